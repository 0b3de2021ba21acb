import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { briefLimits, emptyBrief, type Brief } from '../classroom/brief.ts';
import { classroom } from '../maps/client-side-scanning/classroom/index.ts';
import { clientSideScanning } from '../maps/client-side-scanning/index.ts';
import { graphOf } from '../model/graph.ts';
import { localise } from '../model/localise.ts';
import { readBriefFile, writeBriefFile } from './briefFile.ts';

const map = localise(clientSideScanning, 'nl');
const graph = graphOf(map);
const { roles } = localise(classroom, 'nl');
const read = (text: string) => readBriefFile(text, graph, roles);

const brief: Brief = {
  ...emptyBrief,
  role: 'minister',
  case: 'advice',
  position: 'for',
  title: 'Waarom "ontraden"',
  minutes: 4.5,
  entries: [
    {
      id: 'services-used-more',
      card: 'services-used-more',
      note: 'Eerst dit.\nEn dan…',
      quotes: [1],
    },
    { id: 'own-1', card: undefined, note: 'Een eigen punt', quotes: [] },
  ],
  answers: [
    { attack: 'minister-on-other-means', cards: ['podchasov-decryption'], note: 'Want' },
    { attack: 'gec-on-reporting', cards: [], note: '' },
  ],
};

/** A file with parts of it replaced. */
function fileWith(changes: object, parts: object = {}): string {
  const file = JSON.parse(writeBriefFile(brief, map)) as { brief: object };
  return JSON.stringify({ ...file, ...changes, brief: { ...file.brief, ...parts } });
}

describe('a brief that is written to a file', () => {
  it('is read as it was', () => {
    expect(read(writeBriefFile(brief, map))).toEqual({ brief, leftOut: [], madeWith: undefined });
    expect(read(writeBriefFile(emptyBrief, map))).toMatchObject({ brief: emptyBrief });
  });

  it('is read as it was, whatever is written in it', () => {
    const cards = map.statements.map(({ id }) => id);
    const arbitrary = fc.record({
      title: fc.string({ unit: 'grapheme' }),
      note: fc.string({ unit: 'grapheme' }),
      cards: fc.uniqueArray(fc.constantFrom(...cards), { maxLength: 20 }),
      minutes: fc.integer({ min: 1, max: 30 }),
    });
    fc.assert(
      fc.property(arbitrary, ({ title, note, cards: chosen, minutes }) => {
        const entries = chosen.map((card) => ({ id: card, card, note, quotes: [] }));
        const one: Brief = { ...emptyBrief, title, minutes, entries };
        expect(read(writeBriefFile(one, map))).toMatchObject({ brief: one, leftOut: [] });
      }),
      { numRuns: 50 },
    );
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['', 'not-json'],
    ['{"file":', 'not-json'],
    ['[]', 'not-a-brief'],
    ['"text"', 'not-a-brief'],
    ['{"file":"something else","brief":{}}', 'not-a-brief'],
    [fileWith({ brief: 3 }).replace(/"brief":\{[^]*\}\}$/, '"brief":3}'), 'not-a-brief'],
    [fileWith({ format: 2 }), 'newer'],
    [fileWith({ map: 'another' }), 'other-map'],
    ['x'.repeat(2_000_001), 'too-long'],
  ])('%.40s is refused, and why is told', (text, unreadable) => {
    expect(read(text)).toEqual({ unreadable });
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (whole, part) => {
        read(whole);
        read(
          fileWith(
            {},
            JSON.parse(`{"entries":${part},"answers":${part},"role":${part}}`) as object,
          ),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('a file of which a part makes no sense', () => {
  it('names what is left out, and keeps the rest and all that somebody wrote', () => {
    const entries = [
      { card: 'no-such-card', note: 'Dit schreef ik' },
      { card: 'services-used-more', note: 'Goed', quotes: [0, 7, 'x'] },
      { card: 'services-used-more', note: '' },
      'not an entry',
    ];
    const answers = [
      { attack: 'no-such-attack', note: 'Mijn antwoord' },
      { attack: 'gec-on-reporting', cards: ['no-such-card', 'pfefferkorn-scanning-useful'] },
    ];
    const result = read(fileWith({}, { role: 'king', entries, answers, pace: 9000 }));
    expect(result).toMatchObject({
      brief: {
        role: undefined,
        title: brief.title,
        pace: 130,
        entries: [
          { card: 'services-used-more', note: 'Goed', quotes: [0] },
          { card: undefined, note: 'Dit schreef ik' },
          { card: undefined, note: 'Mijn antwoord' },
        ],
        answers: [{ attack: 'gec-on-reporting', cards: ['pfefferkorn-scanning-useful'] }],
      },
      leftOut: [
        { kind: 'role', name: 'king' },
        { kind: 'malformed', count: 2 },
        { kind: 'card', name: 'no-such-card' },
        { kind: 'attack', name: 'no-such-attack' },
      ],
    });
  });

  it('keeps no more than there may be', () => {
    const entries = Array.from({ length: briefLimits.entries + 3 }, () => ({ note: 'Punt' }));
    const result = read(fileWith({}, { entries, title: 'a'.repeat(briefLimits.text + 1) }));
    expect(result).toMatchObject({ leftOut: [{ kind: 'too-many', count: 4 }] });
    expect('brief' in result && result.brief.entries).toHaveLength(briefLimits.entries);
  });

  it('says which version of the content it was made with, where that is another', () => {
    expect(read(fileWith({ version: '0.9' }))).toMatchObject({ madeWith: '0.9', brief });
  });
});
