import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { clientSideScanning } from '../maps/client-side-scanning/index.ts';
import type { WholeMap } from '../model/companions.ts';
import { mapJson } from './mapJson.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../static/map.schema.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
const validate = ajv.compile(schema);

/** What the schema finds wrong with a map, once it has been written and read as JSON. */
function wrongWith(map: unknown): string[] {
  validate(JSON.parse(JSON.stringify(map)));
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
  );
}

const text = (nl: string, en: string) => ({ nl, en });

const tea: WholeMap = {
  id: 'tea',
  title: text('Thee', 'Tea'),
  version: '1.0',
  date: '2026-01-01',
  laterFrom: '2023-05-01',
  main: 'tea-now',
  opening: ['tea-now'],
  documents: [
    {
      id: 'memo',
      role: 'subject',
      title: text('Nota over thee', 'Memo on tea'),
      ownTitle: false,
      shortTitle: text('nota', 'memo'),
      author: text('Theedorp', 'Teaville'),
      kind: 'government',
      date: '2023-04',
      language: 'nl',
      knownBy: 'read',
      addresses: ['https://thee.example/nota'],
      passages: [{ place: '§1', begins: 'Er is', summary: text('Dorst.', 'Thirst.') }],
    },
    {
      id: 'study',
      role: 'outside',
      title: text('Tea', 'Tea'),
      ownTitle: true,
      shortTitle: text('Tea 2024', 'Tea 2024'),
      author: text('Theebond', 'Tea League'),
      kind: 'science',
      date: '2024',
      language: 'en',
      knownBy: 'reported',
      addresses: [],
      passages: [],
      note: text('Niet gelezen.', 'Not read.'),
    },
  ],
  voices: [
    {
      id: 'mayor',
      name: text('De burgemeester', 'The mayor'),
      shortName: text('burgemeester', 'mayor'),
      kind: 'government',
    },
  ],
  schemes: [
    { id: 'sign', name: text('Teken', 'Sign'), pattern: text('A wijst op B.', 'A points to B.') },
  ],
  statements: [
    {
      id: 'tea-now',
      number: 1,
      origin: 'stated',
      label: text('Er moet thee komen', 'There must be tea'),
      text: text('Er moet nu thee komen.', 'There must be tea now.'),
      voices: ['mayor'],
      citations: [
        {
          document: 'memo',
          place: '§1',
          quote: 'nu thee',
          translation: 'tea now',
          fidelity: 'quoted',
        },
      ],
      bearsOn: [],
      hasLater: false,
    },
    {
      id: 'tea-helps',
      number: 2,
      origin: 'implicit',
      label: text('Thee helpt', 'Tea helps'),
      text: text('Thee helpt tegen dorst.', 'Tea helps against thirst.'),
      voices: [],
      citations: [],
      reason: text('Anders volgt het niet.', 'Otherwise it does not follow.'),
      bearsOn: [],
      hasLater: false,
    },
    {
      id: 'tea-old',
      number: 3,
      origin: 'outside',
      label: text('Thee is oud', 'Tea is old'),
      text: text('Thee is een oude drank.', 'Tea is an old drink.'),
      voices: [],
      citations: [
        { document: 'study', place: 'abstract', fidelity: 'paraphrased' },
        {
          document: 'study',
          place: '§2',
          quote: 'old',
          translation: 'oud',
          fidelity: 'quoted',
        },
      ],
      note: text('Later.', 'Later.'),
      date: '2024-02-03',
      bearsOn: ['tea-now'],
      hasLater: false,
    },
  ],
  arguments: [
    {
      id: 'tea-therefore',
      kind: 'for',
      scheme: 'sign',
      premises: ['tea-helps'],
      conclusion: 'tea-now',
      citations: [{ document: 'memo', place: '§1', fidelity: 'inferred' }],
      questions: [
        {
          id: 'reliable',
          question: text('Klopt het teken?', 'Is the sign right?'),
          state: 'unanswered',
          statements: [],
        },
      ],
    },
    {
      id: 'tea-undercut',
      kind: 'undercuts',
      scheme: 'sign',
      premises: ['tea-old'],
      conclusion: 'tea-therefore',
      citations: [],
      questions: [
        {
          id: 'reliable',
          question: text('Klopt het teken?', 'Is the sign right?'),
          state: 'elsewhere',
          statements: ['tea-old'],
          remark: text('Een beetje.', 'Somewhat.'),
        },
      ],
      note: text('Zwak.', 'Weak.'),
    },
  ],
  timeline: [
    {
      id: 'tea-drunk',
      date: '2023-06',
      until: '2023-08',
      title: text('Er is thee gedronken', 'Tea was drunk'),
      text: text('De hele zomer.', 'All summer.'),
      knownBy: 'reported',
      addresses: ['https://thee.example/zomer'],
      bearsOn: ['tea-now'],
      statement: 'tea-old',
    },
  ],
  propositions: [
    {
      id: 'thirst',
      title: text('Dorst', 'Thirst'),
      text: text('Wie dorst heeft, drinkt thee.', 'Whoever is thirsty drinks tea.'),
      level: 1,
      turnsOn: text('Op smaak.', 'On taste.'),
      for: { text: text('Thee lest.', 'Tea quenches.'), statements: ['tea-now'] },
      against: { text: text('Water ook.', 'So does water.'), statements: ['tea-now'] },
    },
  ],
  lines: [
    {
      id: 'thirst',
      title: text('Dorst', 'Thirst'),
      arguments: ['tea-therefore'],
      steelman: {
        text: text('Wie dorst heeft, wil thee.', 'The thirsty want tea.'),
        statements: ['tea-helps'],
      },
      reply: { text: text('Of water.', 'Or water.'), statements: ['tea-old'] },
    },
  ],
  glossary: [
    {
      id: 'tea',
      name: text('thee', 'tea'),
      forms: [text('thee', 'tea')],
      definition: text('Heet water met blaadjes.', 'Hot water with leaves.'),
    },
  ],
};

describe('a map becomes JSON', () => {
  const json = mapJson(tea);

  test('that the schema accepts', () => {
    expect(wrongWith(json)).toEqual([]);
  });

  test('with each statement and argument under its own name, in the map’s order', () => {
    expect(json.statements.map(({ id, number }) => [id, number])).toEqual([
      ['tea-now', 1],
      ['tea-helps', 2],
      ['tea-old', 3],
    ]);
    expect(json.arguments.map(({ id, kind }) => [id, kind])).toEqual([
      ['tea-therefore', 'for'],
      ['tea-undercut', 'undercuts'],
    ]);
  });

  test('with a quotation in its own language and in both', () => {
    expect(json.statements[0]?.citations).toEqual([
      {
        document: 'memo',
        place: '§1',
        quote: 'nu thee',
        language: 'nl',
        translation: { nl: 'nu thee', en: 'tea now' },
        fidelity: 'quoted',
      },
    ]);
    expect(json.statements[2]?.citations[1]).toMatchObject({
      language: 'en',
      translation: { nl: 'oud', en: 'old' },
    });
  });

  test('with the contraries of a statement, where it has any', () => {
    const contraries: Readonly<Record<string, readonly string[]>> = {
      'tea-now': ['tea-old'],
      'tea-old': ['tea-now'],
    };
    const contrary = mapJson({
      ...tea,
      statements: tea.statements.map((one) => ({ ...one, contraries: contraries[one.id] })),
    });
    expect(wrongWith(contrary)).toEqual([]);
    expect(contrary.statements.map((one) => one.contraries)).toEqual([
      ['tea-old'],
      undefined,
      ['tea-now'],
    ]);
    expect(Object.keys(contrary.statements[1] ?? {})).not.toContain('contraries');
  });

  test('with what accompanies the reasoning', () => {
    expect(json.timeline[0]).toEqual(tea.timeline[0]);
    expect(json.lines).toEqual(tea.lines);
    expect(json.propositions).toEqual(tea.propositions);
    expect(json.glossary).toEqual(tea.glossary);
  });

  test('without what is absent', () => {
    expect(Object.keys(json.statements[0] ?? {})).not.toContain('note');
    expect(Object.keys(json.statements[2]?.citations[0] ?? {})).toEqual([
      'document',
      'place',
      'fidelity',
    ]);
    expect(JSON.stringify(json)).not.toContain('null');
  });

  test('without the documents’ first words, which only the quotation check needs', () => {
    expect(json.documents[0]?.passages).toEqual([
      { place: '§1', summary: { nl: 'Dorst.', en: 'Thirst.' } },
    ]);
  });
});

describe('the schema refuses', () => {
  const [stated, implicit] = mapJson(tea).statements;

  test.each([
    ['an unknown field', { ...mapJson(tea), colour: 'green' }],
    ['a missing language', { ...mapJson(tea), title: { nl: 'Thee' } }],
    ['an implicit statement without a reason', withStatement({ ...implicit, reason: undefined })],
    ['a stated claim without a citation', withStatement({ ...stated, citations: [] })],
    ['a number below 1', withStatement({ ...stated, number: 0 })],
    ['an empty list of contraries', withStatement({ ...stated, contraries: [] })],
    ['a contrary named twice', withStatement({ ...stated, contraries: ['tea-old', 'tea-old'] })],
    ['a date that is none', withStatement({ ...stated, date: 'spring' })],
    ['an event without an address', withEvent({ addresses: [] })],
    ['an event that bears on nothing', withEvent({ bearsOn: [] })],
  ])('%s', (_, map) => {
    expect(wrongWith(map)).not.toEqual([]);
  });

  function withStatement(statement: object) {
    return { ...mapJson(tea), statements: [statement] };
  }
  function withEvent(change: object) {
    const [event] = mapJson(tea).timeline;
    return { ...mapJson(tea), timeline: [{ ...event, ...change }] };
  }
});

test('the schema has a title and a description for every field', () => {
  expect(undescribed(schema, '#')).toEqual([]);
});

test('the published map is as the schema says', () => {
  expect(wrongWith(mapJson(clientSideScanning))).toEqual([]);
});

/** The paths of the fields in a schema that have no title or no description. */
function undescribed(part: unknown, path: string): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const { properties, items, $defs } = part as Record<string, Record<string, unknown> | undefined>;
  return [
    ...Object.entries({ ...properties, ...$defs }).flatMap(([name, field]) => {
      const { title, description } = field as Record<string, unknown>;
      const described = typeof title === 'string' && typeof description === 'string';
      return [...(described ? [] : [`${path}/${name}`]), ...undescribed(field, `${path}/${name}`)];
    }),
    ...undescribed(items, `${path}[]`),
  ];
}
