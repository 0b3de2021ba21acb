import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { clientSideScanning as map } from '../maps/client-side-scanning/index.ts';
import settledSource from '../maps/client-side-scanning/settled.json';
import { statementsIn, type View } from '../model/views.ts';
import { arrowWays, type Ways } from './arrowWays.ts';
import { drawingOf, type Drawing, type Positions } from './drawing.ts';
import { arrangements, homesFor, readSettled } from './homes.ts';
import { drawingFrom } from './testDrawing.ts';

const settled = readSettled(settledSource);
const at = (places: Record<string, [number, number]>) =>
  new Map(Object.entries(places).map(([id, [x, y]]) => [id, { x, y }]));

describe('an arrow key', () => {
  it('leads to the nearest card in its direction, and nowhere where there is none', () => {
    const drawing = drawingFrom('a > main', 'b > main');
    const ways = arrowWays(drawing, at({ main: [0, 0], a: [300, 20], b: [700, 0] }));
    expect(ways.get('main')).toEqual({ right: 'a', down: 'a' });
    expect(ways.get('a')).toMatchObject({ left: 'main', right: 'b' });
  });

  it('prefers a card at the other end of a step over one that lies nearer', () => {
    const drawing = drawingFrom('p > j > main', 'x > y');
    const places = at({ main: [0, 0], j: [300, 300], p: [600, 0], x: [300, 0], y: [300, -300] });
    const ways = arrowWays(drawing, places);
    expect(ways.get('main')?.right).toBe('p');
    expect(ways.get('p')?.left).toBe('main');
    expect(ways.get('x')).toMatchObject({ left: 'main', right: 'p', up: 'y' });
  });

  it('does not call beside what overlaps below', () => {
    const drawing = drawingFrom('low > main', 'side > main');
    const ways = arrowWays(drawing, at({ main: [0, 0], low: [90, 150], side: [500, 60] }));
    expect(ways.get('main')).toMatchObject({ right: 'side', down: 'low' });
  });

  it('leads from a step along its own links, and from an undercut to the step', () => {
    const drawing = drawingFrom('p q > j > main', 'u > k > j');
    const places = at({
      ...{ main: [0, 0], j: [300, 0], p: [600, -80], q: [600, 80] },
      ...{ u: [300, 500], k: [300, 250] },
    });
    const ways = arrowWays(drawing, places);
    expect(ways.get('j')).toMatchObject({ left: 'main', down: 'k' });
    expect(['p', 'q']).toContain(ways.get('j')?.right);
    expect(ways.get('k')).toMatchObject({ up: 'j', down: 'u' });
  });
});

/** The cards from which some other card cannot be reached by any row of arrow keys. */
function stuck(drawing: Drawing, positions: Positions): string[] {
  const ways = arrowWays(drawing, positions);
  const cards = drawing.nodes.filter(({ kind }) => kind === 'card').map(({ id }) => id);
  return cards.filter((id) => {
    const reached = reachedFrom(id, ways);
    return cards.some((other) => !reached.has(other));
  });
}

function reachedFrom(start: string, ways: ReadonlyMap<string, Ways>): Set<string> {
  const reached = new Set([start]);
  for (const id of reached) for (const next of Object.values(ways.get(id) ?? {})) reached.add(next);
  return reached;
}

function pictureOf(visible: ReadonlySet<string>, view: View, form: (typeof arrangements)[number]) {
  const positions = homesFor(settled, view, form)[0] ?? new Map<string, never>();
  return { drawing: drawingOf(map, visible, settled.sizes), positions };
}

const views = ['case', 'documents', 'outside'] as const;
const pictures = views.flatMap((view) => arrangements.map((form) => [view, form] as const));

test.each(pictures)('arrow keys lead from any card to any other: %s, %s', (view, form) => {
  const { drawing, positions } = pictureOf(statementsIn(map, view), view, form);
  expect(stuck(drawing, positions)).toEqual([]);
});

test('arrow keys lead from any card to any other, whatever is left out of a picture', () => {
  fc.assert(
    fc.property(
      fc.subarray(map.statements.map(({ id }) => id)),
      fc.constantFrom(...arrangements),
      (ids, form) => {
        const { drawing, positions } = pictureOf(new Set(ids), 'outside', form);
        expect(stuck(drawing, positions)).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});
