import { describe, expect, test } from 'vitest';
import { drawingOf } from '../../src/layout/drawing.ts';
import { arrangements, positionsFrom, readSettled } from '../../src/layout/homes.ts';
import { measure, overlaps } from '../../src/layout/measures.ts';
import { linkPaths } from '../../src/layout/paths.ts';
import { signature } from '../../src/layout/signature.ts';
import { clientSideScanning as map } from '../../src/maps/client-side-scanning/index.ts';
import source from '../../src/maps/client-side-scanning/settled.json';
import { statementsIn, views } from '../../src/model/views.ts';
import { cardSizes } from './cardSizes.ts';

const settled = readSettled(source);

test('the settled layout is up to date', () => {
  expect(settled.signature, 'run npm run settle').toBe(signature(map, cardSizes(map)));
});

describe.each(views)('the view "%s"', (view) => {
  const drawing = drawingOf(map, statementsIn(map, view), settled.sizes);

  const homes = arrangements.flatMap((arrangement) => {
    const home = settled.homes[view][arrangement];
    return home ? [{ arrangement, home }] : [];
  });

  test.each(homes)('is readable: $arrangement', ({ home }) => {
    const positions = positionsFrom(home);
    const cards = drawing.nodes.filter(({ kind }) => kind === 'card');
    const found = measure(drawing, positions, linkPaths(drawing, positions));
    expect(overlaps(cards, positions, 13.5)).toBe(0);
    expect(found).toMatchObject({ overlaps: 0, linksThrough: 0 });
    expect(found.inwardness).toBeGreaterThanOrEqual(0.9);
    if (view === 'case') expect(found.crossings).toBe(0);
  });
});
