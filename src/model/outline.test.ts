import { describe, expect, it } from 'vitest';
import { clientSideScanning as map } from '../maps/client-side-scanning/index.ts';
import { graphOf } from './graph.ts';
import { outlineOf } from './outline.ts';

const graph = graphOf(map);
const outline = outlineOf(graph);
const ids = map.statements.map(({ id }) => id);

describe('outline of the real map', () => {
  it('begins with the main conclusion', () => {
    expect(outline.main).toBe('advised-against');
    expect(outline.home(outline.main)).toBeUndefined();
  });

  it('writes every statement out exactly once, under a way that leads to the top', () => {
    const top = [outline.main, ...outline.others];
    const written = new Set(top);
    for (const id of written) {
      for (const entry of outline.under(id))
        if (outline.home(entry.id) === id) written.add(entry.id);
    }
    expect([...written].sort()).toEqual([...ids].sort());
    expect(ids.filter((id) => outline.home(id) === undefined).sort()).toEqual([...top].sort());
  });

  it('names a statement in each place in which it serves', () => {
    const places = ids.flatMap((id) => outline.under(id).map((entry) => [entry.id, id]));
    const served = [
      ...map.arguments.flatMap(({ kind, premises, conclusion }) => {
        const about = kind === 'undercuts' ? graph.argument(conclusion).conclusion : conclusion;
        return premises.map((premise) => [premise, about]);
      }),
      ...map.statements.flatMap(({ id, bearsOn }) => bearsOn.map((about) => [id, about])),
    ];
    expect(places.sort()).toEqual(served.sort());
    for (const [id = '', above = ''] of places) expect(outline.above(id)).toContain(above);
  });

  it('puts what undercuts a step right behind its premises', () => {
    for (const undercut of map.arguments.filter(({ kind }) => kind === 'undercuts')) {
      const { conclusion, id } = graph.argument(undercut.conclusion);
      const steps = outline.under(conclusion).map(({ argument }) => argument?.id);
      expect(steps).toContain(undercut.id);
      const between = steps.slice(steps.lastIndexOf(id) + 1, steps.indexOf(undercut.id));
      for (const other of between) {
        expect(graph.argument(other ?? '').conclusion).toBe(id);
      }
    }
  });
});
