import { describe, expect, test } from 'vitest';
import { componentCode, embedAddress, iframeCode, imageCode, type Embedding } from './embedCode.ts';

const plain: Embedding = {
  siteUrl: 'https://example.org/map/',
  language: 'en',
  version: undefined,
  options: { theme: 'auto', marks: true },
  seen: '',
  title: 'Map: did it rain?',
  width: undefined,
  height: 640,
};

const rich: Embedding = {
  ...plain,
  version: '1.1',
  options: { theme: 'dark', marks: false },
  seen: 'view=documents&select=css-only-way&open=16.21&accept=3.7&reject=10&judged=1-1.1-abc',
  width: 800,
};

test('the address says what is seen and what the embedded map is like', () => {
  expect(embedAddress(plain)).toBe('https://example.org/map/en/embed/');
  expect(embedAddress(rich)).toBe(
    'https://example.org/map/en/embed/1.1/#theme=dark&marks=off&view=documents&select=css-only-way&open=16.21&accept=3.7&reject=10&judged=1-1.1-abc',
  );
});

test('a frame is named, waits until it is near, and reaches nothing of the article', () => {
  expect(iframeCode(plain, false)).toBe(`<iframe
  src="https://example.org/map/en/embed/"
  title="Map: did it rain?"
  width="100%"
  height="640"
  loading="lazy"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals"
  allow="fullscreen"
  style="border: 0"
></iframe>
`);
});

test('the script that lets the article steer the map is added only if it is asked for', () => {
  expect(iframeCode(rich, true)).toContain('width="800"');
  expect(iframeCode(rich, true)).toMatch(
    /<\/iframe>\n<script src="https:\/\/example\.org\/map\/embed\/loader\.js" async><\/script>\n$/,
  );
});

test('the component has an attribute for each thing that is not as at first, and a link until it comes', () => {
  expect(componentCode(rich)).toBe(`<argument-map
  lang="en"
  view="documents"
  selected="css-only-way"
  open="16.21"
  marks="off"
  theme="dark"
  judgement="accept=3.7&amp;reject=10&amp;judged=1-1.1-abc"
  version="1.1"
  style="display: block; width: 800px; max-width: 100%; height: 640px"
>
  <a href="https://example.org/map/en/#view=documents&amp;select=css-only-way&amp;open=16.21&amp;accept=3.7&amp;reject=10&amp;judged=1-1.1-abc">Map: did it rain?</a>
</argument-map>
<script src="https://example.org/map/embed/argument-map.classic.js" async></script>
`);
  expect(componentCode(plain)).toMatch(
    /^<argument-map\n {2}lang="en"\n {2}style="display: block; height: 640px"\n>/,
  );
});

test('a picture comes with its size, its text and a credit line that leads to the map', () => {
  const picture = {
    src: 'map.png',
    alt: 'A map',
    width: 1200,
    height: 630,
    credit: 'De Afweging, CC BY 4.0',
    link: 'https://example.org/map/en/',
  };
  expect(imageCode(picture)).toBe(`<figure>
<img
  src="map.png"
  alt="A map"
  width="1200"
  height="630"
  loading="lazy"
>
<figcaption><a href="https://example.org/map/en/">De Afweging, CC BY 4.0</a></figcaption>
</figure>
`);
  expect(imageCode({ ...picture, link: undefined })).toContain(
    '<figcaption>De Afweging, CC BY 4.0</figcaption>',
  );
});

describe('whatever the values are', () => {
  const hostile = [
    '"><script>alert(1)</script>',
    "' onload='alert(1)",
    '</argument-map><img src=x onerror=alert(1)>',
    '&quot;&#34;<!--',
    'a" sandbox="allow-same-origin',
    '\n>\n<b>',
    '%',
  ];

  const known = new Set(
    'src title width height loading sandbox allow style async lang view selected open marks theme judgement version href alt'.split(
      ' ',
    ),
  );

  test.each(hostile)('%j stays text in every code', (evil) => {
    const embedding: Embedding = {
      ...rich,
      siteUrl: `https://example.org/${evil}/`,
      version: evil,
      seen: `select=${evil}&accept=${evil}`,
      title: evil,
    };
    const picture = { src: evil, alt: evil, width: 1, height: 1, credit: evil, link: evil };
    for (const [code, tags] of [
      [iframeCode(embedding, true), ['iframe', '/iframe', 'script', '/script']],
      [componentCode(embedding), ['argument-map', 'a', '/a', '/argument-map', 'script', '/script']],
      [imageCode(picture), ['figure', 'img', 'figcaption', 'a', '/a', '/figcaption', '/figure']],
    ] as const) {
      // What stands between quotation marks or tags is text as long as it holds neither.
      const tagsOnly = [...code.replace(/"[^"]*"/g, '""').matchAll(/<([^\s>]+)([^>]*)>/g)];
      expect(tagsOnly.map(([, tag]) => tag)).toEqual(tags);
      const names = tagsOnly.flatMap(([, , inTag = '']) => inTag.match(/[^\s="]+/g) ?? []);
      expect(names.filter((name) => !known.has(name))).toEqual([]);
      expect(names.filter((name) => name === 'sandbox').length).toBeLessThanOrEqual(1);
    }
  });
});
