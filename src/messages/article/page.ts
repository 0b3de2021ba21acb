/** What stands around the demonstration article, on a page of its own. */
export interface ArticlePageMessages {
  /** What kind of page it is. */
  kicker: string;
  toMap: string;
  mapTitle: string;
  openMap: string;
  whatIf: string;
  /** Who wrote what, and how quotations are given. */
  note: string;
  howTitle: string;
  componentTitle: string;
  component: string;
  steeringTitle: string;
  steering: string;
  frameTitle: string;
  frame: string;
}

/** By language; apart from the other words, which the explorer loads. */
export const articlePage: Readonly<Record<'nl' | 'en', ArticlePageMessages>> = {
  nl: {
    kicker: 'Voorbeeld van een artikel met de kaart',
    toMap: 'Naar de hele kaart',
    mapTitle: 'Kaart: waarom een minister afraadde om client-side scanning uit te sluiten',
    openMap: 'Open de kaart',
    whatIf: 'En als dat niet klopt?',
    note: 'Tekst: de makers van de kaart. Citaten staan letterlijk in nota of brief; elk kaartje noemt de plaats.',
    howTitle: 'Zo is dit gemaakt',
    componentTitle: 'De kaart',
    component:
      'Een script en een element. Wat in het element staat, ziet een lezer bij wie het script niet werkt.',
    steeringTitle: 'De tekst stuurt',
    steering:
      'Een alinea met data-map-on="scroll" werkt zodra ze het midden van het venster bereikt; een link of knop werkt bij een klik. Zonder script leidt een link gewoon naar de kaart.',
    frameTitle: 'In een iframe',
    frame:
      'Laat uw site geen scripts in artikelen toe, plak dan alleen het iframe. Met het kleine script erbij past de hoogte zich aan en stuurt de tekst ook deze kaart.',
  },
  en: {
    kicker: 'Example of an article with the map',
    toMap: 'To the whole map',
    mapTitle: 'Map: why a minister advised against ruling out client-side scanning',
    openMap: 'Open the map',
    whatIf: 'What if it is not so?',
    note: 'Text: the makers of the map. Quotations are our translations of words that stand in memo or letter; each card names the place.',
    howTitle: 'How this was made',
    componentTitle: 'The map',
    component:
      'A script and an element. What stands inside the element is seen by readers for whom the script does not run.',
    steeringTitle: 'The text steers',
    steering:
      'A paragraph with data-map-on="scroll" acts when it reaches the middle of the window; a link or a button acts when it is clicked. Without scripts, a link simply leads to the map.',
    frameTitle: 'In an iframe',
    frame:
      'If your site does not allow scripts in articles, paste just the iframe. With the small script beside it, its height adapts and the text steers this map too.',
  },
};
