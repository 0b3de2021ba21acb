import type { Drawing, LinkRole } from './drawing.ts';

/** A link by the indices of its ends among the drawing's nodes. */
export interface IndexedLink {
  role: LinkRole;
  source: number;
  target: number;
  /** What a premise's junction leads on to; −1 for other links. */
  onward: number;
}

/** A drawing's links by index. Throws when a link has an end that is not drawn. */
export function indexedLinks({ nodes, links }: Drawing): IndexedLink[] {
  const index = new Map(nodes.map(({ id }, i) => [id, i]));
  const at = (id: string): number => {
    const i = index.get(id);
    if (i === undefined) throw new Error(`"${id}" is not drawn.`);
    return i;
  };
  const onward = new Map(
    links.filter(({ role }) => role === 'conclusion').map(({ source, target }) => [source, target]),
  );
  return links.map(({ source, target, role }) => ({
    role,
    source: at(source),
    target: at(target),
    onward: role === 'premise' ? at(onward.get(target) ?? target) : -1,
  }));
}
