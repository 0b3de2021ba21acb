import type { PicturesMessages } from './messages.ts';

/** What is said with pictures of the map, in Dutch. */
export const picturesNl: PicturesMessages = {
  title: (title, cards) =>
    `Redeneerkaart met ${cards === 1 ? '1 kaartje' : `${cards} kaartjes`}: ${title}`,
  cards: 'De kaartjes, met wat ze voor elkaar doen:',
  selected: 'geselecteerd',
  version: (version) => `versie ${version}`,
  licence: 'CC BY 4.0',
  linkAlt: (conclusion) =>
    `Een kaart van de redenering: kaartjes met beweringen, verbonden door pijlen die ondersteunen en balken die tegenspreken. De conclusie: ‘${conclusion}’.`,
  author: 'De makers van De Afweging',
  kind: 'Redeneerkaart',
};
