import { randomLcg } from 'd3';
import { describe, expect, it } from 'vitest';
import { clientSideScanning as map } from '../maps/client-side-scanning/index.ts';
import { evaluate, outcomeOf } from '../reasoning/evaluation.ts';
import { marks as allMarks, type Mark } from '../reasoning/judgement.ts';
import { startingFrom, startingPoints, type StartingPoint } from '../reasoning/startingPoints.ts';
import type { Stance } from '../reasoning/stance.ts';
import { linesTo, restingMarksOn } from './restingMarks.ts';

const restingMarks = restingMarksOn(map, map.main);

function stance(start: StartingPoint, marks: Readonly<Record<string, Mark>>): Stance {
  return { start, judgement: { marks: new Map(Object.entries(marks)), outweighs: [] } };
}

describe('the marks on which the conclusion rests', () => {
  it('are those that bring a line to it down', () => {
    const found = restingMarks(
      stance('minister', { 'scan-before-leaves-e2ee': 'rejected', 'hosting-first': 'accepted' }),
    );
    expect([...found]).toEqual(['scan-before-leaves-e2ee']);
  });

  it('are none where nothing is marked, or the conclusion alone', () => {
    expect(restingMarks(stance('own', {})).size).toBe(0);
    expect(restingMarks(stance('own', { [map.main]: 'rejected' })).size).toBe(0);
  });

  it('are those that a search through all sets of up to three finds', () => {
    const random = randomLcg(0.8);
    const ids = map.statements.map(({ id }) => id).filter((id) => id !== map.main);
    let found = 0;
    for (let round = 0; round < 30; round += 1) {
      const start = startingPoints[round % 3] ?? 'own';
      const taking = startingFrom(map, start);
      const some = Array.from({ length: 7 }, () => ids[Math.floor(random() * 40)] ?? '');
      const marked = new Map(
        some.map((id): [string, Mark] => [id, allMarks[Math.floor(random() * 3)] ?? 'doubted']),
      );
      const resting = restingMarks({ start, judgement: { marks: marked, outweighs: [] } });
      expect([...resting].sort()).toEqual(bySearch(taking, marked));
      found += resting.size;
    }
    expect(found, 'some rest on marks').toBeGreaterThan(15);
  });
});

/** The marked statements in minimal sets that, taken back, change the conclusion or a line to it. */
function bySearch(
  taking: ReturnType<typeof startingFrom>,
  marked: ReadonlyMap<string, Mark>,
): string[] {
  const targets = [map.main, ...linesTo(taking, map.main)];
  const verdicts = (taken: readonly string[]) => {
    const left = new Map([...marked].filter(([id]) => !taken.includes(id)));
    const evaluation = evaluate(taking, { marks: left, outweighs: [] });
    return targets.map((target) => outcomeOf(evaluation, target).verdict);
  };
  const base = verdicts([]);
  const resting = new Set<string>();
  const ids = [...marked.keys()].filter((id) => taking.statements.has(id));
  for (const [i, target] of targets.entries()) {
    const changing: string[][] = [];
    for (const set of subsets(ids)) {
      if (changing.some((smaller) => smaller.every((id) => set.includes(id)))) continue;
      if (verdicts(set)[i] !== base[i]) changing.push(set);
    }
    expect(target).toBeDefined();
    for (const id of changing.flat()) resting.add(id);
  }
  return [...resting].sort();
}

/** All sets of one to three, the smallest first. */
function subsets(ids: readonly string[]): string[][] {
  const one = ids.map((id) => [id]);
  const grow = (sets: string[][]) =>
    sets.flatMap((set) => ids.slice(ids.indexOf(set.at(-1) ?? '') + 1).map((id) => [...set, id]));
  return [...one, ...grow(one), ...grow(grow(one))];
}
