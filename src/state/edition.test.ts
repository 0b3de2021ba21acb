import { expect, it } from 'vitest';
import { embeddedEdition, fileEdition, siteEdition } from './edition.ts';

const seen = 'select=css-only-way&reject=10';

it('a site has a page for each language', () => {
  const site = siteEdition(2_000_000);
  expect(site.page('en')).toBe('../en/');
  expect(site.fragment(seen, 'en')).toBe(seen);
  expect(site.languageAt({ pathname: '/some/path/nl/', hash: '#lang=en' })).toBe('nl');
  expect(site.languageAt({ pathname: '/some/path/', hash: '' })).toBeUndefined();
  expect(site.beside('map.json')).toBe('../map.json');
});

it('a file names the language in what follows "#"', () => {
  const file = fileEdition(undefined);
  expect(file.page('en')).toBe('');
  expect(file.fragment(seen, 'en')).toBe(`lang=en&${seen}`);
  expect(file.fragment('', 'nl')).toBe('lang=nl');
  expect(file.languageAt({ pathname: '/nl/', hash: '#lang=en' })).toBe('en');
  expect(file.languageAt({ pathname: '/nl/', hash: `#${seen}` })).toBeUndefined();
});

it('a file of no site passes on a code, and leads to nothing beside it', () => {
  const file = fileEdition(undefined);
  expect(file.passesOn).toBe('code');
  expect(file.passedOn(seen, 'en')).toBe(seen);
  expect(file.beside('map.json')).toBeUndefined();
});

it('a file of a site passes on links to the site', () => {
  const file = fileEdition('https://example.org/afweging/');
  expect(file.passesOn).toBe('link');
  expect(file.passedOn(seen, 'en')).toBe(`https://example.org/afweging/en/#${seen}`);
  expect(file.passedOn('', 'nl')).toBe('https://example.org/afweging/nl/');
  expect(file.beside('map.json')).toBe('https://example.org/afweging/map.json');
});

it('a map in an article leads to the site, and shows map and outline itself', () => {
  const embedded = embeddedEdition('https://example.org/afweging/');
  expect(embedded.link(seen, 'en')).toBe(`https://example.org/afweging/en/#${seen}`);
  expect(embedded.link('', 'nl')).toBe('https://example.org/afweging/nl/');
  expect([embedded.has('outline'), embedded.has('glossary')]).toEqual([true, false]);
  expect(siteEdition(undefined).link(seen, 'en')).toBe(`#${seen}`);
  expect(siteEdition(undefined).has('glossary')).toBe(true);
});
