import type { VoiceSource } from '../../../model/mapSource.ts';

/** Who speaks in the sources outside the memo and the letter, by id. */
export const outsideVoices = {
  'council-legal-service': {
    name: {
      nl: 'Juridische Dienst van de Raad van de EU',
      en: 'Legal Service of the Council of the EU',
    },
    shortName: { nl: 'Juridische Dienst Raad', en: 'Council Legal Service' },
    kind: 'government',
  },
  'edpb-edps': {
    name: {
      nl: 'Europese privacytoezichthouders (EDPB en EDPS)',
      en: 'European privacy supervisors (EDPB and EDPS)',
    },
    shortName: { nl: 'EDPB-EDPS', en: 'EDPB-EDPS' },
    kind: 'supervisor',
  },
  eff: {
    name: {
      nl: 'Electronic Frontier Foundation (EFF)',
      en: 'Electronic Frontier Foundation (EFF)',
    },
    shortName: { nl: 'EFF', en: 'EFF' },
    kind: 'civil-society',
  },
  gec: {
    name: { nl: 'Global Encryption Coalition', en: 'Global Encryption Coalition' },
    shortName: { nl: 'Encryptiecoalitie', en: 'Encryption coalition' },
    kind: 'civil-society',
  },
  'levy-robinson': {
    name: { nl: 'Levy en Robinson', en: 'Levy and Robinson' },
    shortName: { nl: 'Levy & Robinson', en: 'Levy & Robinson' },
    kind: 'science',
  },
  cdt: {
    name: {
      nl: 'Center for Democracy & Technology (CDT)',
      en: 'Center for Democracy & Technology (CDT)',
    },
    shortName: { nl: 'CDT', en: 'CDT' },
    kind: 'civil-society',
  },
  offlimits: {
    name: { nl: 'Offlimits', en: 'Offlimits (the Netherlands)' },
    shortName: { nl: 'Offlimits', en: 'Offlimits' },
    kind: 'civil-society',
  },
  'national-rapporteur': {
    name: { nl: 'Nationaal Rapporteur', en: 'Dutch National Rapporteur' },
    shortName: { nl: 'Nationaal Rapporteur', en: 'National Rapporteur' },
    kind: 'government',
  },
  commission: {
    name: { nl: 'Europese Commissie', en: 'European Commission' },
    shortName: { nl: 'Commissie', en: 'Commission' },
    kind: 'government',
  },
  breyer: {
    name: { nl: 'Patrick Breyer', en: 'Patrick Breyer' },
    shortName: { nl: 'Breyer', en: 'Breyer' },
    kind: 'parliament',
  },
  pfefferkorn: {
    name: { nl: 'Pfefferkorn', en: 'Pfefferkorn' },
    shortName: { nl: 'Pfefferkorn', en: 'Pfefferkorn' },
    kind: 'science',
  },
  'bugs-authors': {
    name: {
      nl: 'Abelson, Anderson, Bellovin e.a. (‘Bugs in our Pockets’)',
      en: 'Abelson, Anderson, Bellovin et al. (‘Bugs in our Pockets’)',
    },
    shortName: { nl: 'Abelson e.a.', en: 'Abelson et al.' },
    kind: 'science',
  },
  eprs: {
    name: {
      nl: 'Onderzoeksdienst van het Europees Parlement (EPRS)',
      en: 'European Parliamentary Research Service (EPRS)',
    },
    shortName: { nl: 'EPRS', en: 'EPRS' },
    kind: 'parliament',
  },
  scientists: {
    name: {
      nl: 'Wetenschappers in een open verklaring (2023)',
      en: 'Scientists in an open statement (2023)',
    },
    shortName: { nl: 'Wetenschappers', en: 'Scientists' },
    kind: 'science',
  },
  jain: {
    name: { nl: 'Jain en medeauteurs', en: 'Jain and co-authors' },
    shortName: { nl: 'Jain e.a.', en: 'Jain et al.' },
    kind: 'science',
  },
  madden: {
    name: { nl: 'Madden en medeauteurs', en: 'Madden and co-authors' },
    shortName: { nl: 'Madden e.a.', en: 'Madden et al.' },
    kind: 'science',
  },
  apple: {
    name: { nl: 'Apple', en: 'Apple' },
    shortName: { nl: 'Apple', en: 'Apple' },
    kind: 'industry',
  },
  iwf: {
    name: { nl: 'Internet Watch Foundation (IWF)', en: 'Internet Watch Foundation (IWF)' },
    shortName: { nl: 'IWF', en: 'IWF' },
    kind: 'civil-society',
  },
  'dutch-hotline': {
    name: {
      nl: 'Nederlands meldpunt voor dit materiaal, volgens de pers',
      en: 'Dutch hotline for this material, as reported in the press',
    },
    shortName: { nl: 'Nederlands meldpunt', en: 'Dutch hotline' },
    kind: 'civil-society',
  },
  'dutch-cabinet': {
    name: {
      nl: 'Nederlands kabinet in latere jaren',
      en: 'Dutch cabinet in later years',
    },
    shortName: { nl: 'Kabinet, later', en: 'Cabinet, later' },
    kind: 'government',
  },
  'surveyed-states': {
    name: {
      nl: 'Lidstaten in een uitgelekte peiling (april 2023)',
      en: 'Member states in a leaked survey (April 2023)',
    },
    shortName: { nl: 'Lidstaten (peiling)', en: 'Member states (survey)' },
    kind: 'government',
  },
  'study-authors': {
    name: {
      nl: 'Onderzoekers in een studie voor het ministerie (2023)',
      en: 'Researchers in a study for the ministry (2023)',
    },
    shortName: { nl: 'Onderzoekers', en: 'Researchers' },
    kind: 'science',
  },
  dettmeijer: {
    name: {
      nl: 'Dettmeijer / Child Safety in Europe',
      en: 'Dettmeijer / Child Safety in Europe',
    },
    shortName: { nl: 'Dettmeijer', en: 'Dettmeijer' },
    kind: 'civil-society',
  },
  nspcc: {
    name: { nl: 'NSPCC', en: 'NSPCC' },
    shortName: { nl: 'NSPCC', en: 'NSPCC' },
    kind: 'civil-society',
  },
  aivd: {
    name: {
      nl: 'AIVD, Nederlandse inlichtingen- en veiligheidsdienst',
      en: 'AIVD, a Dutch intelligence and security service',
    },
    shortName: { nl: 'AIVD', en: 'AIVD' },
    kind: 'government',
  },
  ecthr: {
    name: {
      nl: 'Europees Hof voor de Rechten van de Mens (EHRM)',
      en: 'European Court of Human Rights (ECtHR)',
    },
    shortName: { nl: 'EHRM', en: 'ECtHR' },
    kind: 'court',
  },
  'earlier-cabinet': {
    name: { nl: 'Nederlands kabinet in 2016', en: 'Dutch cabinet in 2016' },
    shortName: { nl: 'Kabinet, 2016', en: 'Cabinet, 2016' },
    kind: 'government',
  },
} as const satisfies Record<string, VoiceSource>;
