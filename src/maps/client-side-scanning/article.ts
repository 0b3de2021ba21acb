import type { Text } from '../../model/text.ts';

/** A piece of a paragraph: plain text, a link to a card by its number, or words quoted from a card. */
export type Piece = string | CardPiece | QuotePiece;

interface CardPiece {
  card: number;
  text: string;
}

interface QuotePiece {
  quote: string;
  /** The number of the card that cites these words. */
  from: number;
}

/** A paragraph of an article, and the card that is selected when a reader comes to it. */
export interface ArticleStep {
  select: number;
  nl: readonly Piece[];
  en: readonly Piece[];
}

/** An article about the map, beside which the map moves along. */
export interface Article {
  title: Text;
  lead: Text;
  steps: readonly ArticleStep[];
  /** A premise that the reader may reject, to see what falls. */
  whatIf: ArticleStep & { reject: Text; takeBack: Text };
  /** A second, short example. */
  second: { title: Text; steps: readonly ArticleStep[] };
}

/** One assumption between the lines: what part of the advice rests on, and what does not. */
export const article: Article = {
  title: {
    nl: 'Eén aanname tussen de regels',
    en: 'One assumption between the lines',
  },
  lead: {
    nl: 'In het voorjaar van 2023 ontraadde de minister van Justitie en Veiligheid een motie over client-side scanning. Een beslisnota en een brief geven de redenen. Drie stappen daaruit, met de kaart erbij: die beweegt mee terwijl u leest.',
    en: 'In spring 2023 the Dutch Minister of Justice and Security advised against a motion about client-side scanning. A decision memo and a letter give the reasons. Three of their steps, with the map alongside: it moves along as you read.',
  },
  steps: [
    {
      select: 1,
      nl: [
        'De motie-Van Ginneken wilde chatcontrol die versleuteling bedreigt, zoals client-side scanning, buiten de Europese verordening tegen seksueel kindermisbruik houden. Bij client-side scanning worden berichten of beelden op het toestel van de gebruiker onderzocht, voordat ze versleuteld en verstuurd worden. De brief ontraadt de motie ',
        { quote: 'met klem', from: 1 },
        ' (',
        { card: 1, text: 'kaartje 1' },
        '; brief, ¶12). Dat is een advies aan de Kamer, geen veto.',
      ],
      en: [
        'The motion by Van Ginneken and others wanted chat control that threatens encryption, such as client-side scanning, kept out of the European Regulation against child sexual abuse. In client-side scanning, messages or images are examined on the user’s own device, before they are encrypted and sent. The letter advises against the motion, ',
        { quote: 'emphatically', from: 1 },
        ' (',
        { card: 1, text: 'card 1' },
        '; letter, ¶12). That is advice to the House, not a veto.',
      ],
    },
    {
      select: 5,
      nl: [
        'Eén stap staat in beide stukken, bijna woordelijk gelijk. ',
        { quote: 'Op dit moment lijkt dit de enige manier', from: 5 },
        ' om de maatregelen uit te voeren zonder end-to-end-versleuteling aan te tasten, zegt de brief in ¶10 (',
        { card: 5, text: 'kaartje 5' },
        '). Dat is twee keer voorzichtig gezegd: ‘op dit moment’, en ‘lijkt’. Er staat ook niet dat versleuteling alleen zo behouden blijft: wie niet scant, behoudt haar ook. Het gaat om het uitvoeren van de maatregelen.',
      ],
      en: [
        'One step stands in both documents, in nearly the same words. ',
        { quote: 'At the moment this seems the only way', from: 5 },
        ' to carry out the measures without impairing end-to-end encryption, says the letter in ¶10 (',
        { card: 5, text: 'card 5' },
        '). That is hedged twice: ‘at the moment’, and ‘seems’. Nor does it say that encryption can be kept in this way only: not scanning keeps it too. It is about carrying out the measures.',
      ],
    },
    {
      select: 12,
      nl: [
        'Daaruit trekt de brief in ¶12 een gevolg. Als client-side scanning in geen geval kan én end-to-end-versleuteling moet blijven, ',
        { quote: 'dan zijn er geen mogelijkheden meer over', from: 12 },
        ' om dit materiaal op chatdiensten te onderkennen (',
        { card: 12, text: 'kaartje 12' },
        '). Wat de brief zegt, is ‘als …, dan …’. Dat aan beide voorwaarden is voldaan, zodat detectie onmogelijk wordt (',
        { card: 2, text: 'kaartje 2' },
        '), is onze lezing. Die situatie heet ',
        { quote: 'zacht gezegd buitengewoon onwenselijk', from: 3 },
        ' (',
        { card: 3, text: 'kaartje 3' },
        '), omdat juist deze diensten steeds vaker worden misbruikt (',
        { card: 7, text: 'kaartje 7' },
        ').',
      ],
      en: [
        'From this the letter draws a consequence in ¶12. If client-side scanning is not possible under any circumstances and end-to-end encryption must be kept, ',
        { quote: 'then no possibilities are left any more', from: 12 },
        ' to detect this material on chat services (',
        { card: 12, text: 'card 12' },
        '). What the letter says is ‘if …, then …’. That both conditions are met, so that detection becomes impossible (',
        { card: 2, text: 'card 2' },
        '), is our reading. That situation is called ',
        { quote: 'extremely undesirable, to put it mildly', from: 3 },
        ' (',
        { card: 3, text: 'card 3' },
        '), as precisely these services are increasingly misused (',
        { card: 7, text: 'card 7' },
        ').',
      ],
    },
    {
      select: 10,
      nl: [
        'Tussen die regels ligt een aanname die in geen van beide stukken staat: dat scannen vóór de versleuteling end-to-end-versleuteling niet aantast (',
        { card: 10, text: 'kaartje 10' },
        '). Wij hebben haar aangevuld, vandaar de onderbroken rand. Zonder haar is client-side scanning geen manier om versleuteling onaangetast te laten. Later zei de minister het zelf: het scannen komt vóór de versleuteling (',
        { card: 81, text: 'kaartje 81' },
        ').',
      ],
      en: [
        'Between those lines lies an assumption that is in neither document: that scanning before encryption does not impair end-to-end encryption (',
        { card: 10, text: 'card 10' },
        '). We supplied it, hence the dashed border. Without it, client-side scanning is no way to leave encryption unimpaired. Later the minister said so herself: the scanning comes before the encryption (',
        { card: 81, text: 'card 81' },
        ').',
      ],
    },
    {
      select: 74,
      nl: [
        'Anderen bestrijden haar. Volgens de Europese privacytoezichthouders staan middelen om berichten te onderscheppen en te analyseren haaks op end-to-end-versleuteling (',
        { card: 74, text: 'kaartje 74' },
        '); bij detectiebevelen verwacht de juridische dienst van de Raad dat die wordt verboden, verzwakt of omzeild (',
        { card: 71, text: 'kaartje 71' },
        '). Daartegenover menen Levy en Robinson dat client-side scanning in veel situaties veilig kan worden ingezet (',
        { card: 80, text: 'kaartje 80' },
        '). Wie de meeste bronnen heeft, heeft daarmee nog geen gelijk.',
      ],
      en: [
        'Others dispute it. According to the European data protection authorities, tools for intercepting and analysing messages are at odds with end-to-end encryption (',
        { card: 74, text: 'card 74' },
        '); under detection orders, the Council’s Legal Service expects it to be banned, weakened or circumvented (',
        { card: 71, text: 'card 71' },
        '). Levy and Robinson, on the other hand, hold that client-side scanning can be deployed safely in many situations (',
        { card: 80, text: 'card 80' },
        '). Having the most sources does not make a side right.',
      ],
    },
  ],
  whatIf: {
    select: 5,
    nl: [
      'Stel dat u de aanname verwerpt. Dan vallen op de kaart ook ',
      { card: 5, text: 'kaartje 5' },
      ', ',
      { card: 12, text: '12' },
      ' en ',
      { card: 2, text: '2' },
      ': niets draagt ze dan nog. Het advies zelf (',
      { card: 1, text: 'kaartje 1' },
      ') blijft staan, want er zijn ook andere redenen voor gegeven. En wat valt, is daarmee niet weerlegd: deze redenering draagt het alleen niet meer.',
    ],
    en: [
      'Suppose that you reject the assumption. Then ',
      { card: 5, text: 'cards 5' },
      ', ',
      { card: 12, text: '12' },
      ' and ',
      { card: 2, text: '2' },
      ' fall on the map too: nothing carries them any more. The advice itself (',
      { card: 1, text: 'card 1' },
      ') still stands, for other reasons are given for it as well. And what falls is not refuted by that: this reasoning just no longer carries it.',
    ],
    reject: { nl: 'Verwerp kaartje 10', en: 'Reject card 10' },
    takeBack: { nl: 'Neem dat terug', en: 'Take that back' },
  },
  second: {
    title: { nl: 'Een andere reden: Brussel', en: 'Another reason: Brussels' },
    steps: [
      {
        select: 9,
        nl: [
          'De nota noemt eerst de onderhandelingen. Client-side scanning uitsluiten ',
          { quote: 'beperkt onze onderhandelingsruimte', from: 9 },
          ' (',
          { card: 9, text: 'kaartje 9' },
          '; nota, §3), terwijl er in Europa vooralsnog een meerderheid vóór de verordening lijkt te zijn (',
          { card: 8, text: 'kaartje 8' },
          '). Een vroege afwijzing is volgens de nota bovendien ',
          { quote: 'een zeer onwenselijk signaal naar de buitenwereld', from: 14 },
          ' (',
          { card: 14, text: 'kaartje 14' },
          '; §4.1); de brief noemt dat signaal niet.',
        ],
        en: [
          'The memo names the negotiations first. Ruling out client-side scanning ',
          { quote: 'narrows our negotiating room', from: 9 },
          ' (',
          { card: 9, text: 'card 9' },
          '; memo, §3), while for now there seems to be a majority in Europe in favour of the Regulation (',
          { card: 8, text: 'card 8' },
          '). According to the memo, an early rejection is also ',
          { quote: 'a very undesirable signal to the outside world', from: 14 },
          ' (',
          { card: 14, text: 'card 14' },
          '; §4.1); the letter does not mention that signal.',
        ],
      },
    ],
  },
};
