import { describe, expect, it } from 'vitest';
import { firstStance } from '../reasoning/stance.ts';
import { isAnswerId, oneLine, otherSide, type Answer, type Stand } from './answer.ts';
import { takeIn, type FoundAnswer } from './gathered.ts';

const stand: Stand = { position: 1, reason: 'Want.', stance: firstStance };

function found(id: string, said: Partial<Answer> = {}, line = 1): FoundAnswer {
  const answer = {
    id,
    version: '1.1',
    proposition: undefined,
    before: stand,
    after: undefined,
    movedBy: undefined,
    argued: undefined,
    name: '',
    ...said,
  };
  return { answer, place: { file: undefined, line }, isLink: false, leftOut: [] };
}

function taken(...all: FoundAnswer[]) {
  const { answers, added, remarks } = takeIn([], all);
  return {
    answers,
    added,
    remarks: remarks.map(({ outcome, found }) => [outcome, found.place.line]),
  };
}

describe('of answers that are taken in', () => {
  it('equal ones of two students are two, and one that comes twice is one', () => {
    const { answers, added, remarks } = taken(found('a'), found('b'), found('a', {}, 3));
    expect(answers.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(added).toBe(2);
    expect(remarks).toEqual([['doubled', 3]]);
  });

  it('the later of two versions counts, unless the earlier one says more', () => {
    const complete = found('a', { after: stand }, 2);
    const otherwise = found('a', { after: { ...stand, position: -1 } }, 4);
    expect(taken(found('a'), complete)).toMatchObject({ remarks: [['replaced', 2]], added: 1 });
    expect(taken(complete, found('a'))).toMatchObject({
      answers: [complete.answer],
      remarks: [['less-complete', 1]],
    });
    expect(taken(complete, otherwise).answers).toEqual([otherwise.answer]);
  });

  it('a link with the same marks counts once, and that is said in its own way', () => {
    const link = { ...found('a'), isLink: true };
    expect(taken(link, link).remarks).toEqual([['same-link', 1]]);
  });

  it('what of one is not on the map is told, and the rest of it counts', () => {
    const { answers, remarks } = taken({ ...found('a'), leftOut: ['accept=900'] });
    expect(answers).toHaveLength(1);
    expect(remarks).toEqual([['partly', 1]]);
  });
});

describe('what a student writes', () => {
  it('stands on one line, and is no longer than allowed', () => {
    expect(oneLine('  a\n\tb\u0000c ', 10)).toBe('a b c');
    expect(oneLine('\u{1F9D1}\u{1F9D1}\u{1F9D1}', 2)).toBe('\u{1F9D1}\u{1F9D1}');
  });

  it('has an id of its own kind', () => {
    expect(['k3f02a9b', 'K3f02a9b', 'k3f02a9', 'k3f0 a9b'].map(isAnswerId)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  it('leads to the other side, or to none for who is undecided', () => {
    expect(([-2, -1, 0, 1, 2] as const).map(otherSide)).toEqual([
      'for',
      'for',
      undefined,
      'against',
      'against',
    ]);
  });
});
