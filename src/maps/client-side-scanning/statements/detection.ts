import type { StatementSource } from '../../../model/mapSource.ts';
import type { DocumentId } from '../documents/index.ts';
import type { VoiceId } from '../voices/index.ts';

/** Detection: what would be left if client-side scanning were ruled out. */
export const detectionStatements = {
  'detection-impossible': {
    number: 2,
    origin: 'stated',
    label: {
      nl: 'Detectie op chatdiensten wordt onmogelijk',
      en: 'Detection on chat services becomes impossible',
    },
    text: {
      nl: 'Als de motie-Van Ginneken wordt uitgevoerd, is er geen mogelijkheid meer om materiaal van seksueel kindermisbruik te onderkennen op interpersoonlijke communicatiediensten.',
      en: 'If the Van Ginneken motion is carried out, no possibility is left of detecting child sexual abuse material on interpersonal communication services.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶12',
        quote:
          'dan zijn er geen mogelijkheden meer over […] om materiaal van seksueel kindermisbruik te onderkennen op interpersoonlijke communicatiediensten',
        translation:
          'then no possibilities are left any more […] to detect child sexual abuse material on interpersonal communication services',
        fidelity: 'inferred',
      },
    ],
    note: {
      nl: 'De brief zegt alleen ‘als …, dan …’ (kaartje 12). Dat aan beide voorwaarden is voldaan (kaartje 6 en 16), en dit dus volgt, is onze lezing. Anders dan in ¶10 staat er geen ‘lijkt’.',
      en: 'The letter only says ‘if …, then …’ (card 12). That both conditions are met (cards 6 and 16), so that this follows, is our reading. Unlike ¶10, it has no ‘seems’.',
    },
  },
  'situation-undesirable': {
    number: 3,
    origin: 'stated',
    label: {
      nl: 'Die situatie is buitengewoon onwenselijk',
      en: 'That situation is extremely undesirable',
    },
    text: {
      nl: 'De situatie waartoe de motie-Van Ginneken leidt, waarin materiaal van seksueel kindermisbruik niet meer te onderkennen is op diensten die er steeds meer voor worden misbruikt, is zacht gezegd buitengewoon onwenselijk, mede gezien de onderhandelingspositie in Brussel.',
      en: 'The situation that the Van Ginneken motion leads to, in which child sexual abuse material can no longer be detected on services increasingly misused for it, is, to put it mildly, extremely undesirable, also given the negotiating position in Brussels.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶12',
        quote:
          'Die situatie acht ik, mede gezien ook de onderhandelingspositie in Brussel, zacht gezegd buitengewoon onwenselijk',
        translation:
          'That situation I consider, also given the negotiating position in Brussels, extremely undesirable, to put it mildly',
        fidelity: 'paraphrased',
      },
    ],
    note: {
      nl: 'Waar ‘die situatie’ op slaat, hebben wij uit de zinnen ervoor ingevuld. De onderhandelingspositie is hier een bijkomende reden (‘mede’); in de nota staat zij voorop.',
      en: 'What ‘that situation’ refers to is filled in by us from the sentences before it. The negotiating position is an additional reason here (‘also’); in the memo it takes the lead.',
    },
  },
  'css-only-way': {
    number: 5,
    origin: 'stated',
    label: { nl: 'CSS lijkt nu de enige manier', en: 'CSS currently seems the only way' },
    text: {
      nl: 'Op dit moment lijkt client-side scanning de enige manier om de maatregelen in de verordening uit te voeren zonder end-to-end-encryptie aan te tasten.',
      en: 'At the moment, client-side scanning seems to be the only way to carry out the measures in the Regulation without impairing end-to-end encryption.',
    },
    voices: ['minister', 'officials'],
    citations: [
      {
        document: 'letter',
        place: '¶10',
        quote:
          'Op dit moment lijkt dit de enige manier waarop de maatregelen in de verordening kunnen worden uitgevoerd zonder end-to-end encryptie aan te tasten',
        translation:
          'At the moment this seems the only way in which the measures in the Regulation can be carried out without impairing end-to-end encryption',
        fidelity: 'quoted',
      },
      {
        document: 'memo',
        place: '§3',
        quote:
          'Op dit moment lijkt client side scanning de enige manier waarop de maatregelen in de Verordening kunnen worden uitgevoerd zonder end-to-end encryptie aan te tasten',
        translation:
          'At the moment client-side scanning seems the only way in which the measures in the Regulation can be carried out without impairing end-to-end encryption',
        fidelity: 'quoted',
      },
    ],
    note: {
      nl: 'Er staat niet dat dit de enige manier is om end-to-end-encryptie te behouden: niet scannen laat die ook in stand. Het gaat om het uitvoeren van de maatregelen, en met twee slagen om de arm: ‘op dit moment’ en ‘lijkt’.',
      en: 'This does not say that it is the only way to keep end-to-end encryption: not scanning keeps it too. It is about carrying out the measures, and it hedges twice: ‘at the moment’ and ‘seems’.',
    },
  },
  'e2ee-must-stay': {
    number: 6,
    origin: 'stated',
    label: {
      nl: 'End-to-end-encryptie moet blijven',
      en: 'End-to-end encryption must stay',
    },
    text: {
      nl: 'End-to-end-encryptie moet in stand blijven.',
      en: 'End-to-end encryption must be kept in place.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶12',
        quote: 'en tegelijk end-to-end-encryptie in stand moet blijven',
        translation: 'and at the same time end-to-end encryption must be kept in place',
        fidelity: 'inferred',
      },
    ],
    note: {
      nl: 'In ¶12 is dit een voorwaarde, na ‘indien’. Dat eraan is voldaan, leiden wij af uit de motie-Van Raan en de toezegging om die uit te voeren (kaartje 19 en 20).',
      en: 'In ¶12 this is a condition, after ‘if’. That it is met, we infer from the Van Raan motion and the pledge to carry it out (cards 19 and 20).',
    },
  },
  'services-used-more': {
    number: 7,
    origin: 'stated',
    label: {
      nl: 'Chatdiensten worden steeds vaker misbruikt',
      en: 'Chat services are increasingly misused',
    },
    text: {
      nl: 'Interpersoonlijke communicatiediensten worden steeds vaker gebruikt om onlinemateriaal van seksueel kindermisbruik te verspreiden.',
      en: 'Interpersonal communication services are used more and more to spread online child sexual abuse material.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶6',
        quote:
          'Interpersoonlijke communicatiediensten worden steeds vaker gebruikt om dit online materiaal, waaronder beelden en video’s, te verspreiden',
        translation:
          'Interpersonal communication services are used more and more often to spread this online material, including images and videos',
        fidelity: 'quoted',
      },
      {
        document: 'letter',
        place: '¶12',
        quote: 'juist deze diensten in toenemende mate voor de verspreiding ervan worden misbruikt',
        translation: 'precisely these services are increasingly misused for spreading it',
        fidelity: 'quoted',
      },
    ],
    note: {
      nl: 'Voorbeelden van zulke diensten in de brief zijn WhatsApp en Signal (¶2). De stijging heet ‘bekend’ (¶12); een bron wordt er niet bij genoemd.',
      en: 'The letter’s examples of such services are WhatsApp and Signal (¶2). The increase is called ‘known’ (¶12); no source is given for it.',
    },
  },
  'no-means-conditional': {
    number: 12,
    origin: 'stated',
    label: {
      nl: 'Zonder CSS, maar mét E2EE: geen middel',
      en: 'Without CSS, but with E2EE: no means',
    },
    text: {
      nl: 'Als client-side scanning in geen geval kan en tegelijk end-to-end-encryptie in stand moet blijven, zijn er geen mogelijkheden meer over om materiaal van seksueel kindermisbruik te onderkennen op interpersoonlijke communicatiediensten.',
      en: 'If client-side scanning is not possible under any circumstances and at the same time end-to-end encryption must be kept in place, no possibilities are left to detect child sexual abuse material on interpersonal communication services.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶12',
        quote:
          'Indien client-side scanning in geen geval kan en tegelijk end-to-end-encryptie in stand moet blijven, dan zijn er geen mogelijkheden meer over',
        translation:
          'If client-side scanning is not possible under any circumstances and at the same time end-to-end encryption must be kept in place, then no possibilities are left any more',
        fidelity: 'paraphrased',
      },
    ],
    note: {
      nl: 'Wat de brief beweert is deze ‘als …, dan …’ met twee voorwaarden, zonder de slag om de arm van ¶10: daar staat ‘lijkt’, hier ‘geen mogelijkheden’.',
      en: 'What the letter asserts is this ‘if …, then …’ with two conditions, without the hedge of ¶10: there it says ‘seems’, here ‘no possibilities’.',
    },
  },
  'css-ruled-out': {
    number: 16,
    origin: 'stated',
    label: { nl: 'De motie sluit CSS uit', en: 'The motion rules out CSS' },
    text: {
      nl: 'De motie-Van Ginneken vraagt om het scannen van online beeldmateriaal van seksueel kindermisbruik via client-side scanning in de verordening uit te sluiten.',
      en: 'The Van Ginneken motion asks that the scanning of online imagery of child sexual abuse by means of client-side scanning be ruled out in the Regulation.',
    },
    voices: ['officials', 'minister'],
    citations: [
      {
        document: 'memo',
        place: '§3',
        quote:
          'vraagt om het scannen van online beeldmateriaal van seksueel kindermisbruik via cliënt side scanning in de Verordening uit te sluiten',
        translation:
          'asks that the scanning of online imagery of child sexual abuse by means of client-side scanning be ruled out in the Regulation',
        fidelity: 'quoted',
      },
      {
        document: 'letter',
        place: '¶12',
        quote: 'Indien client-side scanning in geen geval kan',
        translation: 'If client-side scanning is not possible under any circumstances',
        fidelity: 'inferred',
      },
    ],
    note: {
      nl: 'Zo leest de nota de motie: client-side scanning van beeldmateriaal. De motie zelf spreekt van encryptiebedreigende chatcontrol, ‘zoals’ client-side scanning (kaartje 17). In ¶12 is uitsluiting een voorwaarde, zonder beperking tot beeldmateriaal; dat de motie daaraan voldoet, is onze lezing.',
      en: 'This is how the memo reads the motion: client-side scanning of imagery. The motion itself speaks of encryption-threatening chat control, ‘such as’ client-side scanning (card 17). In ¶12 its exclusion is a condition, not limited to imagery; that the motion meets it is our reading.',
    },
  },
  'van-raan-motion': {
    number: 19,
    origin: 'stated',
    label: {
      nl: 'Van Raan: houd end-to-end-encryptie in stand',
      en: 'Van Raan: preserve end-to-end encryption',
    },
    text: {
      nl: 'De motie-Van Raan, aangenomen op 5 juli 2022, verzoekt de regering end-to-end-encryptie in stand te houden en Europese voorstellen die dat onmogelijk maken niet te steunen.',
      en: 'The Van Raan motion, adopted on 5 July 2022, asks the government to preserve end-to-end encryption and not to support European proposals that make that impossible.',
    },
    voices: ['van-raan'],
    citations: [
      {
        document: 'letter',
        place: '¶8',
        quote:
          'die de regering verzoekt end-to-end encryptie in stand te houden en Europese voorstellen die dat onmogelijk maken niet te steunen',
        translation:
          'which asks the government to preserve end-to-end encryption and not to support European proposals that make that impossible',
        fidelity: 'quoted',
      },
      {
        document: 'letter',
        place: '¶2',
        quote:
          'niet akkoord te gaan met (Europese) voorstellen die end-to-end encryptie onmogelijk maken',
        translation:
          'not to agree to (European) proposals that make end-to-end encryption impossible',
        fidelity: 'paraphrased',
      },
    ],
    note: {
      nl: 'De brief geeft motie nr. 885 twee keer weer: ¶2 laat het in stand houden weg, ¶8 noemt het wel. De nota vermeldt de motie alleen.',
      en: 'The letter paraphrases motion no. 885 twice: ¶2 leaves out the preserving, ¶8 puts it back. The memo only mentions the motion.',
    },
  },
  'pledge-van-raan': {
    number: 20,
    origin: 'stated',
    label: {
      nl: 'Uitvoering van Van Raan is toegezegd',
      en: 'Carrying out Van Raan was pledged',
    },
    text: {
      nl: 'Aan de Kamer is toegezegd dat de motie-Van Raan wordt uitgevoerd.',
      en: 'The House has been given a pledge that the Van Raan motion will be carried out.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶9',
        quote: 'de toezegging aan uw Kamer om deze motie uit te voeren',
        translation: 'the pledge to your House to carry out this motion',
        fidelity: 'quoted',
      },
    ],
    note: {
      nl: 'De brief zegt niet wie dit heeft toegezegd, of wanneer.',
      en: 'The letter does not say who gave this pledge, or when.',
    },
  },
  'no-help-from-dsa': {
    number: 21,
    origin: 'stated',
    label: { nl: 'Ook de DSA helpt dan niet', en: 'The DSA will not help either' },
    text: {
      nl: 'Zonder client-side scanning en mét end-to-end-encryptie bieden ook de Digital Services Act (DSA) en andere juridische instrumenten waarover nog wordt onderhandeld geen mogelijkheid om materiaal van seksueel kindermisbruik te onderkennen op interpersoonlijke communicatiediensten.',
      en: 'Without client-side scanning and with end-to-end encryption in place, the Digital Services Act (DSA) and other legal instruments still under negotiation offer no possibility either of detecting child sexual abuse material on interpersonal communication services.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶12',
        quote:
          'dus oók niet met de komst van de Digital Service Act of andere juridische instrumenten waarover nog wordt onderhandeld',
        translation:
          'so not with the arrival of the Digital Service Act or other legal instruments still under negotiation either',
        fidelity: 'quoted',
      },
    ],
    note: {
      nl: 'Met ‘dus oók’ stelt de brief dit voor als gevolg van kaartje 12. Logisch ligt het andersom: kaartje 12 klopt alleen als ook deze instrumenten niet helpen.',
      en: 'With ‘dus oók’ (‘so … either’) the letter presents this as following from card 12. Logically it is the other way round: card 12 holds only if these instruments do not help either.',
    },
  },
  'january-letter': {
    number: 55,
    origin: 'stated',
    label: {
      nl: 'Januaribrief noemde CSS als optie',
      en: 'January letter named CSS an option',
    },
    text: {
      nl: 'In een eerdere brief van de minister aan de Kamer, van 31 januari, wordt client-side scanning uitdrukkelijk genoemd als optie om materiaal van seksueel kindermisbruik te onderkennen.',
      en: 'An earlier letter from the minister to the House, of 31 January, explicitly names client-side scanning as an option for detecting child sexual abuse material.',
    },
    voices: ['minister'],
    citations: [
      {
        document: 'letter',
        place: '¶10',
        quote:
          'In mijn brief van 31 januari aan uw Kamer wordt client-side scanning expliciet als optie benoemd om […] te onderkennen',
        translation:
          'In my letter of 31 January to your House, client-side scanning is explicitly named as an option for detecting […]',
        fidelity: 'paraphrased',
      },
    ],
    note: {
      nl: 'Voetnoot 3 verwijst naar het verslag van een schriftelijk overleg over de uitvoering van de motie-Van Raan.',
      en: 'Footnote 3 refers to the report of a written consultation on carrying out the Van Raan motion.',
    },
  },
} as const satisfies Record<string, StatementSource<DocumentId, VoiceId>>;
