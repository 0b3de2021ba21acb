import type { documentSteps } from '../arguments/documents.ts';
import type { Answers } from './types.ts';

/** How the steps about responsibility fare. */
export const responsibilityAnswers = {
  'hosting-signal': {
    cause: {
      state: 'elsewhere',
      statements: ['iwf-share'],
      remark: {
        nl: 'Ten dele: de nota noemt geen bron; cijfers van de IWF, sommige van later, laten een dalend Nederlands aandeel in de webadressen zien.',
        en: 'In part: the memo names no source; IWF figures, some of them later, show a falling Dutch share of the web addresses.',
      },
    },
    link: {
      state: 'unanswered',
      statements: ['hosting-duty-messaging'],
      remark: {
        nl: 'Aangenomen wordt dat een eerste plaats in hosting ook iets vraagt op het gebied van berichtendiensten.',
        en: 'It is assumed that a first place in hosting also calls for something in the field of messaging.',
      },
    },
    prevented: {
      state: 'elsewhere',
      statements: ['hosting-enforcement'],
      remark: {
        nl: 'Mogelijk door de hosting zelf aan te pakken, wat volgens deze berichten vruchten heeft afgeworpen.',
        en: 'Perhaps by tackling the hosting itself, which according to these reports has borne fruit.',
      },
    },
  },
  'hosting-called-on': {
    contributes: {
      state: 'here',
      statements: ['hosting-first'],
      remark: {
        nl: 'De brief verwijst in een voetnoot naar de jaarverslagen van INHOPE en de IWF; het gaat om hosting.',
        en: 'In a footnote the letter refers to the annual reports of INHOPE and the IWF; the claim is about hosting.',
      },
    },
    able: {
      state: 'elsewhere',
      statements: ['hosting-enforcement'],
      remark: {
        nl: 'Ten dele: bij hosting wel, want druk op hostingbedrijven geldt als voornaamste oorzaak van een sterke daling.',
        en: 'In part: in hosting, yes, since pressure on hosting companies is credited as the main cause of a sharp fall.',
      },
    },
    reach: {
      state: 'unanswered',
      statements: ['hosting-duty-messaging'],
      remark: {
        nl: 'Of de plicht verder reikt dan hosting, zegt de brief niet.',
        en: 'The letter does not say whether the duty goes beyond hosting.',
      },
    },
  },
  'called-on-take': {
    contributes: {
      state: 'here',
      statements: ['hosting-first'],
      remark: {
        nl: 'De brief leunt op de eerste plaats in hosting, met een voetnoot naar INHOPE en de IWF.',
        en: 'The letter relies on the first place in hosting, with a footnote to INHOPE and the IWF.',
      },
    },
    able: {
      state: 'unanswered',
      remark: {
        nl: 'De brief vraagt in ¶6 om een zo effectief mogelijke aanpak, maar zegt daar niet wat Nederland zelf kan uitrichten.',
        en: 'In ¶6 the letter asks for action that is as effective as possible, but does not say what the Netherlands itself can achieve.',
      },
    },
    reach: {
      state: 'unanswered',
      statements: ['hosting-duty-messaging'],
      remark: {
        nl: 'De stap van aangesproken worden naar moeten handelen wordt niet tot hosting beperkt, en ook niet uitgelegd.',
        en: 'The step from being called on to having to act is not limited to hosting, nor is it explained.',
      },
    },
  },
  'hosting-owed': {
    contributes: {
      state: 'elsewhere',
      statements: ['iwf-share'],
      remark: {
        nl: 'Ten dele: de cijfers van de IWF tellen webadressen, en het Nederlandse aandeel daarin daalde van 2021 tot, later, 2025.',
        en: 'In part: the IWF’s figures count web addresses, and the Dutch share of these fell from 2021 to, later, 2025.',
      },
    },
    able: { state: 'unanswered' },
    reach: {
      state: 'unanswered',
      remark: {
        nl: 'De brief noemt alle slachtoffers op dit materiaal, zonder te zeggen of het ook gaat om materiaal dat elders wordt gehost.',
        en: 'The letter speaks of all victims in this material, without saying whether that includes material hosted elsewhere.',
      },
    },
  },
  'responsibility-rules': {
    'other-means': {
      state: 'elsewhere',
      statements: ['hosting-enforcement', 'breyer-other-investments'],
      remark: {
        nl: 'Genoemd worden druk op hostingbedrijven, politiecapaciteit, preventie en hulp aan slachtoffers.',
        en: 'Pressure on hosting companies, police capacity, prevention and help to victims are named.',
      },
    },
    helps: {
      state: 'unanswered',
      statements: ['hosting-duty-messaging'],
      remark: {
        nl: 'Aangenomen wordt dat regels over berichtendiensten beantwoorden aan een verantwoordelijkheid die uit hosting komt.',
        en: 'It is assumed that rules on messaging meet a responsibility that comes from hosting.',
      },
    },
    conflicts: { state: 'here', statements: ['balance-hard', 'rights-protected'] },
  },
  'owed-rules': {
    serves: {
      state: 'unanswered',
      remark: {
        nl: 'Hoe zulke regels de slachtoffers ten goede komen, werkt de brief niet uit.',
        en: 'The letter does not spell out how such rules would benefit the victims.',
      },
    },
    others: { state: 'here', statements: ['strong-encryption-important', 'rights-protected'] },
    weighs: {
      state: 'here',
      statements: ['prevention-necessary'],
      remark: {
        nl: 'Ten dele: de brief noemt preventie absoluut noodzakelijk, maar zegt niet dat zij zwaarder weegt dan privacy.',
        en: 'In part: the letter calls prevention an absolute necessity, but does not say that it outweighs privacy.',
      },
    },
  },
  'reality-prevention': {
    serves: {
      state: 'unanswered',
      remark: {
        nl: 'Hoe het tegengaan van dit materiaal ook het misbruik zelf tegengaat, legt de brief niet uit.',
        en: 'The letter does not explain how action against this material also prevents the abuse itself.',
      },
    },
    others: { state: 'here', statements: ['rights-protected'] },
    weighs: {
      state: 'here',
      statements: ['balance-hard', 'rights-protected'],
      remark: {
        nl: 'Zonder onderbouwing: de noodzaak heet absoluut, terwijl dezelfde alinea er grondrechten naast zet.',
        en: 'Without support: the necessity is called absolute, while the same paragraph sets fundamental rights beside it.',
      },
    },
  },
  'prevention-rules': {
    'other-means': {
      state: 'elsewhere',
      statements: ['breyer-other-investments', 'gec-user-reporting'],
    },
    helps: {
      state: 'elsewhere',
      statements: ['eprs-limited-effect', 'eprs-offenders-move'],
      remark: {
        nl: 'Een studie van het Europees Parlement, die wij alleen uit een bericht van eucrim kennen, verwacht een beperkt effect en mogelijk uitwijkende daders.',
        en: 'A European Parliament study, known to us only through a report by eucrim, expects limited effect and offenders who may move elsewhere.',
      },
    },
    conflicts: { state: 'here', statements: ['rights-protected'] },
  },
  'within-van-raan': {
    'other-means': {
      state: 'elsewhere',
      statements: ['minister-other-means'],
      remark: {
        nl: 'Ten dele: later, in juli 2023, noemde de minister andere middelen; of die binnen de motie passen, blijft open.',
        en: 'In part: later, in July 2023, the minister named other means; whether they fit the motion is open.',
      },
    },
    helps: {
      state: 'unanswered',
      statements: ['can-pass-van-raan'],
      remark: {
        nl: 'Aangenomen wordt dat er binnen de motie iets effectiefs te vinden is.',
        en: 'It is assumed that something effective can be found within the motion.',
      },
    },
    conflicts: {
      state: 'here',
      statements: ['van-raan-motion', 'rights-protected'],
      remark: {
        nl: 'De brief neemt de motie-Van Raan als grens en noemt ook grondrechten.',
        en: 'The letter takes the Van Raan motion as a bound and names fundamental rights too.',
      },
    },
  },
  'room-within-van-raan': {
    'other-means': {
      state: 'here',
      statements: ['css-only-way'],
      remark: {
        nl: 'Zonder onderbouwing: beide documenten zeggen alleen dat CSS op dit moment de enige manier lijkt.',
        en: 'Without support: both documents only say that CSS seems, at the moment, to be the only way.',
      },
    },
    helps: {
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
        nl: 'Ten dele: of scannen vooraf encryptie heel laat, is omstreden; of CSS aan de motie voldoet, bespreekt geen van deze bronnen.',
        en: 'In part: whether scanning first leaves encryption intact is disputed; whether CSS meets the motion, none of these sources discusses.',
      },
    },
    conflicts: {
      state: 'here',
      statements: ['motion-text', 'rights-protected'],
      remark: {
        nl: 'Ja: de motie-Van Ginneken noemt CSS juist als iets wat buiten het voorstel moet blijven, en de brief noemt ook grondrechten.',
        en: 'Yes: the Van Ginneken motion names CSS as something to be kept out of the proposal, and the letter names fundamental rights too.',
      },
    },
  },
  'search-therefore-effort': {
    'other-means': {
      state: 'elsewhere',
      statements: ['minister-other-means', 'gec-user-reporting', 'breyer-other-investments'],
    },
    helps: {
      state: 'elsewhere',
      statements: [
        'edpb-circumvented',
        'bugs-ineffective',
        'scientists-not-soon',
        'jain-evasion',
        'eprs-offenders-move',
        'levy-robinson-safe',
        'madden-robust',
      ],
      remark: {
        nl: 'Omstreden, voor zover het om scannen gaat: Levy en Robinson en Madden e.a. wijzen de ene kant op, de vijf andere bronnen de andere; de EP-studie gaat over het hele voorstel.',
        en: 'Disputed, as far as scanning is concerned: Levy and Robinson and Madden et al. point one way, the other five sources the other; the EP study is about the whole proposal.',
      },
    },
    conflicts: {
      state: 'here',
      statements: ['van-raan-motion', 'red-line-text'],
      remark: {
        nl: 'De brief begrenst de inzet zelf: binnen de motie-Van Raan, en geen plicht om op grote schaal tekst te scannen.',
        en: 'The letter itself bounds the effort: within the Van Raan motion, and no duty to scan text on a large scale.',
      },
    },
  },
} as const satisfies Partial<Answers<typeof documentSteps>>;
