import { beforeEach, describe, expect, it } from 'vitest';
import { clientSideScanning } from '../maps/client-side-scanning/index.ts';
import { classroom } from '../maps/client-side-scanning/classroom/index.ts';
import { messages } from '../messages/index.ts';
import { localise } from '../model/localise.ts';
import { Briefing } from './briefing.svelte.ts';
import { Explorer } from './explorer.svelte.ts';

const map = localise(clientSideScanning, 'en');
const { roles } = localise(classroom, 'en');

function begin(): Briefing {
  const explorer = new Explorer({ language: 'en', map, words: messages.en, companions: map });
  return new Briefing(explorer, () => roles);
}

let briefing = begin();
beforeEach(() => {
  briefing = begin();
});

const cards = () => briefing.brief.entries.map(({ id }) => id);

describe('a brief that is worked on', () => {
  it('takes over a line and the role that it is from, and keeps that role', () => {
    const [minister, author] = roles;
    const [advice] = minister?.cases ?? [];
    const [motion] = author?.cases ?? [];
    if (!minister || !author || !advice || !motion) throw new Error('There are no roles.');
    briefing.addFrom(minister, advice, ['situation-undesirable', 'detection-needed']);
    expect(briefing.brief).toMatchObject({ role: 'minister', case: 'advice', position: 'for' });
    briefing.addFrom(author, motion, ['detection-needed', 'eff-breaks-promise']);
    expect(cards()).toEqual(['situation-undesirable', 'detection-needed', 'eff-breaks-promise']);
    expect(briefing.brief.role).toBe('minister');
    expect(briefing.act).toEqual({ kind: 'line', cards: 1 });
  });

  it('moves entries no further than the ends, and undoes and redoes that', () => {
    for (const card of ['detection-needed', 'services-used-more', 'eu-majority'])
      briefing.add(card);
    briefing.move('eu-majority', -9);
    expect(cards()).toEqual(['eu-majority', 'detection-needed', 'services-used-more']);
    briefing.move('eu-majority', -1);
    briefing.order(['services-used-more', 'eu-majority'], 'services-used-more');
    expect(cards()).toEqual(['services-used-more', 'eu-majority', 'detection-needed']);
    briefing.undo();
    briefing.undo();
    expect(cards()).toEqual(['detection-needed', 'services-used-more', 'eu-majority']);
    briefing.redo();
    expect(cards()[0]).toBe('eu-majority');
    briefing.toggle('eu-majority');
    expect(briefing.canRedo).toBe(false);
  });

  it('undoes what was typed in one field at once', () => {
    briefing.add('detection-needed');
    for (const note of ['W', 'Wh', 'Why']) briefing.write('detection-needed', note);
    briefing.set({ title: 'T' });
    briefing.set({ title: 'Title' });
    briefing.undo();
    expect(briefing.brief.title).toBe('');
    briefing.undo();
    expect(briefing.brief.entries[0]?.note).toBe('');
    expect(cards()).toEqual(['detection-needed']);
  });

  it('gives each point of one’s own a name of its own', () => {
    briefing.addOwnPoint();
    briefing.addOwnPoint();
    briefing.remove('own-1');
    briefing.addOwnPoint();
    expect(new Set(cards()).size).toBe(2);
  });

  it('answers several attacks with one card, and takes that back', () => {
    const attacks = ['gec-on-reporting', 'breyer-on-other-means'];
    briefing.answerWith(attacks, 'pfefferkorn-scanning-useful');
    expect(briefing.brief.answers.map(({ attack }) => attack)).toEqual(attacks);
    briefing.withdraw(attacks, 'pfefferkorn-scanning-useful');
    expect(briefing.brief.answers.every((answer) => answer.cards.length === 0)).toBe(true);
  });
});

describe('a brief and its file', () => {
  it('is unsaved until it is saved, and opened without losing what there was', () => {
    briefing.add('detection-needed');
    expect(briefing.unsaved).toBe(true);
    const { file } = briefing;
    briefing.saved();
    expect(briefing.unsaved).toBe(false);
    briefing.clear();
    briefing.add('eu-majority');
    briefing.open(file);
    expect(cards()).toEqual(['detection-needed']);
    expect(briefing.unsaved).toBe(false);
    briefing.undo();
    expect(cards()).toEqual(['eu-majority']);
  });

  it('stays as it is where a file makes no sense, and says so', () => {
    briefing.add('detection-needed');
    briefing.open('{');
    expect(cards()).toEqual(['detection-needed']);
    expect(briefing.problem).toEqual({ unreadable: 'not-json' });
    expect(briefing.canUndo).toBe(true);
  });
});
