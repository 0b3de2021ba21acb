import type { documentSteps } from '../arguments/documents.ts';
import type { Answers } from './types.ts';

/** How the steps about detection fare. */
export const detectionAnswers = {
  'detection-lost': {
    follows: {
      state: 'here',
      statements: ['no-means-conditional', 'services-used-more'],
      remark: {
        nl: 'Zonder onderbouwing: de brief noemt het toenemende gebruik van deze diensten bekend, maar geeft geen bron.',
        en: 'Without support: the letter calls the growing use of these services known, but gives no source.',
      },
    },
    gains: {
      state: 'here',
      statements: ['rights-protected'],
      remark: {
        nl: 'Ten dele: de brief zegt elders dat ook grondrechten bescherming vragen, maar weegt dat hier niet mee.',
        en: 'In part: the letter says elsewhere that fundamental rights need protection too, but does not weigh that here.',
      },
    },
    avoidable: {
      state: 'elsewhere',
      statements: [
        'minister-other-means',
        'gec-user-reporting',
        'breyer-other-investments',
        'pfefferkorn-scanning-useful',
      ],
      remark: {
        nl: 'Drie bronnen noemen andere middelen; daartegenover vinden aanbieders, volgens Pfefferkorn, het scannen van inhoud voor dit materiaal het nuttigst.',
        en: 'Three sources name other means; against that, according to Pfefferkorn, providers rate content scanning as most useful for this material.',
      },
    },
  },
  'if-then': {
    conditional: {
      state: 'here',
      statements: ['css-only-way', 'no-help-from-dsa'],
      remark: {
        nl: 'Ten dele: de onderbouwing in ¶10 houdt een slag om de arm, de bewering in ¶12 niet.',
        en: 'In part: the support in ¶10 is hedged, while the claim in ¶12 is not.',
      },
    },
    'conditions-met': {
      state: 'here',
      statements: ['motion-text', 'van-raan-motion', 'pledge-van-raan'],
      remark: {
        nl: 'Ten dele: de brief stelt alleen de als-danbewering zelf, niet dat aan beide voorwaarden is voldaan.',
        en: 'In part: the letter asserts only the if-then claim itself, not that both conditions are met.',
      },
    },
    exception: {
      state: 'elsewhere',
      statements: ['minister-other-means', 'podchasov-decryption'],
      remark: {
        nl: 'Misschien: een ontsleutelbevel en hacken, later door de minister genoemd, kunnen toegang geven tot inhoud; metadata wijzen alleen op gedrag. Het EHRM noemde in 2024 een wettelijke ontsleutelplicht disproportioneel.',
        en: 'Perhaps: a decryption order and hacking, later named by the minister, can give access to content; metadata point only to behaviour. In 2024 the ECtHR called a statutory duty to decrypt disproportionate.',
      },
    },
  },
  'no-other-means': {
    complete: {
      state: 'elsewhere',
      statements: ['minister-other-means', 'gec-user-reporting'],
      remark: {
        nl: 'De brief noemt CSS, de DSA en juridische instrumenten in onderhandeling; deze bronnen noemen meer, al is niet alles daarvan een manier om het materiaal te onderkennen.',
        en: 'The letter names CSS, the DSA and legal instruments under negotiation; these sources name more, though not all of it is a way of detecting the material.',
      },
    },
    'ruled-out': {
      state: 'here',
      statements: ['no-help-from-dsa'],
      remark: {
        nl: 'Zonder onderbouwing: dat de DSA en andere instrumenten niet helpen, wordt alleen gesteld.',
        en: 'Without support: that the DSA and other instruments do not help is only asserted.',
      },
    },
    suffices: {
      state: 'elsewhere',
      statements: ['edpb-circumvented', 'bugs-ineffective', 'jain-evasion', 'madden-robust'],
      remark: {
        nl: 'Omstreden: dat CSS, het middel dat overblijft, goed genoeg werkt, nemen de documenten aan.',
        en: 'Disputed: that CSS, the means that remains, works well enough is something the documents assume.',
      },
    },
  },
  'before-encryption': {
    only: {
      state: 'elsewhere',
      statements: ['minister-other-means'],
      remark: {
        nl: 'Ten dele: de minister noemde later andere middelen, maar of die de maatregelen van de verordening uitvoeren, blijft open.',
        en: 'In part: the minister later named other means, but whether they would carry out the Regulation’s measures is open.',
      },
    },
    harm: {
      state: 'elsewhere',
      statements: [
        'ls-encryption-weakened',
        'edpb-at-odds-e2ee',
        'eff-breaks-promise',
        'gec-incompatible',
        'levy-robinson-safe',
        'minister-scan-before',
      ],
      remark: {
        nl: 'Omstreden: vier van deze bronnen zien schade voor encryptie; Levy en Robinson en, later, de minister oordelen anders.',
        en: 'Disputed: four of these sources see harm to encryption; Levy and Robinson and, later, the minister judge otherwise.',
      },
    },
    goal: {
      state: 'here',
      statements: ['rules-needed', 'van-raan-motion'],
      remark: {
        nl: 'Ten dele: de brief noemt regels hard nodig; wie alleen de encryptie wil behouden, hoeft helemaal niet te scannen.',
        en: 'In part: the letter calls rules badly needed; to preserve encryption and nothing more, one need not scan at all.',
      },
    },
  },
  'motion-reading': {
    fits: {
      state: 'here',
      statements: ['motion-text'],
      remark: {
        nl: 'Ten dele: de motie noemt CSS zelf als voorbeeld; de beperking tot beeld is van de nota.',
        en: 'In part: the motion itself names CSS as an example; the limit to imagery is the memo’s.',
      },
    },
    meaning: {
      state: 'unanswered',
      remark: {
        nl: 'Of de motie elke vorm van CSS bedoelt, of alleen vormen die encryptie bedreigen, bespreken de documenten niet.',
        en: 'The documents do not discuss whether the motion means every form of CSS or only forms that threaten encryption.',
      },
    },
  },
  'van-raan-binds': {
    bound: {
      state: 'here',
      statements: ['pledge-van-raan', 'argues-for-van-raan'],
      remark: {
        nl: 'De minister verwijst zelf naar de toezegging aan de Kamer.',
        en: 'The minister herself refers to the pledge to the House.',
      },
    },
    covers: {
      state: 'here',
      statements: ['van-raan-motion'],
      remark: {
        nl: 'Volgens ¶8 vraagt de motie om encryptie in stand te houden; ¶2 noemt alleen voorstellen die haar onmogelijk maken.',
        en: 'According to ¶8 the motion asks for encryption to be preserved; ¶2 mentions only proposals that make it impossible.',
      },
    },
    outweighed: {
      state: 'here',
      statements: ['prevention-necessary', 'looks-for-possible', 'utmost-effort'],
      remark: {
        nl: 'De minister noemt preventie absoluut noodzakelijk, maar zegt binnen de grenzen van de motie te blijven.',
        en: 'The minister calls prevention an absolute necessity, but says that she will stay within the motion’s bounds.',
      },
    },
  },
} as const satisfies Partial<Answers<typeof documentSteps>>;
