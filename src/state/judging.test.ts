import { afterEach, describe, expect, it, vi } from 'vitest';
import { writeStance } from '../formats/stanceLink.ts';
import { clientSideScanning } from '../maps/client-side-scanning/index.ts';
import { messages } from '../messages/index.ts';
import { localise } from '../model/localise.ts';
import type { Language } from '../model/text.ts';
import { noJudgement, type Mark } from '../reasoning/judgement.ts';
import { firstStance, type Stance } from '../reasoning/stance.ts';
import { Explorer } from './explorer.svelte.ts';
import { Judging } from './judging.svelte.ts';

const contentIn = (language: Language) => ({
  language,
  map: localise(clientSideScanning, language),
  words: messages[language],
});
const explorer = new Explorer(contentIn('en'));
const judging = () => new Judging(explorer);

const idOf = new Map(clientSideScanning.statements.map(({ id, number }) => [number, id]));
const card = (number: number) => idOf.get(number) ?? '';
const [five, ten] = [card(5), card(10)];

/** A stance with cards marked by number. */
function stanceOf(marks: Readonly<Record<number, Mark>>, start: Stance['start'] = 'minister') {
  const marked = Object.entries(marks).map(
    ([number, mark]) => [card(Number(number)), mark] as const,
  );
  return { start, judgement: { ...noJudgement, marks: new Map(marked) } };
}

function numbers(ids: readonly string[] = []): number[] {
  const numberOf = new Map(clientSideScanning.statements.map(({ id, number }) => [id, number]));
  return ids.map((id) => numberOf.get(id) ?? 0).sort((a, b) => a - b);
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('marking a card', () => {
  it('changes what becomes of it and of others, and doing it again takes it back', () => {
    const one = judging();
    one.mark(ten, 'rejected');
    expect([one.markOf(ten), one.wordOf(ten), one.wordOf(five)]).toEqual([
      'rejected',
      'falls',
      'falls',
    ]);
    one.mark(ten, 'doubted');
    expect([one.wordOf(ten), one.standingOf(five)]).toEqual(['contested', 'unsettled']);
    one.mark(ten, 'doubted');
    expect([one.markOf(ten), one.wordOf(five)]).toEqual([undefined, 'stands']);
    expect(one.stance.judgement.marks.size).toBe(0);
  });

  it('tells which other cards change, and in which order', () => {
    const one = judging();
    one.mark(ten, 'rejected');
    const { act, changed, waves } = one.effect ?? {};
    expect(act).toEqual({ kind: 'mark', statement: ten, mark: 'rejected' });
    expect(numbers(changed?.falls)).toEqual([2, 5, 12]);
    expect([changed?.contested, changed?.open, changed?.stands]).toEqual([[], [], []]);
    const order = [10, 5, 12, 2].map((number) => waves?.get(card(number)) ?? -1);
    expect(order).toEqual([0, 2, 4, 6]);
    one.unmark(ten);
    expect(one.effect?.act).toEqual({ kind: 'mark', statement: ten, mark: undefined });
    expect(numbers(one.effect?.changed.stands)).toEqual([2, 5, 12]);
  });

  it('that changes nothing else says so', () => {
    const one = judging();
    one.mark(ten, 'accepted');
    expect(one.effect?.changed).toEqual({ stands: [], contested: [], falls: [], open: [] });
    expect(one.effect?.waves.size).toBe(0);
  });

  it('is taken back only where there is a mark', () => {
    const one = judging();
    one.unmark(ten);
    expect([one.effect, one.canUndo]).toEqual([undefined, false]);
  });

  it('that is context, or takes no part, changes no verdict and is kept', () => {
    const one = judging();
    one.mark(card(17), 'rejected');
    one.mark(card(97), 'rejected');
    one.mark(card(74), 'rejected');
    expect([17, 97, 74].map((number) => one.markOf(card(number)))).toEqual([
      'rejected',
      'rejected',
      'rejected',
    ]);
    expect([one.wordOf(card(97)), one.standingOf(card(74))]).toEqual([undefined, undefined]);
    one.startFrom('outside');
    expect(one.wordOf(card(74))).toBe('falls');
  });
});

describe('where one starts', () => {
  it('decides what takes part; marks stay', () => {
    const one = judging();
    one.mark(five, 'accepted');
    one.startFrom('own');
    expect([one.wordOf(five), one.wordOf(ten), one.standingOf(ten)]).toEqual([
      'stands',
      'open',
      'open',
    ]);
    expect(one.effect?.act).toEqual({ kind: 'start' });
    expect(numbers(one.effect?.changed.open)).toContain(10);
    expect(numbers(one.effect?.changed.open)).not.toContain(5);
    one.startFrom('outside');
    expect(one.standingOf(ten)).toBe('clash');
  });

  it('that is where one is already is no act', () => {
    const one = judging();
    one.startFrom('minister');
    expect([one.effect, one.canUndo]).toEqual([undefined, false]);
  });
});

describe('undo', () => {
  it('goes back act by act over marks, starts and weighings, and redo forth again', () => {
    const one = judging();
    const pair = ['itself:scan-before-leaves-e2ee', 'edpb-on-encryption'] as const;
    const seen = [one.fragment];
    one.startFrom('outside');
    seen.push(one.fragment);
    one.mark(card(71), 'rejected');
    seen.push(one.fragment);
    one.weigh([{ pair, stronger: pair[0] }]);
    seen.push(one.fragment);
    one.reset();
    seen.push(one.fragment);
    expect(new Set(seen.slice(0, 4)).size).toBe(4);
    expect([seen[0], seen[4]]).toEqual(['', '']);
    for (const fragment of seen.slice(0, -1).reverse()) {
      expect(one.canUndo).toBe(true);
      one.undo();
      expect(one.fragment).toBe(fragment);
      expect(one.effect?.act.kind).toBe('undo');
    }
    expect([one.canUndo, one.canRedo]).toEqual([false, true]);
    for (const fragment of seen.slice(1)) {
      one.redo();
      expect(one.fragment).toBe(fragment);
      expect(one.effect?.act.kind).toBe('redo');
    }
    expect([one.canUndo, one.canRedo]).toEqual([true, false]);
  });

  it('tells what changes by it, the card that was marked among it', () => {
    const one = judging();
    one.mark(ten, 'rejected');
    one.undo();
    expect(numbers(one.effect?.changed.stands)).toEqual([2, 5, 10, 12]);
    one.redo();
    expect(numbers(one.effect?.changed.falls)).toEqual([2, 5, 10, 12]);
  });

  it('does nothing where there is nothing to undo or redo', () => {
    const one = judging();
    one.undo();
    one.redo();
    expect([one.stance, one.effect]).toEqual([firstStance, undefined]);
  });

  it('cannot be redone after something else was done', () => {
    const one = judging();
    one.mark(five, 'doubted');
    one.undo();
    one.mark(ten, 'rejected');
    expect(one.canRedo).toBe(false);
    one.redo();
    expect(one.markOf(five)).toBeUndefined();
  });

  it('is left alone by what is no act', () => {
    const one = judging();
    one.reset();
    one.mark(ten, 'doubted');
    one.undo();
    one.startFrom('minister');
    expect(one.canRedo).toBe(true);
  });
});

describe('weighing', () => {
  it('decides a balance, counts, and can be taken back', () => {
    const one = judging();
    one.startFrom('outside');
    const [support, objection] = [`itself:${card(69)}`, 'bugs-on-abuse'];
    expect(one.standingOf(card(69))).toBe('clash');
    one.weigh(
      [objection, 'apple-on-slope'].map((weaker) => ({
        pair: [support, weaker] as const,
        stronger: support,
      })),
    );
    expect(one.wordOf(card(69))).toBe('stands');
    expect(one.effect?.act.kind).toBe('weigh');
    expect(numbers(one.effect?.changed.stands)).toContain(69);
    one.weigh([{ pair: [support, objection], stronger: objection }]);
    expect(one.wordOf(card(69))).toBe('falls');
    one.weigh([{ pair: [support, objection], stronger: undefined }]);
    expect(one.standingOf(card(69))).toBe('clash');
    expect(one.stance.judgement.outweighs).toHaveLength(1);
  });
});

describe('a stance that comes by a link', () => {
  const theirs = stanceOf({ 10: 'rejected' }, 'outside');

  it('is seen at once where there is none of one’s own, and can be undone', () => {
    const one = judging();
    one.receive(theirs, []);
    expect(one.stance).toEqual(theirs);
    expect([one.received, one.effect?.act.kind]).toEqual([undefined, 'receive']);
    one.undo();
    expect(one.stance).toEqual(firstStance);
  });

  it('waits beside one’s own, which stays until it is adopted and comes back by undoing it', () => {
    const one = judging();
    one.mark(five, 'doubted');
    const mine = one.stance;
    one.receive(theirs, []);
    expect([one.stance, one.received]).toEqual([mine, theirs]);
    one.adopt();
    expect([one.stance, one.received]).toEqual([theirs, undefined]);
    one.undo();
    expect(one.stance).toEqual(mine);
  });

  it('can be left for what it is', () => {
    const one = judging();
    one.mark(five, 'doubted');
    const mine = one.stance;
    one.receive(theirs, []);
    one.leave();
    expect([one.stance, one.received]).toEqual([mine, undefined]);
    one.adopt();
    expect(one.stance).toEqual(mine);
  });

  it('can be compared before it is adopted', () => {
    const one = judging();
    one.mark(five, 'accepted');
    const words = one.wordsOf(theirs);
    expect([words.get(ten), words.get(five)]).toEqual(['falls', 'falls']);
    expect(one.wordsOf(one.stance).get(ten)).toBe('stands');
    expect([one.wordOf(ten), one.wordOf(five)]).toEqual(['stands', 'stands']);
  });

  it('that says the same as one’s own is nothing new', () => {
    const one = judging();
    one.mark(five, 'accepted');
    one.mark(ten, 'rejected');
    one.receive(stanceOf({ 10: 'rejected', 5: 'accepted' }), []);
    expect(one.received).toBeUndefined();
  });

  it('brings its problems along, also where nothing of it could be read', () => {
    const one = judging();
    one.receive(undefined, ['incomplete']);
    expect([one.problems, one.stance]).toEqual([['incomplete'], firstStance]);
  });
});

describe('trying a change', () => {
  const changes = [
    { statement: ten, mark: 'rejected' },
    { statement: card(65), mark: 'doubted' },
  ] as const;

  it('shows what it does, and goes back to how it was', () => {
    const one = judging();
    one.mark(card(24), 'doubted');
    const before = one.stance;
    one.try(changes);
    expect([one.trying, one.effect?.act.kind, one.wordOf(five)]).toEqual([true, 'try', 'falls']);
    expect(one.markOf(card(24))).toBe('doubted');
    one.takeBack();
    expect([one.trying, one.effect?.act.kind]).toEqual([false, 'takeBack']);
    expect(one.stance).toEqual(before);
  });

  it('can be kept', () => {
    const one = judging();
    one.try(changes);
    one.keepTrial();
    expect([one.trying, one.markOf(ten)]).toEqual([false, 'rejected']);
    one.takeBack();
    expect(one.markOf(ten)).toBe('rejected');
    one.undo();
    expect(one.stance).toEqual(firstStance);
  });

  it('is no longer only tried once something else is done', () => {
    const one = judging();
    one.try(changes);
    one.mark(five, 'accepted');
    expect(one.trying).toBe(false);
    one.takeBack();
    expect([one.markOf(five), one.markOf(ten)]).toEqual(['accepted', 'rejected']);
  });

  it('may take marks back', () => {
    const one = judging();
    one.mark(ten, 'rejected');
    one.try([{ statement: ten, mark: undefined }]);
    expect(one.wordOf(five)).toBe('stands');
    one.takeBack();
    expect(one.wordOf(five)).toBe('falls');
  });
});

describe('on this device', () => {
  function device(stored?: string) {
    const kept = new Map(stored === undefined ? [] : [['de-afweging', stored]]);
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => kept.set(key, text),
      removeItem: (key: string) => kept.delete(key),
    });
    return kept;
  }
  const refuse = () => {
    throw new Error('The operation is insecure.');
  };

  it('nothing is kept unless the reader asks for it', () => {
    const kept = device();
    const one = judging();
    one.mark(ten, 'rejected');
    expect([kept.size, one.kept]).toEqual([0, false]);
  });

  it('what is judged is kept from then on, and taken up again', () => {
    const kept = device();
    const one = judging();
    one.mark(ten, 'rejected');
    one.keep(true);
    expect([one.kept, one.cannotKeep]).toEqual([true, false]);
    expect([...kept.values()]).toEqual([one.fragment]);
    one.startFrom('own');
    one.undo();
    one.mark(five, 'doubted');
    expect([...kept.values()]).toEqual([one.fragment]);
    const other = judging();
    expect(other.restoreKept()).toEqual([]);
    expect(other.stance).toEqual(stanceOf({ 5: 'doubted', 10: 'rejected' }));
    expect([other.kept, other.problems, other.canUndo]).toEqual([true, [], false]);
  });

  it('the wish to keep is kept too where nothing is judged', () => {
    device();
    judging().keep(true);
    const other = judging();
    expect(other.restoreKept()).toEqual([]);
    expect([other.kept, other.stance]).toEqual([true, firstStance]);
  });

  it('nothing is kept any more once the reader no longer wants it', () => {
    const kept = device();
    const one = judging();
    one.mark(ten, 'rejected');
    one.keep(true);
    one.keep(false);
    expect([kept.size, one.kept]).toEqual([0, false]);
    one.mark(five, 'doubted');
    expect(kept.size).toBe(0);
    const other = judging();
    expect(other.restoreKept()).toEqual([]);
    expect([other.kept, other.stance]).toEqual([false, firstStance]);
  });

  it('that lets nothing be stored, the reader is told so and everything else works', () => {
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    const one = judging();
    expect(one.restoreKept()).toEqual([]);
    expect(one.kept).toBe(false);
    one.keep(true);
    expect([one.kept, one.cannotKeep]).toEqual([false, true]);
    one.mark(ten, 'rejected');
    expect(one.wordOf(five)).toBe('falls');
  });

  it('that has no store at all, just so', () => {
    vi.stubGlobal('localStorage', undefined);
    const one = judging();
    expect(one.restoreKept()).toEqual([]);
    one.keep(true);
    expect([one.kept, one.cannotKeep]).toEqual([false, true]);
  });

  it('whose store is full by now, keeping ends and the judgement stays', () => {
    device();
    const one = judging();
    one.keep(true);
    vi.stubGlobal('localStorage', { getItem: () => null, setItem: refuse, removeItem: refuse });
    one.mark(ten, 'rejected');
    expect([one.kept, one.cannotKeep, one.markOf(ten)]).toEqual([false, true, 'rejected']);
  });

  it.each([
    ['accept=5.999&judged=1-1.1-0', ['accept=999'], { 5: 'accepted' }, ['incomplete']],
    ['reject=10&weigh=fog~rain', ['weigh=fog~rain'], { 10: 'rejected' }, ['unsealed']],
    ['reject=10&judged=99-9.9-x', [], { 10: 'rejected' }, ['newer']],
    ['accept=__proto__&start=nobody', ['accept=__proto__', 'start=nobody'], {}, ['unsealed']],
  ] as const)('%s is taken up as far as it makes sense', (text, leftOut, marks, problems) => {
    device(text);
    const one = judging();
    expect(one.restoreKept()).toEqual(leftOut);
    expect(one.stance).toEqual(stanceOf(marks));
    expect(one.problems).toEqual(problems);
  });

  it.each(['garbage', '{"marks":1}', '&&&', '\0\uffff', '%', 'x'.repeat(1_000_000)])(
    'what was never ours does no harm (%#)',
    (text) => {
      device(text);
      const one = judging();
      one.restoreKept();
      expect(one.stance).toEqual(firstStance);
      one.mark(ten, 'rejected');
      expect(one.wordOf(five)).toBe('falls');
    },
  );
});

it('accepting both of two contraries is reported, and both stand', () => {
  const content = contentIn('en');
  const statements = content.map.statements.map((statement) =>
    statement.number === 31 ? { ...statement, contraries: [card(43)] } : statement,
  );
  const one = new Judging(new Explorer({ ...content, map: { ...content.map, statements } }));
  one.mark(card(31), 'accepted');
  expect(one.inconsistent).toEqual([]);
  one.mark(card(43), 'accepted');
  expect(one.inconsistent).toEqual([[card(31), card(43)]]);
  expect([one.wordOf(card(31)), one.wordOf(card(43))]).toEqual(['stands', 'stands']);
});

it('everything stays in another language', () => {
  const read = new Explorer(contentIn('en'));
  const one = new Judging(read);
  one.startFrom('outside');
  one.mark(ten, 'rejected');
  const { stance, fragment } = one;
  read.content = contentIn('nl');
  expect([one.stance, one.fragment, one.wordOf(five)]).toEqual([stance, fragment, 'falls']);
  one.mark(five, 'accepted');
  expect(one.wordOf(card(12))).toBe('stands');
  one.undo();
  one.undo();
  expect(one.wordOf(ten)).toBe('contested');
});

it('the part of a link that holds the stance is that stance written down', () => {
  const one = judging();
  one.mark(ten, 'rejected');
  expect(one.fragment).toBe(writeStance(stanceOf({ 10: 'rejected' }), clientSideScanning));
  expect(one.fragment).toMatch(/^reject=10&judged=/);
});
