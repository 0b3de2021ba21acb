import type { documentSteps } from '../arguments/documents.ts';
import type { Answers } from './types.ts';

/** How the steps about the bounds fare. */
export const boundsAnswers = {
  'text-red-line': {
    serves: {
      state: 'unanswered',
      remark: {
        nl: 'De grens ligt bij een plicht om op grote schaal te scannen; over een kleinere schaal zegt de brief niets.',
        en: 'The line is drawn at a duty to scan on a large scale; about a smaller scale the letter says nothing.',
      },
    },
    others: { state: 'here', statements: ['prevention-necessary'] },
    weighs: {
      state: 'here',
      statements: ['close-examination'],
      remark: {
        nl: 'Ten dele: de brief noemt de afweging, maar geeft voor de uitkomst geen reden.',
        en: 'In part: the letter describes the weighing, but gives no reason for its outcome.',
      },
    },
  },
  'imagery-left-open': {
    serves: {
      state: 'elsewhere',
      statements: [
        'edpb-images-less-intrusive',
        'commission-likely-proportionate',
        'victims-privacy',
        'ls-disproportionate',
        'edpb-untargeted-access',
        'bugs-abuse',
        'apple-slippery-slope',
      ],
      remark: {
        nl: 'Omstreden: de documenten zeggen nergens dat het scannen van beeld proportioneel is of beperkt blijft; deze bronnen, niet alle over beeld alleen, wijzen verschillende kanten op.',
        en: 'Disputed: nowhere do the documents say that scanning imagery is proportionate or stays limited; these sources, not all about imagery alone, point different ways.',
      },
    },
    others: {
      state: 'here',
      statements: ['rights-protected', 'close-examination'],
      remark: {
        nl: 'De brief noemt de eerbiediging van de persoonlijke levenssfeer.',
        en: 'The letter names respect for privacy.',
      },
    },
    weighs: {
      state: 'elsewhere',
      statements: ['edpb-images-less-intrusive'],
      remark: {
        nl: 'Ten dele: de brief legt niet uit waarom beeld anders weegt dan tekst; de privacytoezichthouders vinden het vergelijken van beelden minder ingrijpend.',
        en: 'In part: the letter does not explain why imagery weighs differently from text; the privacy supervisors find matching images less intrusive.',
      },
    },
  },
  'fundamental-valued': {
    'other-means': {
      state: 'elsewhere',
      statements: ['edpb-images-less-intrusive', 'edpb-at-odds-e2ee'],
      remark: {
        nl: 'Het advies van de privacytoezichthouders lag er al sinds juli 2022; de nota noemt het niet.',
        en: 'The privacy supervisors’ opinion had been available since July 2022; the memo does not mention it.',
      },
    },
    helps: {
      state: 'here',
      statements: ['written-analysis-awaited'],
      remark: {
        nl: 'Ten dele: de nota verwacht het advies elk moment, maar zegt niet wat er volgt als de kritiek blijft.',
        en: 'In part: the memo expects the opinion at any moment, but does not say what follows if the criticism stands.',
      },
    },
    conflicts: {
      state: 'unanswered',
      statements: ['open-until-opinion'],
      remark: {
        nl: 'De motie wordt ontraden voordat het advies er is; dat de optie tot dan open moet blijven, is aangenomen.',
        en: 'The motion is advised against before the opinion is in; that the option must stay open until then is assumed.',
      },
    },
  },
} as const satisfies Partial<Answers<typeof documentSteps>>;
