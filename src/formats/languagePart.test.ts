import { expect, it } from 'vitest';
import { clientSideScanning as map } from '../maps/client-side-scanning/index.ts';
import { languageIn, withLanguage } from './languagePart.ts';
import { readLink } from './link.ts';

it.each([
  ['#lang=en', 'en'],
  ['lang=nl&select=css-only-way', 'nl'],
  ['#select=css-only-way&lang=en&open=3', 'en'],
  ['#lang=fr', undefined],
  ['#lang=english', undefined],
  ['#slang=en', undefined],
  ['#select=css-only-way', undefined],
  ['', undefined],
])('reads %j as naming %s', (fragment, language) => {
  expect(languageIn(fragment)).toBe(language);
});

it('writes what it reads', () => {
  expect(withLanguage('', 'en')).toBe('lang=en');
  expect(withLanguage('select=css-only-way', 'nl')).toBe('lang=nl&select=css-only-way');
  expect(languageIn(withLanguage('select=css-only-way', 'nl'))).toBe('nl');
});

it('is passed over by who reads what is seen', () => {
  for (const language of ['en', 'fr', '']) {
    const link = readLink(`#lang=${language}&select=css-only-way&reject=10`, map, map);
    expect(link.leftOut).toEqual([]);
    expect(link.sight.selected).toBe('css-only-way');
  }
});
