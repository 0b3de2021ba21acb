import { expect, it } from 'vitest';
import { defineMap } from './defineMap.ts';
import { disputes } from './disputes.ts';
import { graphOf } from './graph.ts';
import { rainSource } from './testMap.ts';

const outside = (number: number) => ({ ...rainSource.statements['dry-month'], number });
const asked = { 'other-cause': { state: 'unanswered' } } as const;

it('finds what outside sources back, attack and undercut, and leaves the documents’ own reasons out', () => {
  const map = defineMap({
    ...rainSource,
    statements: { ...rainSource.statements, radar: outside(8), drought: outside(9) },
    arguments: {
      ...rainSource.arguments,
      measured: { kind: 'for', scheme: 'sign', premises: ['radar'], conclusion: 'rained' },
      exception: { kind: 'undercuts', scheme: 'sign', premises: ['drought'], conclusion: 'wet' },
    },
    answers: { ...rainSource.answers, measured: asked, exception: asked },
  } as const);
  const found = disputes(graphOf(map)).map(({ statement, backing, attacking, undercutting }) => [
    statement.id,
    ...[backing, attacking, undercutting].map((list) => list.map(({ id }) => id).join()),
  ]);
  expect(found).toEqual([
    ['rained', 'radar', '', 'drought'],
    ['street-wet', '', 'dry-month', ''],
  ]);
});
