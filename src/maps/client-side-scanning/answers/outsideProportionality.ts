import type { outsideSteps } from '../arguments/outside.ts';
import type { Answers } from './types.ts';

/** How the outside steps fare about whether scanning imagery can be proportionate. */
export const outsideProportionalityAnswers = {
  'legal-service-on-proportionality': {
    field: {
      state: 'here',
      statements: ['legal-service-critical', 'opinion-valued'],
      remark: {
        nl: 'Ten dele: de nota toetst dat niet, maar hecht wel veel waarde aan het advies van deze dienst.',
        en: 'In part: the memo does not test this, but does attach great value to this service’s opinion.',
      },
    },
    said: {
      state: 'elsewhere',
      statements: ['ls-disproportionate'],
      remark: {
        nl: 'Ten dele: het gelekte advies, gelezen in vertaling, gaat over het hele stelsel en niet alleen over beeld, en spreekt van een ernstig risico.',
        en: 'In part: the leaked opinion, read in translation, is about the whole regime and not imagery alone, and speaks of a serious risk.',
      },
    },
    contradicted: {
      state: 'elsewhere',
      statements: ['commission-likely-proportionate', 'edpb-images-less-intrusive'],
      remark: {
        nl: 'Door de Commissie wel, door de privacytoezichthouders hooguit ten dele: volgens hen lijkt alleen hashvergelijking aan de normen te voldoen.',
        en: 'By the Commission, yes; by the privacy supervisors at most in part: in their view only hash matching seems to meet the standards.',
      },
    },
  },
  'legal-service-on-reach': {
    field: {
      state: 'here',
      statements: ['legal-service-critical', 'opinion-valued'],
      remark: {
        nl: 'Ten dele: de nota toetst dat niet, maar hecht wel veel waarde aan het advies van deze dienst.',
        en: 'In part: the memo does not test this, but does attach great value to this service’s opinion.',
      },
    },
    said: {
      state: 'elsewhere',
      statements: ['ls-indiscriminate'],
      remark: {
        nl: 'Ten dele: het gelekte advies, gelezen in vertaling, gaat over het hele stelsel en niet alleen over beeld.',
        en: 'In part: the leaked opinion, read in translation, is about the whole regime and not imagery alone.',
      },
    },
    contradicted: {
      state: 'elsewhere',
      statements: ['commission-likely-proportionate', 'edpb-images-less-intrusive'],
      remark: {
        nl: 'Door de Commissie wel, door de privacytoezichthouders hooguit ten dele: volgens hen lijkt alleen hashvergelijking aan de normen te voldoen.',
        en: 'By the Commission, yes; by the privacy supervisors at most in part: in their view only hash matching seems to meet the standards.',
      },
    },
  },
  'cdt-on-proportionality': {
    field: {
      state: 'unanswered',
      remark: {
        nl: 'Wat het CDT op dit punt deskundig maakt, blijkt hier niet.',
        en: 'What makes CDT expert on this point is not shown here.',
      },
    },
    said: {
      state: 'elsewhere',
      statements: ['cdt-not-proportionate'],
      remark: {
        nl: 'Ten dele: de reactie van het CDT, van 20 juli 2022, gaat over de systemen die toen waren voorgesteld; of ze ook voor beeld alleen geldt, blijkt hier niet.',
        en: 'In part: CDT’s reply, of 20 July 2022, is about the systems then proposed; whether it also holds for imagery alone is not shown here.',
      },
    },
    contradicted: { state: 'elsewhere', statements: ['commission-likely-proportionate'] },
  },
  'child-protection-on-proportionality': {
    field: {
      state: 'elsewhere',
      statements: ['dutch-bodies-not-proportionate'],
      remark: {
        nl: 'Ten dele: bescherming van kinderen is hun vak; proportionaliteit vraagt ook een oordeel over privacy.',
        en: 'In part: protecting children is their field; proportionality also calls for a judgement on privacy.',
      },
    },
    said: {
      state: 'elsewhere',
      statements: ['dutch-bodies-not-proportionate'],
      remark: {
        nl: 'Ten dele: hun teksten uit 2023, die van Offlimits later dan de brief, gaan over het voorstel, dat meer omvat dan beeld.',
        en: 'In part: their texts of 2023, that of Offlimits later than the letter, are about the proposal, which covers more than imagery.',
      },
    },
    contradicted: { state: 'elsewhere', statements: ['commission-likely-proportionate'] },
  },
  'edpb-on-images': {
    field: {
      state: 'elsewhere',
      statements: ['edpb-images-less-intrusive'],
      remark: {
        nl: 'Ten dele: privacy is hun vak; proportionaliteit weegt ook het belang van kinderen.',
        en: 'In part: privacy is their field; proportionality also weighs the interests of children.',
      },
    },
    said: {
      state: 'elsewhere',
      statements: ['edpb-images-less-intrusive'],
      remark: {
        nl: 'Ten dele: minder ingrijpend is nog niet proportioneel, en volgens hen lijkt alleen hashvergelijking aan de normen te voldoen.',
        en: 'In part: less intrusive is not yet proportionate, and in their view only hash matching seems to meet the standards.',
      },
    },
    contradicted: {
      state: 'elsewhere',
      statements: [
        'ls-disproportionate',
        'cdt-not-proportionate',
        'dutch-bodies-not-proportionate',
        'edpb-untargeted-access',
      ],
      remark: {
        nl: 'Ten dele: die oordelen gaan niet over beeld alleen, en één ervan komt uit hetzelfde advies.',
        en: 'In part: those judgements are not about imagery alone, and one of them comes from the same opinion.',
      },
    },
  },
  'commission-on-proportionality': {
    knows: {
      state: 'elsewhere',
      statements: ['commission-likely-proportionate'],
      remark: {
        nl: 'Ten dele: de Commissie geeft zelf toe dat absolute zekerheid ontbreekt.',
        en: 'In part: the Commission itself concedes that there is no absolute certainty.',
      },
    },
    interest: {
      state: 'here',
      statements: ['proposal-detect-among-others'],
      remark: {
        nl: 'Ja: volgens de nota gaat het om haar eigen voorstel.',
        en: 'Yes: according to the memo the proposal is the Commission’s own.',
      },
    },
    said: {
      state: 'unanswered',
      remark: {
        nl: 'Wij kennen het stuk alleen via Statewatch; het spreekt van bevelen, niet van beeld in het bijzonder.',
        en: 'We know the paper only through Statewatch; it speaks of orders, not of imagery in particular.',
      },
    },
    contradicted: {
      state: 'elsewhere',
      statements: [
        'ls-indiscriminate',
        'ls-disproportionate',
        'cdt-not-proportionate',
        'dutch-bodies-not-proportionate',
      ],
    },
  },
  'edpb-on-access': {
    field: {
      state: 'elsewhere',
      statements: ['edpb-untargeted-access'],
      remark: {
        nl: 'Ten dele: privacy is hun vak; proportionaliteit weegt ook het belang van kinderen.',
        en: 'In part: privacy is their field; proportionality also weighs the interests of children.',
      },
    },
    said: {
      state: 'elsewhere',
      statements: ['edpb-untargeted-access'],
      remark: {
        nl: 'Ten dele: §100, gelezen in het advies zelf, gaat over CSS, niet over beeld alleen; van ongericht naar disproportioneel is een verdere stap.',
        en: 'In part: §100, read in the opinion itself, is about CSS, not imagery alone; from untargeted to disproportionate is a further step.',
      },
    },
    contradicted: {
      state: 'elsewhere',
      statements: ['edpb-images-less-intrusive', 'commission-likely-proportionate'],
      remark: {
        nl: 'Ten dele: hetzelfde advies vindt het vergelijken van beelden minder ingrijpend dan tekst scannen, en de Commissie noemt bevelen waarschijnlijk proportioneel.',
        en: 'In part: the same opinion finds matching images less intrusive than scanning text, and the Commission calls orders likely to be proportionate.',
      },
    },
  },
  'victims-on-proportionality': {
    serves: {
      state: 'unanswered',
      remark: {
        nl: 'Hoe het scannen van beeld de privacy van slachtoffers ten goede komt, blijkt hier niet.',
        en: 'How scanning imagery would benefit the privacy of victims is not shown here.',
      },
    },
    others: {
      state: 'here',
      statements: ['rights-protected', 'strong-encryption-important'],
      remark: {
        nl: 'De brief noemt sterke encryptie en de eerbiediging van de persoonlijke levenssfeer, zonder te zeggen van wie.',
        en: 'The letter names strong encryption and respect for privacy, without saying whose.',
      },
    },
    weighs: {
      state: 'unanswered',
      remark: {
        nl: 'Waarom de privacy van slachtoffers hier het zwaarst zou wegen, blijkt niet.',
        en: 'Why victims’ privacy should weigh most here is not shown.',
      },
    },
  },
} as const satisfies Partial<Answers<typeof outsideSteps>>;
