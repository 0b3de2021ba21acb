import { describe, expect, it } from 'vitest';
import { clientSideScanning } from '../maps/client-side-scanning/index.ts';
import { messages } from '../messages/index.ts';
import { localise } from '../model/localise.ts';
import { Explorer } from './explorer.svelte.ts';
import { Judging } from './judging.svelte.ts';
import { Opinion } from './opinion.svelte.ts';

const explorer = new Explorer({
  language: 'nl',
  map: localise(clientSideScanning, 'nl'),
  words: messages.nl,
});
const ten = 'scan-before-leaves-e2ee';

/** A student who said where they stand, with a mark on one card. */
function settled() {
  const judging = new Judging(explorer);
  const opinion = new Opinion('advice', explorer, judging);
  judging.mark(ten, 'rejected');
  opinion.fill('before', { position: 1, reason: 'Want.' });
  opinion.name = 'Noor';
  opinion.settle('before');
  return { judging, opinion, code: opinion.code };
}

describe('beginning anew', () => {
  it('takes back the marks too, so that the next answer on the device does not carry them', () => {
    const { judging, opinion } = settled();
    opinion.restart();
    expect([opinion.code, opinion.name, opinion.replacedBy]).toEqual([undefined, '', 'restart']);
    opinion.fill('before', { position: -1 });
    opinion.settle('before');
    expect(opinion.settled('before')?.stance.judgement.marks.size).toBe(0);
    judging.undo();
    expect(judging.markOf(ten)).toBe('rejected');
  });

  it('can be undone, marks and all, until something else is filled in', () => {
    const { judging, opinion, code } = settled();
    opinion.restart();
    opinion.takeBack();
    expect([opinion.code, opinion.name, judging.markOf(ten)]).toEqual([code, 'Noor', 'rejected']);
    expect([opinion.unsaved, opinion.replacedBy]).toEqual([true, undefined]);
    opinion.restart();
    opinion.fill('before', { position: -1 });
    expect(opinion.replacedBy).toBeUndefined();
    opinion.takeBack();
    expect(opinion.draft('before').position).toBe(-1);
  });

  it('is undone also where the marks were had back already, or others were made', () => {
    for (const meanwhile of ['undo', 'mark'] as const) {
      const { judging, opinion } = settled();
      opinion.restart();
      if (meanwhile === 'undo') judging.undo();
      else judging.mark('css-only-way', 'doubted');
      opinion.takeBack();
      expect([...judging.stance.judgement.marks], meanwhile).toEqual([[ten, 'rejected']]);
      expect(judging.received).toBeUndefined();
    }
  });
});

describe('going on with an earlier answer', () => {
  const earlier = settled().opinion.answer;
  if (!earlier) throw new Error('There is no answer.');

  it('can be undone where it took the place of something', () => {
    const { judging, opinion, code } = settled();
    opinion.resume(earlier);
    expect([opinion.answer?.id, opinion.replacedBy]).toEqual([earlier.id, 'resume']);
    opinion.takeBack();
    expect([opinion.code, opinion.unsaved, judging.received]).toEqual([code, true, undefined]);
  });

  it('takes the place of what is not settled too, and of nothing where there is nothing', () => {
    const opinion = new Opinion('advice', explorer, new Judging(explorer));
    opinion.resume(earlier);
    expect(opinion.replacedBy).toBeUndefined();
    const drafting = new Opinion('advice', explorer, new Judging(explorer));
    drafting.fill('before', { reason: 'Nog niet af' });
    drafting.resume(earlier);
    drafting.takeBack();
    expect(drafting.draft('before').reason).toBe('Nog niet af');
  });
});
