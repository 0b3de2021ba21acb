import type { outsideSteps } from '../arguments/outside.ts';
import type { Answers } from './types.ts';

/** How the outside steps fare about whether scanning first leaves encryption intact. */
export const outsideEncryptionAnswers = {
  'legal-service-on-encryption': {
    field: {
      state: 'unanswered',
      remark: {
        nl: 'De dienst geeft juridisch advies; of hij ook de techniek kan beoordelen, blijkt hier niet.',
        en: 'The service gives legal advice; whether it can also judge the technology is not shown here.',
      },
    },
    said: {
      state: 'elsewhere',
      statements: ['ls-encryption-weakened'],
      remark: {
        nl: 'Ten dele: het gelekte advies, gelezen in vertaling, noemt CSS als een van de opties en ziet encryptie verboden, verzwakt of omzeild.',
        en: 'In part: the leaked opinion, read in translation, names CSS as one of the options and sees encryption banned, weakened or circumvented.',
      },
    },
    contradicted: {
      state: 'elsewhere',
      statements: ['levy-robinson-safe', 'minister-scan-before'],
    },
  },
  'edpb-on-encryption': {
    field: {
      state: 'unanswered',
      remark: {
        nl: 'Hun taak is toezicht op privacy; hun kennis van encryptie blijkt hier niet.',
        en: 'Their task is to supervise privacy; their knowledge of encryption is not shown here.',
      },
    },
    said: {
      state: 'elsewhere',
      statements: ['edpb-at-odds-e2ee'],
      remark: {
        nl: 'Ten dele: §98, gelezen in het advies zelf, gaat over middelen voor onderschepping en analyse; dat dit ook voor CSS geldt, is onze lezing.',
        en: 'In part: §98, read in the opinion itself, is about interception and analysis tools; that it also applies to CSS is our reading.',
      },
    },
    contradicted: {
      state: 'elsewhere',
      statements: ['levy-robinson-safe', 'minister-scan-before'],
    },
  },
  'eff-on-encryption': {
    field: {
      state: 'unanswered',
      remark: {
        nl: 'Wat de EFF op dit punt deskundig maakt, blijkt hier niet.',
        en: 'What makes EFF expert on this point is not shown here.',
      },
    },
    said: {
      state: 'elsewhere',
      statements: ['eff-breaks-promise'],
      remark: {
        nl: 'Gelezen in vertaling: een tekst uit 2019, dus van vóór het voorstel voor de verordening.',
        en: 'Read in translation: a text of 2019, so from before the proposal for the Regulation.',
      },
    },
    contradicted: {
      state: 'elsewhere',
      statements: ['levy-robinson-safe', 'minister-scan-before'],
    },
  },
  'gec-on-encryption': {
    field: {
      state: 'unanswered',
      remark: {
        nl: 'Wat de coalitie op dit punt deskundig maakt, blijkt hier niet.',
        en: 'What makes the coalition expert on this point is not shown here.',
      },
    },
    said: {
      state: 'elsewhere',
      statements: ['gec-incompatible'],
      remark: {
        nl: 'Gelezen in de eigen tekst van de coalitie uit 2022, die spreekt van scannen in het algemeen.',
        en: 'Read in the coalition’s own text of 2022, which speaks of scanning in general.',
      },
    },
    contradicted: {
      state: 'elsewhere',
      statements: ['levy-robinson-safe', 'minister-scan-before'],
    },
  },
  'levy-robinson-on-encryption': {
    field: {
      state: 'unanswered',
      remark: {
        nl: 'Wat hen deskundig maakt, blijkt hier niet; zij zeggen zelf dat het geen overheidsbeleid is.',
        en: 'What makes them experts is not shown here; they say themselves that it is not government policy.',
      },
    },
    said: {
      state: 'elsewhere',
      statements: ['levy-robinson-safe'],
      remark: {
        nl: 'Ten dele: CSS is volgens hen in veel situaties veilig in te zetten; dat encryptie dan intact blijft, is een verdere stap.',
        en: 'In part: they hold that CSS can be deployed safely in many situations; that encryption then stays intact is a further step.',
      },
    },
    contradicted: {
      state: 'elsewhere',
      statements: [
        'edpb-at-odds-e2ee',
        'eff-breaks-promise',
        'gec-incompatible',
        'eprs-no-safe-technology',
      ],
    },
  },
  'minister-on-encryption': {
    knows: {
      state: 'unanswered',
      remark: {
        nl: 'Zij kent het beleid; of haar beschrijving van de techniek klopt, is juist het geschilpunt.',
        en: 'She knows the policy; whether her account of the technology is right is the very point at issue.',
      },
    },
    interest: {
      state: 'here',
      statements: ['css-only-way'],
      remark: {
        nl: 'Ja, voor zover haar eigen brief deze aanname nodig heeft.',
        en: 'Yes, in so far as her own letter needs this assumption.',
      },
    },
    said: {
      state: 'unanswered',
      remark: {
        nl: 'Wij kennen haar antwoorden aan Kamerleden, uit 2023, alleen uit een bericht van Tweakers.',
        en: 'We know her answers to MPs, of 2023, only from a report by Tweakers.',
      },
    },
    contradicted: {
      state: 'elsewhere',
      statements: [
        'ls-encryption-weakened',
        'edpb-at-odds-e2ee',
        'eff-breaks-promise',
        'gec-incompatible',
      ],
    },
  },
} as const satisfies Partial<Answers<typeof outsideSteps>>;
