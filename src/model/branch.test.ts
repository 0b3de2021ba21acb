import { expect, test } from 'vitest';
import { clientSideScanning as map } from '../maps/client-side-scanning/index.ts';
import { branchOf } from './branch.ts';
import { graphOf } from './graph.ts';

const graph = graphOf(map);

test('a branch holds a statement, and with each of its statements all that lies behind that', () => {
  for (const { id } of map.statements) {
    const branch = branchOf(graph, id);
    expect(branch.has(id)).toBe(true);
    const behind = [...branch].flatMap((one) => graph.behind(one));
    expect(behind.filter((one) => !branch.has(one))).toEqual([]);
  }
});

test('the branch of the main conclusion is not the whole map, and that of a bare premise is itself', () => {
  expect(branchOf(graph, map.main).size).toBeLessThan(map.statements.length);
  const bare = map.statements.find(({ id }) => graph.behind(id).length === 0);
  expect([...branchOf(graph, bare?.id ?? '')]).toEqual([bare?.id]);
});
