import type { ArgumentSource } from '../../../model/mapSource.ts';
import type { DocumentId } from '../documents/index.ts';
import type { SchemeId } from '../schemes.ts';
import type { StatementId } from '../statements/index.ts';
import type { documentSteps } from './documents.ts';

/** An outside source may undercut a step of the documents' own. */
type Step = ArgumentSource<StatementId, SchemeId, DocumentId, keyof typeof documentSteps>;

/**
 * What sources outside the documents say of their reasoning: they back or attack what the documents
 * leave unsaid, and also what the documents state, and they undercut some of their steps.
 */
export const outsideSteps = {
  'legal-service-on-encryption': {
    kind: 'against',
    scheme: 'expert-opinion',
    premises: ['ls-encryption-weakened'],
    conclusion: 'scan-before-leaves-e2ee',
  },
  'edpb-on-encryption': {
    kind: 'against',
    scheme: 'expert-opinion',
    premises: ['edpb-at-odds-e2ee'],
    conclusion: 'scan-before-leaves-e2ee',
  },
  'eff-on-encryption': {
    kind: 'against',
    scheme: 'expert-opinion',
    premises: ['eff-breaks-promise'],
    conclusion: 'scan-before-leaves-e2ee',
  },
  'gec-on-encryption': {
    kind: 'against',
    scheme: 'expert-opinion',
    premises: ['gec-incompatible'],
    conclusion: 'scan-before-leaves-e2ee',
  },
  'levy-robinson-on-encryption': {
    kind: 'for',
    scheme: 'expert-opinion',
    premises: ['levy-robinson-safe'],
    conclusion: 'scan-before-leaves-e2ee',
  },
  'minister-on-encryption': {
    kind: 'for',
    scheme: 'position-to-know',
    premises: ['minister-scan-before'],
    conclusion: 'scan-before-leaves-e2ee',
  },
  'legal-service-on-proportionality': {
    kind: 'against',
    scheme: 'expert-opinion',
    premises: ['ls-disproportionate'],
    conclusion: 'imagery-proportionate',
  },
  'legal-service-on-reach': {
    kind: 'against',
    scheme: 'expert-opinion',
    premises: ['ls-indiscriminate'],
    conclusion: 'imagery-proportionate',
  },
  'cdt-on-proportionality': {
    kind: 'against',
    scheme: 'expert-opinion',
    premises: ['cdt-not-proportionate'],
    conclusion: 'imagery-proportionate',
  },
  'child-protection-on-proportionality': {
    kind: 'against',
    scheme: 'expert-opinion',
    premises: ['dutch-bodies-not-proportionate'],
    conclusion: 'imagery-proportionate',
  },
  'edpb-on-images': {
    kind: 'for',
    scheme: 'expert-opinion',
    premises: ['edpb-images-less-intrusive'],
    conclusion: 'imagery-proportionate',
  },
  'commission-on-proportionality': {
    kind: 'for',
    scheme: 'position-to-know',
    premises: ['commission-likely-proportionate'],
    conclusion: 'imagery-proportionate',
  },
  'minister-on-other-means': {
    kind: 'against',
    scheme: 'position-to-know',
    premises: ['minister-other-means'],
    conclusion: 'detection-needed',
  },
  'gec-on-reporting': {
    kind: 'against',
    scheme: 'alternatives',
    premises: ['gec-user-reporting'],
    conclusion: 'detection-needed',
  },
  'breyer-on-other-means': {
    kind: 'against',
    scheme: 'alternatives',
    premises: ['breyer-other-investments'],
    conclusion: 'detection-needed',
  },
  'pfefferkorn-on-reporting': {
    kind: 'against',
    scheme: 'sign',
    premises: ['pfefferkorn-reporting-used'],
    conclusion: 'detection-needed',
  },
  'pfefferkorn-on-scanning': {
    kind: 'for',
    scheme: 'expert-opinion',
    premises: ['pfefferkorn-scanning-useful'],
    conclusion: 'detection-needed',
  },
  'edpb-on-evasion': {
    kind: 'against',
    scheme: 'expert-opinion',
    premises: ['edpb-circumvented'],
    conclusion: 'css-works',
  },
  'bugs-on-effect': {
    kind: 'against',
    scheme: 'expert-opinion',
    premises: ['bugs-ineffective'],
    conclusion: 'css-works',
  },
  'eprs-on-effect': {
    kind: 'against',
    scheme: 'expert-opinion',
    premises: ['eprs-limited-effect'],
    conclusion: 'css-works',
  },
  'eprs-on-technology': {
    kind: 'against',
    scheme: 'expert-opinion',
    premises: ['eprs-no-safe-technology'],
    conclusion: 'css-works',
  },
  'scientists-on-reliability': {
    kind: 'against',
    scheme: 'expert-opinion',
    premises: ['scientists-not-soon'],
    conclusion: 'css-works',
  },
  'jain-on-evasion': {
    kind: 'against',
    scheme: 'sign',
    premises: ['jain-evasion'],
    conclusion: 'css-works',
  },
  'madden-on-robustness': {
    kind: 'for',
    scheme: 'sign',
    premises: ['madden-robust'],
    conclusion: 'css-works',
  },
  'levy-robinson-on-use': {
    kind: 'for',
    scheme: 'expert-opinion',
    premises: ['levy-robinson-safe'],
    conclusion: 'css-works',
  },
  'eprs-on-displacement': {
    kind: 'undercuts',
    scheme: 'cause-to-effect',
    premises: ['eprs-offenders-move'],
    conclusion: 'search-therefore-effort',
  },
  'bugs-on-abuse': {
    kind: 'against',
    scheme: 'expert-opinion',
    premises: ['bugs-abuse'],
    conclusion: 'css-stays-limited',
  },
  'apple-on-slope': {
    kind: 'against',
    scheme: 'slippery-slope',
    premises: ['apple-slippery-slope'],
    conclusion: 'css-stays-limited',
  },
  'edpb-on-access': {
    kind: 'against',
    scheme: 'expert-opinion',
    premises: ['edpb-untargeted-access'],
    conclusion: 'imagery-proportionate',
  },
  'victims-on-proportionality': {
    kind: 'for',
    scheme: 'values',
    premises: ['victims-privacy'],
    conclusion: 'imagery-proportionate',
  },
  'survey-on-majority': {
    kind: 'for',
    scheme: 'sign',
    premises: ['survey-some-scanning'],
    conclusion: 'eu-majority',
  },
  'ncmec-on-services': {
    kind: 'for',
    scheme: 'sign',
    premises: ['ncmec-share'],
    conclusion: 'services-used-more',
  },
  'safe-havens-on-situation': {
    kind: 'for',
    scheme: 'values',
    premises: ['no-safe-havens'],
    conclusion: 'situation-undesirable',
  },
  'court-on-e2ee': {
    kind: 'for',
    scheme: 'precedent',
    premises: ['podchasov-decryption'],
    conclusion: 'e2ee-must-stay',
  },
  'study-on-data': {
    kind: 'undercuts',
    scheme: 'expert-opinion',
    premises: ['effect-not-established'],
    conclusion: 'data-challenge',
  },
  'aivd-on-keeping': {
    kind: 'undercuts',
    scheme: 'expert-opinion',
    premises: ['aivd-risk'],
    conclusion: 'only-way-keep',
  },
} as const satisfies Record<string, Step>;
