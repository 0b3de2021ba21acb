import { expect, it } from 'vitest';
import { readSiteUrl } from './siteUrl.ts';

it.each([
  ['https://example.org/', 'https://example.org/'],
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/some/folder', 'https://example.org/some/folder/'],
  ['  http://localhost:8080/x/ ', 'http://localhost:8080/x/'],
  ['HTTPS://Example.ORG/Map', 'https://example.org/Map/'],
])('takes %j for %s', (setting, url) => {
  expect(readSiteUrl(setting)).toBe(url);
});

it.each([undefined, '', '  '])('takes %j for no site', (setting) => {
  expect(readSiteUrl(setting)).toBeUndefined();
});

it.each(['example.org', '/afweging/', 'ftp://example.org/', 'file:///afweging/', 'https://'])(
  'refuses %j, which is no address of a site',
  (setting) => {
    expect(() => readSiteUrl(setting)).toThrow(`SITE_URL is "${setting}": give the whole address`);
  },
);

it.each(['https://example.org/?a=b', 'https://example.org/#a', 'https://me:secret@example.org/'])(
  'refuses %j, which is more than an address',
  (setting) => {
    expect(() => readSiteUrl(setting)).toThrow('without "?", "#" or a password');
  },
);
