import type { ContextSource } from '../../model/mapSource.ts';
import type { StatementId } from './statements/index.ts';

/**
 * What bears on what: context that a source gives without drawing an inference from it, what cuts
 * both ways, and later events, which show how a claim fared but cannot refute it.
 */
export const context = {
  'motion-text': ['advised-against'],
  'signed-by-majority': ['motion-text'],
  'send-letter': ['advised-against'],
  'letter-explains-advice': ['send-letter'],
  'subject-weighs': ['advised-against'],
  'january-letter': ['css-only-way'],
  'proposal-detect-among-others': ['css-only-way'],
  'proposal-detect-imagery': ['imagery-not-excluded'],
  'red-line-text': ['imagery-not-excluded'],
  'imagery-not-excluded': ['motion-text'],
  'close-examination': ['red-line-text', 'imagery-not-excluded'],
  'van-raan-motion': ['argues-for-van-raan', 'looks-for-possible'],
  'mainly-e2ee': ['data-hard-to-get'],
  'strong-encryption-important': ['encryption-challenges'],
  'solutions-hard': ['balance-hard'],
  'balance-hard': ['prevention-necessary', 'rights-protected'],
  'rights-protected': ['prevention-necessary'],
  'legal-service-critical': ['option-must-stay', 'discussion-fundamental'],
  'written-analysis-awaited': ['opinion-valued', 'open-until-opinion'],
  'iwf-share': ['hosting-first'],
  'hosting-enforcement': ['hosting-first'],
  'nl-abstains-2024': ['counts-as-early-no'],
  'nl-against-2025': ['counts-as-early-no'],
  'podchasov-decryption': ['minister-other-means'],
  'ls-target-suspects': ['imagery-proportionate', 'ls-indiscriminate'],
  'proposal-scope': ['proposal-detect-imagery'],
  'proposal-safeguards': ['proposal-detect-imagery', 'imagery-proportionate'],
  'proposal-neutral': ['css-only-way'],
  'cabinet-2016': ['strong-encryption-important'],
} as const satisfies ContextSource<StatementId>;
