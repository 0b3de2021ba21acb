import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../model/text.ts';
import { schemes, themeColours } from '../../tools/themeColours.ts';
import { icons } from '../../tools/icons.ts';
import { explorerSharing, rootSharing, sharingFiles } from './sharing.ts';
import { sharingTags } from './sharingTags.ts';

const siteUrl = 'https://example.org/afweging/';

/** What the head says, by name or property. */
function metaIn(tags: readonly string[]): Map<string, string> {
  const found = tags.flatMap((tag) => {
    const [, name, content] =
      /^<meta (?:name|property)="([^"]*)" content="([^"]*)">$/.exec(tag) ?? [];
    return name === undefined || content === undefined ? [] : [[name, content] as const];
  });
  return new Map(found);
}

describe.each(languages)('who links to the page in %s', (language) => {
  test('is shown a picture of the map, with its size and what it shows', () => {
    const tags = explorerSharing(language, siteUrl);
    const meta = metaIn(tags);
    expect(meta.get('og:url')).toBe(`${siteUrl}${language}/`);
    expect(meta.get('og:image')).toBe(`${siteUrl}pictures/opening-${language}.png`);
    expect([meta.get('og:image:width'), meta.get('og:image:height')]).toEqual(['1200', '630']);
    expect(meta.get('og:image:alt')?.length).toBeGreaterThan(60);
    expect(meta.get('twitter:card')).toBe('summary_large_image');
    expect(meta.get('twitter:image:alt')).toBe(meta.get('og:image:alt'));
    expect(meta.get('og:title')).not.toBe('');
    expect(tags).toContain(`<link rel="canonical" href="${siteUrl}${language}/">`);
    expect(tags.join('\n')).toContain(
      `type="application/json+oembed" href="${siteUrl}oembed/${language}.json"`,
    );
    const [data] = tags.flatMap((tag) => /ld\+json">(.*)<\/script>$/s.exec(tag)?.[1] ?? []);
    expect(JSON.parse(data ?? '')).toMatchObject({
      inLanguage: language,
      '@id': `${siteUrl}${language}/`,
    });
  });

  test('is told no address where that of the site is not known', () => {
    const tags = explorerSharing(language, undefined).filter((tag) => !tag.includes('ld+json'));
    expect(tags.filter((tag) => /https?:|undefined/.test(tag))).toEqual([]);
    expect(metaIn(tags).get('og:title')).toBeDefined();
    expect(metaIn(tags).has('og:image')).toBe(false);
    expect(metaIn(tags).get('twitter:card')).toBe('summary');
  });
});

test('the page that leads on is linked to by its own address', () => {
  expect(metaIn(rootSharing(siteUrl)).get('og:url')).toBe(siteUrl);
});

test('what a title holds stays text', () => {
  const tags = sharingTags({
    ...{ language: 'nl', brand: 'a', title: '"><script>x</script>', description: "'<b>" },
    ...{ path: 'nl/', siteUrl, image: { path: 'a.png', alt: '"><img>' } },
  });
  expect(tags.join('').match(/<(script|b|img)/g)).toBeNull();
});

test('an app that keeps the page finds its icons, and has its colours', () => {
  const files = sharingFiles(undefined);
  expect(files.map(({ path }) => path)).toEqual(
    languages.map((language) => `${language}/manifest.webmanifest`),
  );
  const made = icons.map(({ path }) => path);
  const colours = themeColours(schemes[0]);
  for (const { path, contents } of files) {
    const manifest = JSON.parse(contents) as Record<string, string> & { icons: { src: string }[] };
    const from = new URL(path, siteUrl);
    expect(new URL(manifest.start_url ?? '', from).href).toBe(new URL('./', from).href);
    expect(new URL(manifest.scope ?? '', from).href).toBe(siteUrl);
    expect(manifest.lang).toBe(path.slice(0, 2));
    const hex = (name: string) =>
      `#${(colours.get(name)?.rgb ?? []).map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    expect(manifest.background_color).toBe(hex('paper'));
    expect(manifest.theme_color).toBe(hex('paper-raised'));
    const paths = manifest.icons.map(({ src }) => new URL(src, from).href.slice(siteUrl.length));
    const missing = paths.filter(
      (icon) =>
        !made.includes(icon) && !existsSync(new URL(`../../static/${icon}`, import.meta.url)),
    );
    expect(missing).toEqual([]);
  }
});

test('oEmbed is offered where the address of the site is known', () => {
  const paths = sharingFiles(siteUrl).map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['oembed/nl.json', 'oembed/en.json']));
});
