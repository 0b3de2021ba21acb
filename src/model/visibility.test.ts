import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { clientSideScanning } from '../maps/client-side-scanning/index.ts';
import { defineMap } from './defineMap.ts';
import { graphOf } from './graph.ts';
import { rainSource } from './testMap.ts';
import { heldBy, hiddenBehind, wayToShown } from './visibility.ts';

const graph = graphOf(defineMap(rainSource));
const real = graphOf(clientSideScanning);
const ids = clientSideScanning.statements.map(({ id }) => id);

describe('opening and closing', () => {
  it('opens premises, undercutters’ premises and context', () => {
    expect(hiddenBehind(graph, new Set(['rained']), 'rained').sort()).toEqual(
      ['no-sweeper', 'sky-blue', 'sky-changes', 'street-wet'].sort(),
    );
    expect(hiddenBehind(graph, new Set(['street-wet', 'dry-month']), 'street-wet')).toEqual([
      'it-is-autumn',
    ]);
  });

  it('closes what only this card holds, however deep', () => {
    const all = new Set(Object.keys(rainSource.statements));
    expect(heldBy(graph, all, 'rained').sort()).toEqual(
      [...all].filter((id) => id !== 'rained').sort(),
    );
    expect(heldBy(graph, all, 'street-wet').sort()).toEqual(['dry-month', 'it-is-autumn']);
    expect(heldBy(graph, all, 'sky-blue')).toEqual([]);
  });

  it('closes what was opened here, also where another card holds it', () => {
    const shown = new Set(['advised-against', 'narrows-room', 'bad-signal', 'counts-as-early-no']);
    expect(heldBy(real, shown, 'narrows-room')).toEqual([]);
    expect(heldBy(real, shown, 'narrows-room', new Set(['counts-as-early-no']))).toEqual([
      'counts-as-early-no',
    ]);
  });

  it('leads from a hidden card to a shown one', () => {
    expect(wayToShown(graph, new Set(['rained']), 'dry-month').sort()).toEqual([
      'dry-month',
      'street-wet',
    ]);
    expect(wayToShown(graph, new Set(['rained']), 'rained')).toEqual([]);
  });

  it('never closes a card that is still tied to an endpoint, on the real map', () => {
    fc.assert(
      fc.property(fc.subarray(ids, { minLength: 5 }), fc.nat(), (chosen, pick) => {
        const shown = new Set(chosen);
        const id = chosen[pick % chosen.length] ?? '';
        const held = heldBy(real, shown, id);
        expect(held).not.toContain(id);
        for (const other of held) expect(shown.has(other)).toBe(true);
        // What is in front of a closed card and still shown would keep it in the picture.
        const left = new Set(chosen.filter((one) => !held.includes(one)));
        for (const one of left) {
          if (one === id) continue;
          expect(real.behind(one).filter((behind) => held.includes(behind))).toEqual([]);
        }
      }),
    );
  });

  it('ties every card of the real map to the opening view', () => {
    const opening = new Set(clientSideScanning.opening);
    for (const id of ids) {
      const way = wayToShown(real, opening, id);
      const shown = new Set([...opening, ...way]);
      expect(shown.has(id)).toBe(true);
      for (const one of way) {
        const others = [...real.around(one)].filter((other) => shown.has(other));
        expect(others.length, `${one} on the way from ${id}`).toBeGreaterThan(0);
      }
    }
  });
});
