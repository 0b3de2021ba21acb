import type { Drawing, LinkRole, Positions } from '../layout/drawing.ts';
import type { LinkPath } from '../layout/paths.ts';
import type { Origin } from '../model/argumentMap.ts';
import type { Side } from '../model/companions.ts';
import type { Mark } from '../reasoning/judgement.ts';
import type { Standing } from '../reasoning/standing.ts';

/** A card in a picture. */
export interface PicturedCard {
  id: string;
  number: number;
  label: string;
  /** Who says it, and where. */
  line: string;
  origin: Origin;
  /** Whether something later bears on it. */
  hasLater: boolean;
  /** How it stands, and what that is called; absent where it takes no part. */
  standing?: Standing | undefined;
  word?: string | undefined;
  mark?: Mark | undefined;
  /** On which of two sides it is used, where both are shown. */
  side?: Side | undefined;
  selected: boolean;
  /** Whether it is far from what is selected. */
  recedes: boolean;
}

/** A junction in a picture. */
export interface PicturedJunction {
  id: string;
  kind: 'for' | 'against' | 'undercuts';
  /** Whether several premises count only together, and whether some of them are not shown. */
  linked: boolean;
  partial: boolean;
  /** How its step stands: `unsettled` is contested by more than want of a judgement. */
  look: 'plain' | 'unsettled' | 'falls' | 'apart';
  /** Whether two sides balance there, or it has been said which outweighs the other. */
  weighed?: 'balance' | 'decided' | undefined;
  selected: boolean;
  recedes: boolean;
}

/** A link in a picture. */
export interface PicturedLink extends Pick<LinkPath, 'd' | 'points' | 'source' | 'target'> {
  role: LinkRole;
  kind: 'for' | 'against' | 'undercuts' | 'context';
  /** Whether it fails, or is far from what is selected. */
  recedes: boolean;
}

/** What a picture of the map shows, in words and places; how that looks is for `drawMap`. */
export interface MapPicture {
  nodes: Drawing['nodes'];
  positions: Positions;
  cards: readonly PicturedCard[];
  junctions: readonly PicturedJunction[];
  links: readonly PicturedLink[];
  /** The rectangle, in map units, that it all lies in. */
  bounds: { left: number; top: number; right: number; bottom: number };
}
