import { describe, expect, it } from 'vitest';
import { clientSideScanning } from '../maps/client-side-scanning/index.ts';
import { messages } from '../messages/index.ts';
import { noFilter } from '../model/filter.ts';
import { twoSided } from '../model/companions.ts';
import { localise } from '../model/localise.ts';
import type { Language } from '../model/text.ts';
import { Explorer } from './explorer.svelte.ts';

const contentIn = (language: Language) => ({
  language,
  map: localise(clientSideScanning, language),
  words: messages[language],
});
const explorer = () => new Explorer(contentIn('en'));

describe('an explorer', () => {
  it('sees the opening view first', () => {
    expect([...explorer().visible].sort()).toEqual([...clientSideScanning.opening].sort());
    expect(explorer().fragment).toBe('');
  });

  it('opens what lies behind a card and closes it again', () => {
    const one = explorer();
    const openable = one.openable('scan-before-leaves-e2ee');
    expect(openable.length).toBeGreaterThan(3);
    one.toggle('scan-before-leaves-e2ee');
    expect(openable.every((id) => one.visible.has(id))).toBe(true);
    one.toggle('scan-before-leaves-e2ee');
    expect(one.fragment).toBe('');
  });

  it('narrows a view to a branch, out of which the reader may still go', () => {
    const one = explorer();
    one.follow('#branch=css-only-way');
    expect(one.visible.has('css-only-way')).toBe(true);
    expect(one.visible.has('advised-against')).toBe(false);
    const inCase = one.visible.size;
    one.follow('#view=documents&branch=css-only-way');
    expect(one.visible.size).toBeGreaterThan(inCase);
    one.select('advised-against');
    expect(one.visible.has('advised-against')).toBe(true);
    const another = explorer();
    another.follow(one.fragment);
    expect([...another.visible].sort()).toEqual([...one.visible].sort());
  });

  it('shows a card that is selected, tied to what is shown', () => {
    const one = explorer();
    one.select('jain-evasion');
    expect(one.visible.has('jain-evasion')).toBe(true);
    expect(one.visible.has('css-works')).toBe(true);
    expect(one.selectedStatement?.number).toBe(94);
  });

  it('shows both ends of a step that is selected', () => {
    const one = explorer();
    one.select('eprs-on-displacement');
    for (const id of ['eprs-offenders-move', 'looks-for-possible', 'utmost-effort']) {
      expect(one.visible.has(id), id).toBe(true);
    }
    expect(one.selectedStatement).toBeUndefined();
  });

  it('drops a filter that would hide what is selected, and keeps one that would not', () => {
    const one = explorer();
    one.narrow({ ...noFilter, documents: ['letter'] });
    one.select('services-used-more');
    expect(one.sight.filter.documents).toEqual(['letter']);
    one.select('option-must-stay');
    expect(one.sight.filter).toEqual(noFilter);
  });

  it('turns to the card that was closed when what was read goes with it', () => {
    const one = explorer();
    one.openBehind('scan-before-leaves-e2ee');
    one.select('eff-breaks-promise');
    one.closeBehind('scan-before-leaves-e2ee');
    expect(one.sight.selected).toBe('scan-before-leaves-e2ee');
  });

  it('keeps everything in another language', () => {
    const one = explorer();
    one.look('documents');
    one.select('hosting-first');
    const { fragment } = one;
    one.content = contentIn('nl');
    expect(one.fragment).toBe(fragment);
    expect(one.selectedStatement?.label).toBe('Nederland is EU-koploper in hosting');
  });

  it('sees what a link says, and shows what it names even where the link closes it', () => {
    const one = explorer();
    one.follow('#select=css-only-way&close=5&nonsense');
    expect(one.visible.has('css-only-way')).toBe(true);
    expect(one.leftOut).toEqual(['nonsense']);
  });

  it('shows both sides of a line, tied to the conclusion, and tells them apart', () => {
    const whole = localise(clientSideScanning, 'en');
    const [line] = twoSided(whole);
    const one = new Explorer({ ...contentIn('en'), companions: whole });
    one.look('outside');
    if (line) one.lookAt(line);
    const used = [...(line?.one.statements ?? []), ...(line?.other.statements ?? [])];
    for (const id of [...used, one.map.main]) {
      expect(one.visible.has(id), id).toBe(true);
    }
    expect(one.visible.has('hosting-first')).toBe(false);
    expect(one.sides.get('situation-undesirable')).toBe('one');
    expect(one.sides.get('edpb-circumvented')).toBe('other');
    expect(one.sides.get('detection-needed')).toBe('both');
    one.look('case');
    expect(one.sides.size).toBe(0);
    one.follow('#line=losing-detection');
    expect(one.visible.has('edpb-circumvented')).toBe(true);
    expect(one.visible.has('hosting-first')).toBe(false);
    one.follow('#line=no-such-line');
    expect(one.leftOut).toEqual(['line=no-such-line']);
  });

  it('leaves a spot out that turns out not to be there, and keeps one that is', () => {
    const whole = localise(clientSideScanning, 'en');
    const one = explorer();
    one.follow('#show=glossary&at=no-such-word');
    expect(one.leftOut).toEqual([]);
    one.complete({ ...one.content, companions: whole });
    expect(one.leftOut).toEqual(['at=no-such-word']);
    expect(one.fragment).toBe('show=glossary');
    one.follow('#show=glossary&at=motion');
    one.complete({ ...one.content, companions: whole });
    expect(one.fragment).toBe('show=glossary&at=motion');
  });

  it('forgets a selection that a smaller view does not show', () => {
    const one = explorer();
    one.look('outside');
    one.select('jain-evasion');
    one.look('case');
    expect(one.fragment).toBe('');
  });
});
