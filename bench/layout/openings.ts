import { arrange } from '../../src/layout/arrange.ts';
import { drawingOf, type Drawing, type Positions } from '../../src/layout/drawing.ts';
import { aspects, homesFor } from '../../src/layout/homes.ts';
import { crossings, measure } from '../../src/layout/measures.ts';
import { linkPaths, type LinkPath } from '../../src/layout/paths.ts';
import { randomSource } from '../../src/layout/randomSource.ts';
import { clientSideScanning as map } from '../../src/maps/client-side-scanning/index.ts';
import { graphOf } from '../../src/model/graph.ts';
import { statementsIn } from '../../src/model/views.ts';
import { heldBy, hiddenBehind } from '../../src/model/visibility.ts';
import { timed } from '../timing.ts';
import { settled, type ViewSubject } from './subject.ts';

/** What a reader does. */
export const acts = ['open', 'close again', 'close', 'open three, in turn'] as const;

/** One of them. */
export type Act = (typeof acts)[number];

/** The picture after a reader's act, next to the one before. */
export interface Change {
  act: Act;
  /** From the act to the new positions and links, in milliseconds. */
  time: number;
  overlaps: number;
  linksThrough: number;
  crossingsAdded: number;
  /** The mean distance moved by cards that are in both, in map units. */
  moved: number;
}

const seed = 1;
const walks = 12;
const steps = 3;

const graph = graphOf(map);

type Ids = ReadonlySet<string>;

interface Scene {
  drawing: Drawing;
  positions: Positions;
  paths: readonly LinkPath[];
  time: number;
}

/**
 * All that can be opened in a view, and closed again; all that can be closed in it; and three cards
 * at random opened one after the other, some times. Each is laid out once, as the page does it, in
 * turn, without warming up.
 */
export function changesIn({ view, arrangement }: ViewSubject): Change[] {
  const homes = homesFor(settled, view, arrangement);
  const sceneOf = (open: Ids): Scene => {
    const { result, time } = timed(() => {
      const drawing = drawingOf(map, open, settled.sizes);
      const positions = arrange(drawing, homes, aspects[arrangement]);
      return { drawing, positions, paths: linkPaths(drawing, positions) };
    });
    return { ...result, time };
  };

  const base = statementsIn(map, view);
  const first = sceneOf(base);
  const opened = [...base].flatMap((id) => {
    const open = opening(base, id);
    if (!open) return [];
    const scene = sceneOf(open);
    const change = changeOf('open', first, scene);
    const closed = closing(open, id, base);
    return closed ? [change, changeOf('close again', scene, sceneOf(closed))] : [change];
  });
  const closed = [...base].flatMap((id) => {
    const open = closing(base, id, base);
    return open ? [changeOf('close', first, sceneOf(open))] : [];
  });
  return [...opened, ...closed, ...walksFrom(base, first, sceneOf)];
}

function walksFrom(base: Ids, first: Scene, sceneOf: (open: Ids) => Scene): Change[] {
  const random = randomSource(seed);
  const changes: Change[] = [];
  for (let walk = 0; walk < walks; walk += 1) {
    let [open, scene] = [base, first];
    for (let step = 0; step < steps; step += 1) {
      const nexts = [...open].flatMap((id) => opening(open, id) ?? []);
      const next = nexts[Math.floor(random() * nexts.length)];
      if (!next) break;
      const after = sceneOf(next);
      changes.push(changeOf('open three, in turn', scene, after));
      [open, scene] = [next, after];
    }
  }
  return changes;
}

/** What is shown when a card is opened; nothing where nothing lies behind it that is not shown. */
function opening(open: Ids, id: string): Ids | undefined {
  const behind = hiddenBehind(graph, open, id);
  return behind.length > 0 ? new Set([...open, ...behind]) : undefined;
}

/** What is shown when a card is closed, whose all is shown; nothing where that closes nothing. */
function closing(open: Ids, id: string, base: Ids): Ids | undefined {
  if (opening(open, id)) return undefined;
  const byHand = new Set([...open].filter((other) => !base.has(other)));
  const held = new Set(heldBy(graph, open, id, byHand));
  return held.size > 0 ? new Set([...open].filter((other) => !held.has(other))) : undefined;
}

function changeOf(act: Act, before: Scene, { drawing, positions, paths, time }: Scene): Change {
  const found = measure(drawing, positions, paths, { before: before.positions });
  return {
    ...{ act, time },
    overlaps: found.overlaps,
    linksThrough: found.linksThrough,
    crossingsAdded: found.crossings - crossings(before.paths),
    moved: found.moved,
  };
}
