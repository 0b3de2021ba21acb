import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerId,
  longestName,
  longestReason,
  oneLine,
  type Answer,
  type Position,
  type Stand,
} from '../classroom/answer.ts';
import { randomSource } from '../layout/randomSource.ts';
import { clientSideScanning as map } from '../maps/client-side-scanning/index.ts';
import type { Mark } from '../reasoning/judgement.ts';
import { firstStance } from '../reasoning/stance.ts';
import { startingPoints } from '../reasoning/startingPoints.ts';
import { longestCode, partsOfCode, readAnswer, writeAnswer } from './answerCode.ts';
import { toBase64url } from './base64url.ts';
import { checkSum } from './checkSum.ts';

const ids = map.statements.map(({ id }) => id);

const stance = fc
  .record({
    start: fc.constantFrom(...startingPoints),
    marks: fc.array(
      fc.tuple(fc.constantFrom(...ids), fc.constantFrom<Mark[]>('accepted', 'doubted', 'rejected')),
      { maxLength: 12 },
    ),
  })
  .map(({ start, marks }) => ({
    start,
    judgement: { marks: new Map(marks), outweighs: [] },
  }));
const words = (longest: number) =>
  fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => oneLine(text, longest));
const stand: fc.Arbitrary<Stand> = fc.record({
  position: fc.constantFrom<(Position | undefined)[]>(-2, -1, 0, 1, 2, undefined),
  reason: words(longestReason),
  stance,
});
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
export const anyAnswer: fc.Arbitrary<Answer> = fc
  .record({
    id: fc.nat().map((seed) => answerId(randomSource(seed))),
    version: fc.constant(map.version),
    proposition: some(fc.constantFrom('exclude', 'metadata-first')),
    before: some(stand),
    after: some(stand),
    movedBy: some(fc.constantFrom(...ids)),
    argued: some(fc.constantFrom<('for' | 'against')[]>('for', 'against')),
    name: words(longestName),
  })
  .filter(({ before, after }) => before !== undefined || after !== undefined);

const answer: Answer = {
  id: 'k3f02a9b',
  version: map.version,
  proposition: undefined,
  before: { position: -1, reason: 'Iedereen heeft recht op privé-berichten.', stance: firstStance },
  after: undefined,
  movedBy: undefined,
  argued: undefined,
  name: '',
};
const code = writeAnswer(answer, map);

function sealed(text: string, start = 'afw1'): string {
  const body = toBase64url(text);
  return `${start}-${body.length.toString(36)}-${checkSum(body).padStart(7, '0')}-${body}`;
}

describe('a code', () => {
  it('holds an answer, whole', () => {
    fc.assert(
      fc.property(anyAnswer, (answer) => {
        const written = writeAnswer(answer, map);
        expect(written).toMatch(/^[\w-]+$/);
        expect(written.length).toBeLessThan(longestCode);
        expect(readAnswer(written, map)).toEqual({ answer, leftOut: [] });
      }),
      { numRuns: 500 },
    );
  });

  it('is short enough for a code that a phone reads, and the longest for a link', () => {
    const usual = { ...answer, after: { ...stood(2), reason: 'x'.repeat(120) }, movedBy: ids[9] };
    expect(writeAnswer(usual, map).length).toBeLessThan(400);
    const longest = { position: 2, reason: '\u{1F9D1}'.repeat(300), stance: firstStance } as const;
    const all = { ...answer, before: longest, after: longest };
    expect(writeAnswer(all, map).length).toBeLessThan(longestCode / 2);
    const read = readAnswer(writeAnswer(all, map), map);
    expect('answer' in read && [...(read.answer.after?.reason ?? '')]).toHaveLength(longestReason);
  });

  it('that was cut off is known, wherever that is', () => {
    for (let length = 6; length < code.length; length += 1) {
      expect(readAnswer(code.slice(0, length), map)).toEqual({ problem: 'cut-off' });
    }
    expect(readAnswer(`${code}a`, map)).toEqual({ problem: 'cut-off' });
  });

  it('is read with what a chat marks words with after it', () => {
    for (const marks of ['_', '*', '**', '_.', '-']) {
      expect(readAnswer(code + marks, map), marks).toEqual({ answer, leftOut: [] });
    }
  });

  it('of which a letter was altered is known', () => {
    const { body = '' } = partsOfCode(code) ?? {};
    const first = code.length - body.length;
    for (let at = first; at < code.length; at += 1) {
      const other = code[at] === 'A' ? 'B' : 'A';
      const altered = code.slice(0, at) + other + code.slice(at + 1);
      expect(readAnswer(altered, map)).toEqual({ problem: 'cut-off' });
    }
  });

  it('of another map, of a newer version, or of no kind at all says so', () => {
    expect(readAnswer(writeAnswer(answer, { ...map, id: 'other' }), map)).toEqual({
      problem: 'other-map',
    });
    expect(readAnswer(code.replace('afw1', 'afw2'), map)).toEqual({ problem: 'newer' });
    for (const text of ['', 'hello', `x${code}`, ' afw1-', 'https://example.org/']) {
      expect(readAnswer(text, map), text).toEqual({ problem: 'foreign' });
    }
  });

  it('that is whole and makes no sense is unreadable', () => {
    for (const text of ['', 'k3f02a9b', 'K3\nmap', `k3f02a9b\n${map.id}\n1.1`, 'x\n'.repeat(90)]) {
      expect(readAnswer(sealed(text), map), text).toEqual({ problem: 'unreadable' });
    }
  });

  it('that names what is not there keeps the rest, and says what it left out', () => {
    const lines = [
      answer.id,
      map.id,
      '0.9',
      '',
      'both',
      '900',
      'Noor',
      '9',
      'accept=3.900',
      'Want',
    ];
    expect(readAnswer(sealed(lines.join('\n')), map)).toEqual({
      answer: {
        ...answer,
        version: '0.9',
        name: 'Noor',
        before: {
          position: undefined,
          reason: 'Want',
          stance: {
            ...firstStance,
            judgement: { marks: new Map([['situation-undesirable', 'accepted']]), outweighs: [] },
          },
        },
      },
      leftOut: ['9', 'accept=900', 'both', '900'],
    });
  });

  it('is read or refused, whatever it is, and never throws: 10,000 of them', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'binary', maxLength: 60 }).map((text) => `afw1-${text}`),
      fc
        .array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 15 })
        .map((lines) => sealed([answer.id, map.id, '1.1', ...lines].join('\n'))),
      fc
        .tuple(fc.nat(code.length), fc.string({ maxLength: 4 }))
        .map(([at, text]) => code.slice(0, at) + text + code.slice(at + text.length)),
    );
    let understood = 0;
    fc.assert(
      fc.property(text, (text) => {
        const read = readAnswer(text, map);
        if (!('answer' in read)) return;
        understood += 1;
        const { before, after, movedBy, name } = read.answer;
        for (const stand of [before, after]) {
          expect([...(stand?.reason ?? '')].length).toBeLessThanOrEqual(longestReason);
          const marked = [...(stand?.stance.judgement.marks.keys() ?? [])];
          expect(marked.every((id) => ids.includes(id))).toBe(true);
        }
        expect(movedBy === undefined || ids.includes(movedBy)).toBe(true);
        expect(name).not.toMatch(/[\n\t]/);
        // What was understood is written and understood again.
        const again = readAnswer(writeAnswer(read.answer, map), map);
        expect(again).toEqual({ answer: read.answer, leftOut: [] });
      }),
      { numRuns: 10_000 },
    );
    expect(understood, 'some of them make sense').toBeGreaterThan(100);
  });
});

function stood(position: Position): Stand {
  return { position, reason: '', stance: firstStance };
}
