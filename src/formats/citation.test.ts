import { expect, test } from 'vitest';
import { citingEn } from '../messages/shareDialog/en.ts';
import { citingNl } from '../messages/shareDialog/nl.ts';
import { defineMap } from '../model/defineMap.ts';
import { graphOf } from '../model/graph.ts';
import { localise } from '../model/localise.ts';
import { rainSource } from '../model/testMap.ts';
import { bibtexCitation, texText } from './bibtex.ts';
import { apaCitation, citedPart, citedWork, cslCitation, plainCitation } from './citation.ts';

const graph = graphOf(localise(defineMap(rainSource), 'en'));
const circumstances = {
  author: 'De Afweging',
  language: 'en',
  accessed: '2026-03-04',
  siteUrl: 'https://example.org/map/',
} as const;
const map = citedWork(graph, circumstances, citingEn);
const card = citedWork(graph, { ...circumstances, selected: 'street-wet' }, citingEn);

test('the map is cited as APA asks of a web page by an organisation', () => {
  expect(plainCitation(apaCitation(map, citingEn))).toBe(
    'De Afweging. (2026, January 2). Did it rain? (Version 1.0) [Interactive argument map]. Retrieved March 4, 2026, from https://example.org/map/en/',
  );
  expect(apaCitation(map, citingEn).italic).toBe('Did it rain?');
});

test('a card is cited as an entry in the map, in Dutch by Dutch dates', () => {
  const dutch = citedWork(
    graph,
    { ...circumstances, language: 'nl', selected: 'street-wet' },
    citingNl,
  );
  expect(plainCitation(apaCitation(dutch, citingNl))).toBe(
    'De Afweging. (2026, 2 januari). Kaartje 2: The street is wet. In Did it rain? (Versie 1.0) [Interactieve argumentkaart]. Geraadpleegd op 4 maart 2026, van https://example.org/map/nl/#select=street-wet',
  );
});

test('where nobody knows of an address, none is made up', () => {
  const nowhere = citedWork(graph, { ...circumstances, siteUrl: undefined }, citingEn);
  expect(plainCitation(apaCitation(nowhere, citingEn))).toMatch(/\[Interactive argument map\]\.$/);
  expect(bibtexCitation(nowhere, citingEn)).not.toContain('url  ');
  expect(JSON.parse(cslCitation(nowhere, citingEn))).not.toHaveProperty('0.URL');
});

test('a step is called by the numbers at both its ends', () => {
  expect(citedPart(graph, 'wet', citingEn)).toBe('Step from cards 2 and 3 to card 1');
  expect(citedPart(graph, 'blue', citingEn)).toBe('Objection from card 4 to card 1');
  expect(citedPart(graph, 'fast', citingEn)).toBe(
    'Objection from card 5 to the objection from card 4 to card 1',
  );
});

test('BibTeX keeps capitals, version and address', () => {
  expect(bibtexCitation(card, citingEn)).toBe(`@misc{rain-street-wet-en,
  author       = {{De Afweging}},
  title        = {{Card 2: The street is wet}},
  howpublished = {In Did it rain?. Interactive argument map},
  version      = {1.0},
  year         = {2026},
  month        = jan,
  url          = {https://example.org/map/en/#select=street-wet},
  urldate      = {2026-03-04},
  langid       = {english},
  note         = {Version 1.0},
}
`);
});

test.each([
  ['{a}\\b', '\\{a\\}\\textbackslash{}b'],
  ['50% & $5 #1_2~^', '50\\% \\& \\$5 \\#1\\_2\\textasciitilde{}\\textasciicircum{}'],
  ['Yeşilgöz', 'Ye{\\c s}ilg{\\"o}z'],
  ['vóór é Å ß', "v{\\'o}{\\'o}r {\\'e} {\\r A} {\\ss}"],
  ['‘zo’ – “dus”', "`zo' -- ``dus''"],
])('%s stands in TeX as %s', (text, tex) => {
  expect(texText(text)).toBe(tex);
});

test('CSL-JSON names type, author, dates, version, language and address', () => {
  expect(JSON.parse(cslCitation(card, citingEn))).toEqual([
    {
      id: 'rain-street-wet-en',
      type: 'webpage',
      title: 'Card 2: The street is wet',
      'container-title': 'Did it rain?',
      genre: 'Interactive argument map',
      author: [{ literal: 'De Afweging' }],
      issued: { 'date-parts': [[2026, 1, 2]] },
      accessed: { 'date-parts': [[2026, 3, 4]] },
      version: '1.0',
      language: 'en',
      URL: 'https://example.org/map/en/#select=street-wet',
    },
  ]);
});
