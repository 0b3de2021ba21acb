import { drawingOf, junctionSize, type Drawing, type Link } from '../../src/layout/drawing.ts';
import {
  arrangements,
  readSettled,
  type Arrangement,
  type SettledPositions,
} from '../../src/layout/homes.ts';
import { randomSource } from '../../src/layout/randomSource.ts';
import { screens, type Screen } from '../../src/layout/screens.ts';
import { clientSideScanning } from '../../src/maps/client-side-scanning/index.ts';
import source from '../../src/maps/client-side-scanning/settled.json';
import { statementsIn, views, type View } from '../../src/model/views.ts';
import { generateMap } from '../generateMap.ts';

/** What is to be laid out. */
export interface Subject {
  name: string;
  drawing: Drawing;
  /** What it is to be seen on. */
  screen: Screen;
  /** The layout that is kept with the published map. */
  home?: SettledPositions;
}

/** A view of the published map in one of the arrangements that it has. */
export interface ViewSubject extends Subject {
  view: View;
  arrangement: Arrangement;
  home: SettledPositions;
}

/** How many statements the generated maps have. */
const generatedSizes = [30, 60, 120, 300, 1000];

const seed = 1;

/** The published map's layout. */
export const settled = readSettled(source);

/** Every view of the published map in each arrangement that it has: wide ones first. */
export const viewSubjects: readonly ViewSubject[] = arrangements.flatMap((arrangement) =>
  views.flatMap((view) => {
    const home = settled.homes[view][arrangement];
    const shown = statementsIn(clientSideScanning, view);
    const drawing = drawingOf(clientSideScanning, shown, settled.sizes);
    const screen = screens[arrangement];
    const name = `${view}, ${arrangement}`;
    return home ? [{ name, view, arrangement, drawing, screen, home }] : [];
  }),
);

/** Maps that nobody wrote, from small to large. */
export const generatedSubjects: readonly Subject[] = generatedSizes.map(generatedSubject);

/**
 * A generated map, with cards as large as those of the published one, drawn at random. It has no
 * context, and its undercutters may be undercut.
 */
function generatedSubject(statements: number): Subject {
  const { map, main } = generateMap(statements, seed);
  const random = randomSource(seed);
  const sizes = Object.values(settled.sizes);
  const cards = map.statements.map(({ id }) => {
    const [width, height] = sizes[Math.floor(random() * sizes.length)] ?? [0, 0];
    return { id, kind: 'card', width, height } as const;
  });
  const junctions = map.arguments.map(
    ({ id }) => ({ id, kind: 'junction', width: junctionSize, height: junctionSize }) as const,
  );
  const links = map.arguments.flatMap(({ id, premises, conclusion }): Link[] => [
    ...premises.map((premise) => ({ source: premise, target: id, role: 'premise' }) as const),
    { source: id, target: conclusion, role: 'conclusion' },
  ]);
  return {
    name: `${statements.toLocaleString('en')} generated`,
    drawing: { main, nodes: [...cards, ...junctions], links },
    screen: screens.wide,
  };
}
