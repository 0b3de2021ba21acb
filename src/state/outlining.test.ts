import { describe, expect, it } from 'vitest';
import { clientSideScanning } from '../maps/client-side-scanning/index.ts';
import { messages } from '../messages/index.ts';
import { noFilter } from '../model/filter.ts';
import { localise } from '../model/localise.ts';
import { views } from '../model/views.ts';
import { Explorer } from './explorer.svelte.ts';
import { Outlining, type Place } from './outlining.svelte.ts';

const map = localise(clientSideScanning, 'en');

function begin() {
  const explorer = new Explorer({ language: 'en', map, words: messages.en });
  const outlining = new Outlining(explorer);
  return { explorer, outlining };
}

/** The statements that can be read in the outline, in order, without those that only lead to others. */
function read(outlining: Outlining): string[] {
  const readAt = (place: Place): string[] => [
    ...(outlining.isBridge(place) ? [] : [place.id]),
    ...(outlining.isExpanded(place) ? outlining.shownUnder(place).flatMap(readAt) : []),
  ];
  return [outlining.main, ...outlining.others]
    .filter((place) => outlining.shows(place))
    .flatMap(readAt);
}

const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort();

describe('the outline', () => {
  it.each(views)('says what the map shows in the view "%s"', (view) => {
    const { explorer, outlining } = begin();
    explorer.look(view);
    expect(sorted(read(outlining))).toEqual(sorted(explorer.visible));
  });

  it('says what a filter leaves, under what it leaves out', () => {
    const { explorer, outlining } = begin();
    explorer.look('outside');
    explorer.narrow({ ...noFilter, origins: ['outside'] });
    expect(sorted(read(outlining))).toEqual(sorted(explorer.visible));
    expect(outlining.isBridge(outlining.main)).toBe(true);
    expect(outlining.canExpand(outlining.main)).toBe(false);
  });

  it('names a statement under each that it serves, and is written out under one', () => {
    const { explorer, outlining } = begin();
    explorer.look('outside');
    const five = outlining.homeOf('css-only-way');
    const elsewhere = outlining.alsoUnder(five);
    expect(elsewhere.map((id) => explorer.graph.statement(id).number)).toEqual([12]);
    const twelve = outlining.homeOf(elsewhere[0] ?? '');
    const there = outlining.under(twelve).find(({ id }) => id === five.id);
    expect(there && outlining.shows(there)).toBe(true);
    expect(there?.home).toBe(false);
  });

  it('opens what the map opens, and closes what the map closes', () => {
    const { explorer, outlining } = begin();
    const place = outlining.homeOf('scan-before-leaves-e2ee');
    expect(outlining.isExpanded(place)).toBe(false);
    const count = outlining.rest(place);
    outlining.toggle(place);
    expect(outlining.isExpanded(place)).toBe(true);
    expect(outlining.shownUnder(place)).toHaveLength(count);
    expect(explorer.openable(place.id)).toEqual([]);
    explorer.toggle(place.id);
    expect(outlining.isExpanded(place)).toBe(false);
    explorer.toggle(place.id);
    expect(outlining.isExpanded(place)).toBe(true);
    outlining.toggle(place);
    expect(explorer.fragment).toBe('');
  });

  it('folds what stays open because it serves elsewhere, until something else stands there', () => {
    const { explorer, outlining } = begin();
    explorer.look('outside');
    for (const place of [...homes(outlining)]) {
      if (!outlining.isExpanded(place)) continue;
      outlining.collapse(place);
      expect(outlining.isExpanded(place), place.id).toBe(false);
      outlining.expand(place);
      expect(outlining.isExpanded(place), place.id).toBe(true);
    }
  });

  it('unfolds all that a statement stands under', () => {
    const { explorer, outlining } = begin();
    const id = 'scan-before-leaves-e2ee';
    for (const place of [...homes(outlining)]) {
      if (outlining.isExpanded(place)) outlining.collapse(place);
    }
    explorer.select(id);
    outlining.reveal(id);
    expect(read(outlining)).toContain(id);
  });

  it('unfolds a statement also where it is not written out, but never within itself', () => {
    const { explorer, outlining } = begin();
    explorer.look('outside');
    const away = [...homes(outlining)]
      .flatMap((place) => outlining.under(place))
      .filter((place) => !place.home && outlining.canExpand(place));
    expect(away.length).toBeGreaterThan(3);
    for (const place of away) {
      expect(outlining.isExpanded(place), place.key).toBe(false);
      outlining.toggle(place);
      expect(outlining.isExpanded(place), place.key).toBe(true);
      outlining.toggle(place);
      expect(outlining.isExpanded(place), place.key).toBe(false);
    }
    const itself = { ...outlining.main, key: 'again', above: outlining.main, home: false };
    expect(outlining.under(itself)).toEqual([]);
    expect(outlining.canExpand(itself)).toBe(false);
  });
});

function* homes(outlining: Outlining): Generator<Place> {
  for (const { id } of map.statements) yield outlining.homeOf(id);
}
