import type { outsideSteps } from '../arguments/outside.ts';
import type { Answers } from './types.ts';

/** How the outside steps fare about whether client-side scanning works well enough. */
export const outsideEffectAnswers = {
  'edpb-on-evasion': {
    field: {
      state: 'unanswered',
      remark: {
        nl: 'Hun taak is toezicht op privacy; hoe makkelijk techniek te omzeilen is, vraagt andere kennis.',
        en: 'Their task is to supervise privacy; how easily a technology is circumvented calls for other knowledge.',
      },
    },
    said: {
      state: 'elsewhere',
      statements: ['edpb-circumvented'],
      remark: {
        nl: 'Gelezen in §45 van het advies zelf; makkelijk te omzeilen is niet hetzelfde als nutteloos.',
        en: 'Read in §45 of the opinion itself; easily circumvented is not the same as useless.',
      },
    },
    contradicted: {
      state: 'elsewhere',
      statements: ['madden-robust'],
      remark: {
        nl: 'Ten dele: Madden e.a. vinden hashes vrij robuust, wat maar één manier van omzeilen raakt.',
        en: 'In part: Madden et al. find hashes fairly robust, which concerns only one way of circumventing.',
      },
    },
  },
  'bugs-on-effect': {
    field: {
      state: 'elsewhere',
      statements: ['bugs-ineffective'],
      remark: {
        nl: 'Een aanwijzing: het artikel verscheen later, in 2024, in een tijdschrift over cyberveiligheid.',
        en: 'One indication: the paper appeared later, in 2024, in a journal on cybersecurity.',
      },
    },
    said: {
      state: 'elsewhere',
      statements: ['bugs-ineffective'],
      remark: {
        nl: 'Ten dele: volgens de samenvatting, die wij lazen, garandeert CSS geen doeltreffende misdaadpreventie; dat is niet hetzelfde als geen effect.',
        en: 'In part: according to the abstract, which we read, CSS does not ensure effective crime prevention; that is not the same as no effect.',
      },
    },
    contradicted: {
      state: 'elsewhere',
      statements: ['levy-robinson-safe', 'madden-robust'],
      remark: {
        nl: 'Ten dele: veilig inzetbaar is niet hetzelfde als doeltreffend, en robuuste hashes zijn maar één onderdeel.',
        en: 'In part: safe to deploy is not the same as effective, and robust hashes are only one component.',
      },
    },
  },
  'eprs-on-effect': {
    field: {
      state: 'unanswered',
      remark: {
        nl: 'Wat de studie op dit punt deskundig maakt, blijkt hier niet.',
        en: 'What makes the study expert on this point is not shown here.',
      },
    },
    said: {
      state: 'unanswered',
      remark: {
        nl: 'Wij kennen de studie alleen uit een bericht van eucrim, en zij gaat over het hele voorstel, niet over CSS alleen.',
        en: 'We know the study only from a report by eucrim, and it is about the whole proposal, not CSS alone.',
      },
    },
    contradicted: {
      state: 'unanswered',
      remark: {
        nl: 'Geen van de bronnen hier spreekt dit rechtstreeks tegen.',
        en: 'None of the sources here contradicts this directly.',
      },
    },
  },
  'eprs-on-technology': {
    field: {
      state: 'unanswered',
      remark: {
        nl: 'Wat de studie op dit punt deskundig maakt, blijkt hier niet.',
        en: 'What makes the study expert on this point is not shown here.',
      },
    },
    said: {
      state: 'unanswered',
      remark: {
        nl: 'Wij kennen de studie, van april 2023, alleen uit een bericht van eucrim; zij gaat over veilig scannen, niet over goed scannen.',
        en: 'We know the study, of April 2023, only from a report by eucrim; it is about scanning safely, not scanning well.',
      },
    },
    contradicted: { state: 'elsewhere', statements: ['levy-robinson-safe'] },
  },
  'scientists-on-reliability': {
    field: {
      state: 'elsewhere',
      statements: ['scientists-not-soon'],
      remark: {
        nl: 'Ten dele: de ondertekenaars zijn wetenschappers; hun vakgebieden zijn hier niet vermeld.',
        en: 'In part: the signatories are scientists; their fields are not recorded here.',
      },
    },
    said: {
      state: 'elsewhere',
      statements: ['scientists-not-soon'],
      remark: {
        nl: 'Gelezen in de verklaring zelf, die van later is (4 juli 2023); het is een verwachting, geen vaststelling.',
        en: 'Read in the statement itself, which is later (4 July 2023); it is an expectation, not a finding.',
      },
    },
    contradicted: { state: 'elsewhere', statements: ['levy-robinson-safe'] },
  },
  'jain-on-evasion': {
    strength: {
      state: 'unanswered',
      remark: {
        nl: 'Dat beelden zo te veranderen zijn, zegt niet hoe vaak daders dat zouden doen.',
        en: 'That images can be altered in this way does not say how often offenders would do so.',
      },
    },
    general: {
      state: 'unanswered',
      remark: {
        nl: 'Het onderzoek gaat over perceptuele hashing; over andere technieken blijkt hier niets.',
        en: 'The study is about perceptual hashing; nothing is shown here about other techniques.',
      },
    },
    contrary: {
      state: 'elsewhere',
      statements: ['madden-robust'],
      remark: {
        nl: 'Ja: een later onderzoek, uit 2024.',
        en: 'Yes: a later study, of 2024.',
      },
    },
  },
  'madden-on-robustness': {
    strength: {
      state: 'unanswered',
      remark: {
        nl: 'Robuuste hashes zijn maar één deel van een systeem dat goed moet werken.',
        en: 'Robust hashes are only one part of a system that has to work well.',
      },
    },
    general: {
      state: 'unanswered',
      remark: {
        nl: 'Of het in dagelijks gebruik op telefoons ook zo uitpakt, blijkt hier niet.',
        en: 'Whether it turns out the same in daily use on phones is not shown here.',
      },
    },
    contrary: { state: 'elsewhere', statements: ['jain-evasion'] },
  },
  'levy-robinson-on-use': {
    field: {
      state: 'unanswered',
      remark: {
        nl: 'Wat hen deskundig maakt, blijkt hier niet.',
        en: 'What makes them experts is not shown here.',
      },
    },
    said: {
      state: 'elsewhere',
      statements: ['levy-robinson-safe'],
      remark: {
        nl: 'Ten dele: veilig inzetbaar is niet hetzelfde als doeltreffend, en het geldt volgens hen in veel, niet in alle situaties.',
        en: 'In part: safe to deploy is not the same as effective, and they say so of many situations, not of all.',
      },
    },
    contradicted: {
      state: 'elsewhere',
      statements: [
        'edpb-circumvented',
        'bugs-ineffective',
        'eprs-no-safe-technology',
        'scientists-not-soon',
        'aivd-risk',
      ],
      remark: {
        nl: 'Twee van deze bronnen, de wetenschappers en de AIVD, zijn van later dan de brief.',
        en: 'Two of these sources, the scientists and the AIVD, are later than the letter.',
      },
    },
  },
  'eprs-on-displacement': {
    cause: {
      state: 'unanswered',
      remark: {
        nl: 'In het voorjaar van 2023 werd over het voorstel nog onderhandeld; of er gescand zou worden, stond niet vast.',
        en: 'In spring 2023 the proposal was still being negotiated; whether there would be scanning was not settled.',
      },
    },
    link: {
      state: 'elsewhere',
      statements: ['edpb-circumvented'],
      remark: {
        nl: 'Ten dele: waarop de studie steunt, weten wij niet; wel noemen de privacytoezichthouders CSS makkelijk te omzeilen.',
        en: 'In part: we do not know what the study relies on; the privacy supervisors do call CSS easily circumvented.',
      },
    },
    prevented: {
      state: 'unanswered',
      remark: {
        nl: 'Of dezelfde regels voor alle diensten het uitwijken zouden voorkomen, komt niet aan de orde.',
        en: 'Whether the same rules for all services would prevent the move is not discussed.',
      },
    },
  },
} as const satisfies Partial<Answers<typeof outsideSteps>>;
