import type { outsideSteps } from '../arguments/outside.ts';
import { outsideEffectAnswers } from './outsideEffect.ts';
import { outsideEncryptionAnswers } from './outsideEncryption.ts';
import { outsideLimitsAnswers } from './outsideLimits.ts';
import { outsideMeansAnswers } from './outsideMeans.ts';
import { outsideProportionalityAnswers } from './outsideProportionality.ts';
import { outsideStatedAnswers } from './outsideStated.ts';
import type { Answers } from './types.ts';

/** How the critical questions fare that the outside steps call for, by step and question. */
export const outsideAnswers = {
  ...outsideEncryptionAnswers,
  ...outsideProportionalityAnswers,
  ...outsideMeansAnswers,
  ...outsideEffectAnswers,
  ...outsideLimitsAnswers,
  ...outsideStatedAnswers,
} as const satisfies Answers<typeof outsideSteps>;
