import { randomLcg } from 'd3';
import { describe, expect, it } from 'vitest';
import { clientSideScanning as map } from '../maps/client-side-scanning/index.ts';
import { marks as allMarks, type Mark } from '../reasoning/judgement.ts';
import { startingPoints } from '../reasoning/startingPoints.ts';
import { answerId, positions, type Answer, type Position, type Stand } from './answer.ts';
import { carryingCards, classPicture } from './classPicture.ts';
import { restingMarksOn } from './restingMarks.ts';

const random = randomLcg(0.12);

function stand(position: Position | undefined, marks: Readonly<Record<string, Mark>> = {}): Stand {
  const judgement = { marks: new Map(Object.entries(marks)), outweighs: [] };
  return { position, reason: '', stance: { start: 'minister', judgement } };
}

function answer(said: Partial<Answer>): Answer {
  return {
    id: answerId(random),
    version: map.version,
    proposition: undefined,
    before: undefined,
    after: undefined,
    movedBy: undefined,
    argued: undefined,
    name: '',
    ...said,
  };
}

const ten = 'scan-before-leaves-e2ee';
const five = 'css-only-way';
const fifteen = 'hosting-first';

describe('the picture of a class', () => {
  const answers = [
    answer({
      before: stand(-2, { [ten]: 'rejected' }),
      after: stand(-1, { [ten]: 'rejected', [five]: 'doubted' }),
      argued: 'for',
    }),
    answer({
      before: stand(1, { [ten]: 'accepted' }),
      after: stand(-1, { [ten]: 'rejected' }),
      movedBy: ten,
      argued: 'against',
    }),
    answer({
      before: stand(1, { [ten]: 'accepted' }),
      after: stand(1, { [ten]: 'accepted' }),
      movedBy: fifteen,
      argued: 'for',
    }),
    answer({ before: stand(0), after: stand(2, { [ten]: 'accepted' }), movedBy: ten }),
    answer({ before: stand(2, { [fifteen]: 'accepted' }) }),
    answer({ after: stand(undefined, { [five]: 'rejected' }) }),
  ];
  const picture = classPicture(answers, map.statements);

  it('counts where all stand, before and after, and who went where', () => {
    expect(picture).toMatchObject({
      answers: 6,
      before: [1, 0, 1, 2, 1],
      after: [0, 2, 0, 1, 1],
      both: 4,
      moved: { against: 1, stayed: 1, for: 2, crossed: 1 },
      swapped: 2,
    });
    expect(picture.flows).toEqual([
      { from: -2, to: -1, count: 1 },
      { from: 0, to: 2, count: 1 },
      { from: 1, to: -1, count: 1 },
      { from: 1, to: 1, count: 1 },
    ]);
  });

  it('counts how each card was judged, and who judges it otherwise now', () => {
    expect(picture.cards.map(({ number }) => number)).toEqual([5, 10, 15]);
    expect(picture.cards.find(({ id }) => id === ten)).toMatchObject({
      before: { accepted: 2, doubted: 0, rejected: 1 },
      after: { accepted: 2, doubted: 0, rejected: 2 },
      split: { before: 2 / 3, after: 1 },
      // The one who judged it only afterwards does not judge it otherwise.
      otherwise: { changed: 1, stayed: 0 },
    });
    expect(picture.cards.find(({ id }) => id === fifteen)).toMatchObject({
      after: { accepted: 0, doubted: 0, rejected: 0 },
      // A single student cannot be split.
      split: { before: undefined, after: undefined },
      otherwise: { changed: 0, stayed: 0 },
    });
  });

  it('names what splits the class and what students named, most first', () => {
    expect(picture.splits).toEqual([
      { id: ten, number: 10, moment: 'after', split: 1 },
      { id: five, number: 5, moment: 'after', split: 0.5 },
    ]);
    expect(picture.named).toEqual([
      { id: ten, count: 2, changed: 2 },
      { id: fifteen, count: 1, changed: 0 },
    ]);
  });

  it('looks at before where too few judged a card after', () => {
    const six = [0, 1, 2, 3, 4, 5].map((i) =>
      answer({
        before: stand(1, { [ten]: i < 3 ? 'accepted' : 'rejected' }),
        after: i === 0 ? stand(1, { [ten]: 'accepted' }) : undefined,
      }),
    );
    const { splits, cards } = classPicture(six, map.statements);
    expect(splits).toEqual([{ id: ten, number: 10, moment: 'before', split: 1 }]);
    expect(cards[0]?.split).toEqual({ before: 1, after: undefined });
  });

  it('finds the cards on which the conclusion rests for those who changed', () => {
    const steps = [...carryingCards(answers, restingMarksOn(map, map.main))];
    expect(steps.map(({ done, of }) => [done, of])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(steps.at(-1)?.cards.map(({ id, count }) => [id, count])).toEqual([
      // Who doubts 5 as well has that rest on 5, and no longer on 10.
      [five, 1],
      [ten, 1],
    ]);
  });

  it('of nobody is empty', () => {
    const none = classPicture([], map.statements);
    expect(none).toMatchObject({
      answers: 0,
      both: 0,
      cards: [],
      splits: [],
      named: [],
      flows: [],
    });
    expect([...carryingCards([], restingMarksOn(map, map.main))].at(-1)?.cards).toEqual([]);
  });
});

it('the numbers of any class add up', () => {
  const one = <T>(list: readonly T[]): T => {
    const found = list[Math.floor(random() * list.length)];
    if (found === undefined) throw new Error('An empty list has none.');
    return found;
  };
  const judged = () =>
    Object.fromEntries(
      Array.from({ length: 5 }, () => [one(map.statements).id, one(allMarks)] as const),
    );
  const answers = Array.from({ length: 500 }, () =>
    answer({
      before: random() < 0.9 ? stand(one(positions), judged()) : undefined,
      after: random() < 0.8 ? { ...stand(one(positions), judged()), ...start() } : undefined,
      movedBy: random() < 0.5 ? one(map.statements).id : undefined,
    }),
  );
  function start(): Partial<Stand> {
    const judgement = stand(0, judged()).stance.judgement;
    return { stance: { start: one(startingPoints), judgement } };
  }
  const picture = classPicture(answers, map.statements);
  const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  expect(total(picture.before)).toBe(answers.filter(({ before }) => before).length);
  expect(total(picture.flows.map(({ count }) => count))).toBe(picture.both);
  const { against, stayed, for: towards, crossed } = picture.moved;
  expect(against + stayed + towards).toBe(picture.both);
  expect(crossed).toBeLessThanOrEqual(against + towards);
  expect(total(picture.named.map(({ count }) => count))).toBe(
    answers.filter(({ movedBy }) => movedBy).length,
  );
  const marks = picture.cards.flatMap(({ after }) => Object.values(after));
  expect(total(marks)).toBe(
    total(answers.map(({ after }) => after?.stance.judgement.marks.size ?? 0)),
  );
});
