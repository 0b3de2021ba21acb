import type { MapSource } from './mapSource.ts';
import type { Text } from './text.ts';

/*
 * A made-up map that tests share: a small case about rain, with linked premises, an implicit one,
 * an objection, an undercutter and context.
 */

/** The same words in every language, for tests in which the words do not matter. */
export function same(text: string): Text {
  return { nl: text, en: text };
}

const stated = (number: number, label: string, quote = 'de straat is nat') => ({
  number,
  origin: 'stated' as const,
  label: same(label),
  text: same(`${label}, it is said.`),
  voices: ['neighbour'],
  citations: [
    {
      document: 'diary',
      place: '§1',
      quote,
      translation: 'the street is wet',
      fidelity: 'quoted' as const,
    },
  ] as const,
});

/** The made-up map as written down. */
export const rainSource = {
  id: 'rain',
  title: same('Did it rain?'),
  version: '1.0',
  date: '2026-01-02',
  laterFrom: '2026-01-01',
  main: 'rained',
  opening: ['rained', 'street-wet'],
  documents: {
    diary: {
      role: 'subject',
      title: same('A diary'),
      shortTitle: same('diary'),
      author: same('A neighbour'),
      kind: 'press',
      date: '2025-12-31',
      language: 'nl',
      knownBy: 'read',
      addresses: [],
      passages: [{ place: '§1', begins: 'Vanochtend', summary: same('A wet street.') }],
    },
    almanac: {
      role: 'outside',
      title: same('An almanac'),
      shortTitle: same('almanac, 2026'),
      author: same('An almanac maker'),
      kind: 'science',
      date: '2026',
      language: 'en',
      knownBy: 'reported',
      addresses: ['https://example.org/almanac'],
    },
  },
  voices: {
    neighbour: { name: same('The neighbour'), shortName: same('Neighbour'), kind: 'press' },
    makers: { name: same('We'), shortName: same('We'), kind: 'mapmakers' },
    almanac: { name: same('The almanac'), shortName: same('Almanac'), kind: 'science' },
  },
  schemes: {
    sign: {
      name: same('argument from sign'),
      pattern: same('One thing shows another.'),
      questions: { 'other-cause': same('Is there another cause?') },
    },
  },
  statements: {
    rained: stated(1, 'It rained'),
    'street-wet': stated(2, 'The street is wet'),
    'no-sweeper': {
      number: 3,
      origin: 'implicit',
      label: same('No sweeper passed'),
      text: same('No street sweeper passed in the night.'),
      voices: ['makers'],
      reason: same('A sweeper would wet the street too.'),
    },
    'sky-blue': stated(4, 'The sky is blue'),
    'sky-changes': stated(5, 'Skies change fast'),
    'it-is-autumn': stated(6, 'It is autumn'),
    'dry-month': {
      number: 7,
      origin: 'outside',
      label: same('A dry month'),
      text: same('The month was dry.'),
      voices: ['almanac'],
      citations: [{ document: 'almanac', place: 'whole', fidelity: 'paraphrased' }],
    },
  },
  arguments: {
    wet: {
      kind: 'for',
      scheme: 'sign',
      premises: ['street-wet', 'no-sweeper'],
      conclusion: 'rained',
    },
    blue: { kind: 'against', scheme: 'sign', premises: ['sky-blue'], conclusion: 'rained' },
    fast: { kind: 'undercuts', scheme: 'sign', premises: ['sky-changes'], conclusion: 'blue' },
    dry: { kind: 'against', scheme: 'sign', premises: ['dry-month'], conclusion: 'street-wet' },
  },
  answers: {
    wet: { 'other-cause': { state: 'here', statements: ['no-sweeper'] } },
    blue: { 'other-cause': { state: 'unanswered' } },
    fast: { 'other-cause': { state: 'unanswered' } },
    dry: { 'other-cause': { state: 'unanswered' } },
  },
  context: { 'it-is-autumn': ['street-wet'] },
  timeline: {
    sunshine: {
      date: '2026-02-03',
      title: same('The sun shone'),
      text: same('All day long.'),
      knownBy: 'reported',
      addresses: ['https://example.org/weather'],
      bearsOn: ['rained'],
      statement: 'dry-month',
    },
    forecast: {
      date: '2025-12',
      until: '2026-01',
      title: same('Rain was forecast'),
      text: same('For weeks.'),
      knownBy: 'read',
      addresses: ['https://example.org/forecast'],
      bearsOn: ['rained', 'street-wet'],
    },
  },
  lines: {
    traces: {
      title: same('Rain leaves traces'),
      arguments: ['wet'],
      steelman: { text: same('What else would wet a whole street?'), statements: ['street-wet'] },
      reply: { text: same('The sky was blue.'), statements: ['sky-blue'] },
    },
  },
  propositions: {
    'blame-rain': {
      title: same('Blame the rain'),
      text: same('It has rained.'),
      level: 1,
      turnsOn: same('What wets a street.'),
      for: { text: same('The street is wet.'), statements: ['street-wet'] },
      against: { text: same('The sky is blue.'), statements: ['sky-blue'] },
    },
  },
  glossary: {
    sweeper: {
      name: same('street sweeper'),
      forms: [same('street sweeper'), same('sweeper')],
      definition: same('A machine that washes streets.'),
    },
  },
} as const satisfies MapSource;
