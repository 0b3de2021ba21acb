/**
 * What is said with pictures of the map, and of the pages to those who link to them. Apart from the
 * interface's other words, since no page needs them at first.
 */
export interface PicturesMessages {
  /** What a picture is called by who does not see it. */
  title: (title: string, cards: number) => string;
  /** The first line of what it shows, before the cards one by one. */
  cards: string;
  selected: string;
  version: (version: string) => string;
  licence: string;
  /** What the picture under a shared link shows, to who does not see it. */
  linkAlt: (conclusion: string) => string;
  /** Who made the map, and what kind of learning resource it is. */
  author: string;
  kind: string;
}
