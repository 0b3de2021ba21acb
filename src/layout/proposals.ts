import type { Drawing, Node } from './drawing.ts';
import type { Move, Composition } from './composition.ts';

/**
 * Gives moves to try, of all kinds and of about the given reach: a node by itself; a card with its
 * junctions; a node with all that lies behind it; two cards swapped; a node beside what it is linked
 * to; a node in line with another. The main conclusion is never moved.
 *
 * @param among the nodes that are moved of themselves; all, unless some are named
 */
export function proposals(
  drawing: Drawing,
  now: Composition,
  random: () => number,
  grid: number,
  among?: ReadonlySet<string>,
): (reach: number) => Move[] {
  const index = new Map(now.nodes.map(({ id }, i) => [id, i]));
  const at = (id: string) => index.get(id) ?? 0;
  const main = at(drawing.main);
  const movable = now.nodes.flatMap(({ id }, i) => (among?.has(id) === false ? [] : [i]));
  const ofKind = (kind: Node['kind']) => movable.filter((i) => now.nodes[i]?.kind === kind);
  const cards = ofKind('card');
  const junctions = ofKind('junction');
  const into: number[][] = now.nodes.map(() => []);
  const onto: number[][] = now.nodes.map(() => []);
  for (const { source, target } of drawing.links) {
    into[at(target)]?.push(at(source));
    onto[at(source)]?.push(at(target));
  }
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const snap = (value: number) => Math.round(value / grid) * grid;
  const around = (reach: number) => (random() + random() + random() - 1.5) * reach;

  const shift = (moved: readonly number[], dx: number, dy: number): Move[] =>
    moved.flatMap((node) => {
      const old = now.nodes[node];
      return old && node !== main ? [{ node, x: old.x + dx, y: old.y + dy }] : [];
    });

  /** What is moved along with a node: the junctions that it alone leads to or from, or all behind it. */
  const junctionsOf = (node: number): number[] => [
    node,
    ...[...(onto[node] ?? []), ...(into[node] ?? [])].filter(
      (other) => now.nodes[other]?.kind === 'junction',
    ),
  ];
  const behind = (node: number): number[] => {
    const found = new Set([node]);
    for (const one of found)
      for (const other of into[one] ?? []) if (other !== main) found.add(other);
    return [...found];
  };

  const single = (reach: number): Move[] => {
    const node = pick(movable) ?? main;
    const old = now.nodes[node];
    if (!old || node === main) return [];
    return [{ node, x: snap(old.x + around(reach)), y: snap(old.y + around(reach)) }];
  };
  const group = (reach: number): Move[] => {
    const node = pick(cards) ?? main;
    return shift(junctionsOf(node), snap(around(reach)), snap(around(reach)));
  };
  const branch = (reach: number): Move[] => {
    const node = pick(random() < 0.5 ? cards : junctions) ?? main;
    return shift(behind(node), snap(around(reach)), snap(around(reach)));
  };
  const swap = (): Move[] => {
    const [a, b] = [pick(cards) ?? main, pick(cards) ?? main];
    const [from, to] = [now.nodes[a], now.nodes[b]];
    if (!from || !to || a === b || a === main || b === main) return [];
    return [
      { node: a, x: to.x, y: to.y },
      { node: b, x: from.x, y: from.y },
    ];
  };
  /** A card beside something it is linked to; a junction between what it joins. */
  const rejoin = (reach: number): Move[] => {
    const node = pick(movable) ?? main;
    const self = now.nodes[node];
    const linked = pick([...(into[node] ?? []), ...(onto[node] ?? [])]);
    const other = linked === undefined ? undefined : now.nodes[linked];
    if (!self || !other || node === main) return [];
    if (self.kind === 'junction') {
      const ends = [...(into[node] ?? []), ...(onto[node] ?? [])].flatMap(
        (i) => now.nodes[i] ?? [],
      );
      const x = ends.reduce((sum, end) => sum + end.x, 0) / ends.length;
      const y = ends.reduce((sum, end) => sum + end.y, 0) / ends.length;
      return [{ node, x: snap(x + around(reach / 2)), y: snap(y + around(reach / 2)) }];
    }
    const angle = random() * 2 * Math.PI;
    const x = other.x + Math.cos(angle) * (self.width + other.width) * 0.75;
    const y = other.y + Math.sin(angle) * (self.height + other.height) * 0.9;
    return shift(junctionsOf(node), snap(x - self.x), snap(y - self.y));
  };
  /** Puts a node in line with another. */
  const line = (): Move[] => {
    const node = pick(movable) ?? main;
    const self = now.nodes[node];
    const linked = [...(into[node] ?? []), ...(onto[node] ?? [])];
    const other = now.nodes[(random() < 0.5 ? pick(linked) : pick(cards)) ?? main];
    if (!self || !other || node === main) return [];
    if (random() < 0.5) return [{ node, x: other.x, y: self.y }];
    const top = self.kind === 'card' && other.kind === 'card';
    return [{ node, x: self.x, y: top ? other.y - other.height / 2 + self.height / 2 : other.y }];
  };

  return (reach) => {
    const kind = random();
    if (kind < 0.52) return single(reach);
    if (kind < 0.67) return group(reach);
    if (kind < 0.7) return branch(reach);
    if (kind < 0.78) return swap();
    if (kind < 0.9) return rejoin(reach);
    return line();
  };
}
