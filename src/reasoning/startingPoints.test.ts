import { describe, expect, test } from 'vitest';
import { clientSideScanning as map } from '../maps/client-side-scanning/index.ts';
import { drawnMap } from './drawnMap.ts';
import { evaluate, outcomeOf } from './evaluation.ts';
import { noJudgement } from './judgement.ts';
import { footingOf, type ReasonedMap } from './participants.ts';
import { startingFrom, startingPoints, type StartingPoint } from './startingPoints.ts';

const byId = new Map(map.statements.map((statement) => [statement.id, statement]));
const used = new Set(
  map.arguments.flatMap(({ premises, conclusion }) => [...premises, conclusion]),
);
const nothingButContext = map.statements.filter(
  ({ id, bearsOn }) => bearsOn.length > 0 && !used.has(id),
);

/** The numbers of the cards with each verdict, unmarked. */
function unmarked(start: StartingPoint) {
  const evaluation = evaluate(startingFrom(map, start), noJudgement);
  const numbers = { stands: [] as number[], contested: [] as number[], falls: [] as number[] };
  for (const id of evaluation.taking.statements.keys()) {
    numbers[outcomeOf(evaluation, id).verdict].push(byId.get(id)?.number ?? 0);
  }
  return numbers;
}

test.each(startingPoints)('from %s, what is nothing but context takes no part', (start) => {
  const { statements, lines } = startingFrom(map, start);
  expect(nothingButContext.length).toBeGreaterThan(15);
  for (const { id } of nothingButContext) {
    expect(statements.has(id), id).toBe(false);
    expect(lines.has(footingOf(id)), id).toBe(false);
  }
});

describe('the minister’s case alone', () => {
  const taking = startingFrom(map, 'minister');

  test('is all that the documents say or need, and nothing from outside', () => {
    const expected = map.statements.filter(
      (statement) => statement.origin !== 'outside' && !nothingButContext.includes(statement),
    );
    expect([...taking.statements.keys()].sort()).toEqual(expected.map(({ id }) => id).sort());
  });

  test('stands as a whole', () => {
    const { stands, contested, falls } = unmarked('minister');
    expect([contested, falls]).toEqual([[], []]);
    expect(stands).toHaveLength(taking.statements.size);
  });

  test('leaves out every argument that an outside source makes', () => {
    for (const { id, premises } of map.arguments) {
      const outside = premises.some((premise) => byId.get(premise)?.origin === 'outside');
      expect(taking.lines.has(id), id).toBe(!outside);
    }
  });
});

describe('with outside voices', () => {
  const taking = startingFrom(map, 'outside');

  test('every argument takes part', () => {
    for (const { id } of map.arguments) expect(taking.lines.has(id), id).toBe(true);
  });

  test('what the documents build on without reasons stays granted where outsiders back it', () => {
    const linesOf = (number: number) => {
      const id = map.statements.find((statement) => statement.number === number)?.id ?? '';
      const lines = taking.statements.get(id)?.supports.map((line) => line.id) ?? [];
      return { granted: lines.includes(footingOf(id)), lines: lines.length };
    };
    for (const number of [7, 8, 10]) {
      const { granted, lines } = linesOf(number);
      expect(granted, String(number)).toBe(true);
      expect(lines, String(number)).toBeGreaterThan(1);
    }
    // These have reasons in the documents, on which they stand or fall.
    for (const number of [3, 6]) expect(linesOf(number).granted, String(number)).toBe(false);
    expect(unmarked('outside').stands).toEqual(expect.arrayContaining([6, 7, 8]));
  });

  test('outside statements are granted, and clash with what they attack', () => {
    const { stands, contested, falls } = unmarked('outside');
    const outside = map.statements.filter(
      ({ id, origin }) => origin === 'outside' && taking.statements.has(id),
    );
    expect(stands).toEqual(expect.arrayContaining(outside.map(({ number }) => number)));
    expect(contested).toEqual(expect.arrayContaining([10, 11, 67, 68, 69]));
    expect(stands).not.toContain(10);
    expect(falls).toEqual([35, 36]);
  });
});

describe('one’s own judgement', () => {
  test('starts with nothing that stands and nothing that falls', () => {
    const { stands, contested, falls } = unmarked('own');
    expect([stands, falls]).toEqual([[], []]);
    expect(contested).toHaveLength(startingFrom(map, 'own').statements.size);
  });

  test('has the same take part as with outside voices', () => {
    const [own, outside] = [startingFrom(map, 'own'), startingFrom(map, 'outside')];
    expect([...own.statements.keys()]).toEqual([...outside.statements.keys()]);
    expect([...own.lines.keys()]).toEqual([...outside.lines.keys()]);
  });
});

describe('of a statement that somebody gives reasons for', () => {
  const from = (origins: Readonly<Record<string, 'stated' | 'outside'>>) => {
    const drawn = drawnMap('yes: a b -> s');
    const mixed: ReasonedMap = {
      ...drawn,
      statements: drawn.statements.map((one) => ({ ...one, origin: origins[one.id] ?? 'stated' })),
    };
    return startingFrom(mixed, 'outside').lines.has(footingOf('s'));
  };

  test('nothing is granted where those reasons are its own side’s', () => {
    expect(from({})).toBe(false);
    expect(from({ s: 'outside', a: 'outside', b: 'outside' })).toBe(false);
    expect(from({ s: 'outside' })).toBe(false);
  });

  test('it stays granted where all reasons lean on an outsider', () => {
    expect(from({ b: 'outside' })).toBe(true);
  });
});
