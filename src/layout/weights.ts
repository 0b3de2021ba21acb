/**
 * What each blemish of a picture costs when pictures are compared. The unit is arbitrary; a crossing
 * is 60. Lengths and depths are counted in hundreds of map units.
 */
export interface Weights {
  /** Two nodes closer than their margin: once, and per 100 units of depth. */
  overlap: number;
  /** A link behind what is not its own, or closer to it than the clearance (a third of that). */
  through: number;
  /** Two links that cross. */
  crossing: number;
  /** The same where one of them is context, which is drawn faintly. */
  contextCrossing: number;
  /** Per 100 units by which a link is longer than it needs to be. */
  length: number;
  /** The same for context. */
  contextLength: number;
  /** Per 100 units by which a link is too short to show its arrow. */
  short: number;
  /** A premise's link that turns back at its junction: (1 − cos)/2 of the angle. */
  turn: number;
  /** A premise that lies nearer to the main conclusion than what it supports: once, and per 100 units. */
  inwards: number;
  /** Per 100 units by which a premise does not lie below what it supports. */
  below: number;
  /** A link that is almost upright but not quite; two cards almost in line but not quite. */
  align: number;
  /** Per 100 units by which anything lies above the main conclusion. */
  head: number;
  /** Per 100 units by which a node sticks out of the frame that the cards would fill to `share`. */
  frame: number;
  share: number;
  /** Per 100 units by which a node lies away from where it was, where that counts. */
  stay: number;
  /** The frame's width that the picture needs, in thousands of units. */
  size: number;
}

/** Weights for the picture of much at once. */
export const manyCards: Weights = {
  overlap: 25,
  through: 40,
  crossing: 60,
  contextCrossing: 30,
  length: 2,
  contextLength: 0.8,
  short: 60,
  turn: 6,
  inwards: 12,
  below: 0.1,
  align: 0.6,
  head: 0,
  frame: 20,
  share: 0.52,
  stay: 0,
  size: 200,
};

/** Weights for the few cards of an opening view: a page in a newspaper, read from the top. */
export const fewCards: Weights = {
  ...manyCards,
  through: 240,
  crossing: 120,
  contextCrossing: 25,
  length: 8,
  turn: 18,
  inwards: 20,
  below: 15,
  align: 5,
  head: 40,
  frame: 12,
  share: 0.5,
  size: 400,
};

/** Weights for much at once on a phone held upright. */
export const tallMany: Weights = { ...manyCards, frame: 30, share: 0.46, size: 120 };

/** Weights for few cards on a phone held upright, where width is what there is least of. */
export const tallCards: Weights = { ...fewCards, frame: 80, share: 0.42, length: 4 };

/** Weights for when the reader opens or closes something: what is there already stays near its place. */
export const liveCards: Weights = {
  ...manyCards,
  through: 160,
  below: 3,
  align: 1,
  frame: 0,
  size: 40,
  stay: 6,
};
