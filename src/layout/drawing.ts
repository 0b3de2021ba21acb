import type { ArgumentMap } from '../model/argumentMap.ts';

/** Something that takes up room: a statement's card or an argument's junction. */
export interface Node {
  /** The statement's or the argument's id; the two never share one. */
  id: string;
  kind: 'card' | 'junction';
  /** In map units (CSS pixels at zoom 1). */
  width: number;
  height: number;
}

/** What a drawn link stands for. */
export type LinkRole =
  /** from a premise's card to its argument's junction */
  | 'premise'
  /** from a junction to the card, or for an undercutter the junction, that it is about */
  | 'conclusion'
  /** from a card to the card that it bears on */
  | 'context';

/** A link that is drawn. */
export interface Link {
  source: string;
  target: string;
  role: LinkRole;
}

/** What is drawn of a map: sizes and links, without positions. */
export interface Drawing {
  /** In a fixed order, whatever path led to what is shown. */
  nodes: readonly Node[];
  links: readonly Link[];
  /** The id of the main conclusion's card, whether or not it is shown. */
  main: string;
}

/** A card's size in map units, by statement id. */
export type CardSizes = Readonly<Record<string, readonly [width: number, height: number]>>;

/** The centre of a node, in map units. */
export interface Point {
  x: number;
  y: number;
}

/** Where everything lies: the centre of each node, by id. */
export type Positions = ReadonlyMap<string, Point>;

/** The diameter of a junction, in map units. */
export const junctionSize = 18;

/**
 * What is drawn when the given statements are shown: their cards, the junctions of the arguments
 * of which the conclusion and at least one premise are drawn, and the links between them.
 *
 * @param visible ids of the statements that are shown
 * @param sizes the size of each card; throws when a visible statement has none
 */
export function drawingOf(
  map: ArgumentMap<unknown>,
  visible: ReadonlySet<string>,
  sizes: CardSizes,
): Drawing {
  const cards = map.statements.filter(({ id }) => visible.has(id));
  const about = map.arguments.filter(
    (argument) =>
      argument.kind !== 'undercuts' &&
      visible.has(argument.conclusion) &&
      argument.premises.some((id) => visible.has(id)),
  );
  const drawn = new Set(about.map(({ id }) => id));
  const undercutters = map.arguments.filter(
    (argument) =>
      argument.kind === 'undercuts' &&
      drawn.has(argument.conclusion) &&
      argument.premises.some((id) => visible.has(id)),
  );
  const junctions = [...about, ...undercutters];
  return {
    main: map.main,
    nodes: [
      ...cards.map(({ id }): Node => {
        const size = sizes[id];
        if (!size) throw new Error(`No size is known for the card of statement "${id}".`);
        return { id, kind: 'card', width: size[0], height: size[1] };
      }),
      ...junctions.map(({ id }): Node => ({
        id,
        kind: 'junction',
        width: junctionSize,
        height: junctionSize,
      })),
    ],
    links: [
      ...junctions.flatMap(({ id, premises, conclusion }) => [
        ...premises
          .filter((premise) => visible.has(premise))
          .map((premise): Link => ({ source: premise, target: id, role: 'premise' })),
        { source: id, target: conclusion, role: 'conclusion' } satisfies Link,
      ]),
      ...cards.flatMap(({ id, bearsOn }) =>
        bearsOn
          .filter((target) => visible.has(target))
          .map((target): Link => ({ source: id, target, role: 'context' })),
      ),
    ],
  };
}
