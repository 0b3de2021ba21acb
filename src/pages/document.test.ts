import { expect, test } from 'vitest';
import { schemes, themeColours } from '../../tools/themeColours.ts';
import { barColours, htmlDocument } from './document.ts';

test("the browser's bars have the colour of the page's header", () => {
  const header = schemes.map((scheme) => themeColours(scheme).get('paper-raised')?.rgb);
  const bars = schemes.map((scheme) =>
    [1, 3, 5].map((at) => parseInt(barColours[scheme].slice(at, at + 2), 16)),
  );
  expect(bars).toEqual(header);
});

test('the remembered theme is put on before any style or script is asked for', () => {
  const page = htmlDocument({
    language: 'nl',
    title: '',
    description: '',
    assets: { scripts: ['a.js'], preloads: [], fonts: [], styles: ['a.css'], stylesToRead: [] },
    alternates: {},
    root: './',
    body: '',
  });
  const at = ['Content-Security-Policy', '<script>', 'rel="stylesheet"', 'a.js'].map((part) =>
    page.indexOf(part),
  );
  expect(at).toEqual(at.toSorted((a, b) => a - b));
  expect(at).not.toContain(-1);
});
