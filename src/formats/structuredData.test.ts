import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clientSideScanning } from '../maps/client-side-scanning/index.ts';
import { localise } from '../model/localise.ts';
import {
  contentLicence,
  scriptJson,
  structuredData,
  type StructuredSource,
} from './structuredData.ts';

const map = localise(clientSideScanning, 'nl');
const source: StructuredSource = {
  language: 'nl',
  ...{ map, brand: 'De Afweging', description: 'Een kaart.', author: 'De makers' },
  ...{ kind: 'Redeneerkaart', subject: undefined, siteUrl: undefined, image: 'a.png' },
};

test('the map is described with its version, day, licence and documents', () => {
  const data = structuredData(source);
  expect(data).toMatchObject({
    inLanguage: 'nl',
    version: map.version,
    datePublished: map.date,
    license: contentLicence,
  });
  expect(data.isBasedOn).toEqual([
    expect.objectContaining({ name: map.documents[0]?.title, datePublished: '2023-04-20' }),
    // It bears no date, and so none is told.
    expect.not.objectContaining({ datePublished: expect.anything() as unknown }),
  ]);
});

test('what needs the address of the site is left out where nobody knows it', () => {
  expect(JSON.stringify(structuredData(source))).not.toMatch(/undefined|"(url|image|@id)"/);
  const known = structuredData({ ...source, siteUrl: 'https://example.org/map/' });
  expect(known).toMatchObject({
    '@id': 'https://example.org/map/nl/',
    image: 'https://example.org/map/a.png',
  });
});

test('the licence is that of LICENSE-CONTENT.md', () => {
  const licence = readFileSync(new URL('../../LICENSE-CONTENT.md', import.meta.url), 'utf8');
  expect(licence).toContain(`<${contentLicence}>`);
});

test('data cannot end the element that it stands in', () => {
  const data = { name: '</script><script>alert(1)</script><!--' };
  expect(scriptJson(data)).not.toContain('<');
  expect(JSON.parse(scriptJson(data))).toEqual(data);
});
