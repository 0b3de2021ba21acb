import { expect, test } from 'vitest';
import { drawnMap } from './drawnMap.ts';
import { noJudgement, withWeight } from './judgement.ts';
import { footingOf } from './participants.ts';
import { weighingsOf } from './weighings.ts';

const map = drawnMap('yes: a -> s', 'also: b -> s', 'no: c -x s', 'nay: d -x s', 'other: e -x a');

test('what is weighed about a statement for one side is one weighing', () => {
  const judged = [
    ['yes', 'no', 'yes'],
    ['also', 'no', 'also'],
    ['also', 'nay', 'nay'],
    [footingOf('a'), 'other', 'other'],
  ].reduce(
    (judgement, [one = '', other = '', stronger]) => withWeight(judgement, [one, other], stronger),
    noJudgement,
  );
  expect(weighingsOf(map, judged)).toEqual([
    {
      statement: 's',
      side: 'support',
      pairs: [
        { support: 'yes', objection: 'no' },
        { support: 'also', objection: 'no' },
      ],
    },
    { statement: 's', side: 'objection', pairs: [{ support: 'also', objection: 'nay' }] },
    {
      statement: 'a',
      side: 'objection',
      pairs: [{ support: footingOf('a'), objection: 'other' }],
    },
  ]);
});

test('nothing is weighed where nothing is said', () => {
  expect(weighingsOf(map, noJudgement)).toEqual([]);
});
