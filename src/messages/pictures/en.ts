import type { PicturesMessages } from './messages.ts';

/** What is said with pictures of the map, in English. */
export const picturesEn: PicturesMessages = {
  title: (title, cards) => `Argument map of ${cards === 1 ? '1 card' : `${cards} cards`}: ${title}`,
  cards: 'The cards, and what they do for each other:',
  selected: 'selected',
  version: (version) => `version ${version}`,
  licence: 'CC BY 4.0',
  linkAlt: (conclusion) =>
    `A map of the reasoning: cards with claims, tied by arrows that support and bars that speak against. The conclusion: ‘${conclusion}’.`,
  author: 'The makers of De Afweging',
  kind: 'Argument map',
};
