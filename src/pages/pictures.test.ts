import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import style from 'virtual:picture-style';
import type { App } from '../components/app.ts';
import { mapPictureOf, pictureWordsOf } from '../components/mapPictureOf.ts';
import { pngSize } from '../components/pngOf.ts';
import type { MapPicture } from '../formats/mapPicture.ts';
import { pictureSvg, type PictureSvg, type PictureWords } from '../formats/pictureSvg.ts';
import { readSettled } from '../layout/homes.ts';
import { clientSideScanning as map } from '../maps/client-side-scanning/index.ts';
import settledSource from '../maps/client-side-scanning/settled.json';
import { messages } from '../messages/index.ts';
import { localise } from '../model/localise.ts';
import { languages, type Language } from '../model/text.ts';
import { siteEdition } from '../state/edition.ts';
import { contrast, readColour } from '../../tools/themeColours.ts';
import { createApp } from './createApp.ts';

/* Pictures of the real map, as readers see it who follow a link. */

const settled = readSettled(settledSource);

function appAt(language: Language, fragment: string): App {
  const whole = localise(map, language);
  const content = { language, map: whole, words: messages[language], companions: whole };
  const load = () => Promise.resolve(content);
  const app = createApp(content, settled, load, siteEdition(undefined));
  const { stance, problems } = app.explorer.follow(fragment);
  app.judging.receive(stance, problems);
  return app;
}

interface Taken extends PictureSvg {
  picture: MapPicture;
  words: PictureWords;
}

function taken(language: Language, fragment: string, theme: 'light' | 'dark' = 'light'): Taken {
  const app = appAt(language, fragment);
  const picture = mapPictureOf(app);
  const words = pictureWordsOf(app, picture, `https://example.org/${language}/#${fragment}`);
  return { picture, words, ...pictureSvg(picture, words, style, theme) };
}

/** What of an SVG stands for a card: its markup, by statement. */
function cardsIn(svg: string): Map<string, string> {
  // The last card ends where the map does, three levels up from the letters of its number.
  const [map = ''] = svg.split('</g></g></g><');
  const [, ...parts] = map.split('<g data-statement="');
  return new Map(parts.map((part) => [part.slice(0, part.indexOf('"')), part]));
}

/** Where each glyph begins and ends that is set in a piece of SVG. */
function glyphsIn(svg: string): { left: number; right: number; y: number }[] {
  const line =
    /<g transform="translate\((\S+) (\S+)\) scale\((\S+)\)" fill="[^"]*">((?:<use [^>]*\/>)+)/g;
  return [...svg.matchAll(line)].flatMap(([, x, y, scale, glyphs = '']) =>
    [...glyphs.matchAll(/href="#(\w+)-(\w+)"(?: x="(-?[\d.]+)")?/g)].map(([, face, code, at]) => {
      const character = String.fromCodePoint(parseInt(code ?? '', 16));
      const typeface = Object.entries(style.typefaces).find(([name]) => name === face)?.[1];
      const left = Number(x) + Number(scale) * Number(at ?? 0);
      const advance = typeface?.glyphs[character]?.[0] ?? NaN;
      return { left, right: left + Number(scale) * advance, y: Number(y) };
    }),
  );
}

/** Parses it as XML, strictly, and draws it; throws where it is not well-formed. */
const drawn = (svg: string) => new Resvg(svg).render();

describe.each(languages)('in %s', (language) => {
  test.each([
    '',
    'view=documents&select=css-only-way',
    'view=outside&start=outside&reject=10&doubt=5',
  ])('a picture of "%s" has all that is seen, each text within its card', (fragment) => {
    const { picture, words, svg, width, height } = taken(language, fragment);
    const image = drawn(svg);
    expect([image.width, image.height]).toEqual([width, height]);
    expect(svg).toContain(`lang="${language}"`);

    const cards = cardsIn(svg);
    expect([...cards.keys()]).toEqual(picture.cards.map(({ id }) => id));
    for (const { source, target } of picture.links) {
      expect(svg).toContain(`data-from="${source}" data-to="${target}"`);
    }
    for (const { number, label } of picture.cards) {
      expect(words.description).toContain(`${number}. ${label}`);
    }
    for (const [id, markup] of cards) {
      const node = picture.nodes.find((one) => one.id === id);
      const place = picture.positions.get(id);
      if (!node || !place) throw new Error(`${id} has no place.`);
      const glyphs = glyphsIn(markup);
      expect(glyphs.length, id).toBeGreaterThan(10);
      const outside = glyphs.filter(
        ({ left, right, y }) =>
          left < place.x - node.width / 2 ||
          right > place.x + node.width / 2 ||
          y < place.y - node.height / 2 ||
          y > place.y + node.height / 2,
      );
      expect(outside, id).toEqual([]);
    }
    // Nothing has to be fetched for it, and nothing in it runs.
    expect(
      svg.match(/href="[^#]|url\([^#]|<(script|style|image|foreignObject)|\son\w+=/g),
    ).toBeNull();
  });

  test('all that pictures say is set in letters of the shipped fonts', () => {
    const { words, picture } = taken(language, 'view=outside');
    const said = [
      words.credit,
      ...picture.cards.flatMap(({ label, line, word }) => [label, line, word ?? '']),
    ];
    const missing = said.flatMap((text) =>
      Array.from(text).filter((one) => !/\s/u.test(one) && !style.typefaces.text.glyphs[one]),
    );
    expect(missing).toEqual([]);
  });
});

test('a picture has marks, verdicts and selection, in words too', () => {
  const { svg, words } = taken('en', 'select=css-only-way&reject=10&accept=1', 'dark');
  expect(words.description).toMatch(/^5\. .*; selected\)/m);
  expect(words.description).toMatch(/^10\. .*; falls; rejected by you\): supports 5/m);
  const cards = cardsIn(svg);
  expect(cards.get('css-only-way')).toContain(
    `stroke="${style.palettes.dark.ink}" stroke-width="3"`,
  );
  expect(cards.get('advised-against')).toContain(`fill="${style.palettes.dark.solid}"`);
  expect(svg).not.toContain(style.palettes.light.paper);
});

test('whatever its texts are, a picture is well-formed, and they stay texts', () => {
  const { picture, words } = taken('nl', '');
  const hostile = [
    '</title><script>alert(1)</script>',
    '"><image href="https://example.com/x" onload="alert(1)"/>',
    ']]><!ENTITY x SYSTEM "file:///etc/passwd">&x;&lt;',
    '\u0000\u001b\ud800\udfff\uffff',
    '\u202eomgekeerd \u0645\u0631\u062d\u0628\u0627 \u{1f512}',
    'woord'.repeat(60),
    '__proto__ constructor toString',
    '',
  ];
  for (const [i, text] of hostile.entries()) {
    const { svg } = pictureSvg(
      {
        ...picture,
        cards: picture.cards.map((card) => ({ ...card, label: text, line: text, word: text })),
      },
      { ...words, title: text, description: text, credit: text },
      style,
      i % 2 ? 'dark' : 'light',
    );
    expect(() => drawn(svg), text.slice(0, 40)).not.toThrow();
    const elements = new Set([...svg.matchAll(/<([\w!?]+)/g)].map(([, name]) => name));
    const own = ['svg', 'title', 'desc', 'defs', 'pattern', 'rect', 'circle', 'path', 'g', 'use'];
    expect([...elements].filter((name) => !own.includes(name ?? ''))).toEqual([]);
  }
});

test('letters stand out from every ground that a card may have', () => {
  for (const palette of Object.values(style.palettes)) {
    for (const ground of ['card', 'implicit', 'outside'] as const) {
      const of = readColour(palette[ground]);
      expect(contrast(readColour(palette.ink), of)).toBeGreaterThan(4.5);
      expect(contrast(readColour(palette['ink-soft']), of)).toBeGreaterThan(4.5);
    }
  }
});

test('a PNG has the pixels asked for, and no more than browsers draw', () => {
  expect(pngSize(1390, 833, 1)).toEqual({ width: 1390, height: 833 });
  expect(pngSize(1390, 833, 2)).toEqual({ width: 2780, height: 1666 });
  // A4 in landscape at 300 dots per inch, within margins of a centimetre.
  expect(pngSize(1390, 833, 'print').width).toBe(3271);
  const large = pngSize(8000, 4000, 2);
  expect(large.width * large.height).toBeLessThanOrEqual(16_777_216);
});
