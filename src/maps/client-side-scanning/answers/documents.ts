import type { documentSteps } from '../arguments/documents.ts';
import { adviceAnswers } from './advice.ts';
import { boundsAnswers } from './bounds.ts';
import { detectionAnswers } from './detection.ts';
import { investigationAnswers } from './investigation.ts';
import { negotiationAnswers } from './negotiation.ts';
import { responsibilityAnswers } from './responsibility.ts';
import type { Answers } from './types.ts';

/** How the critical questions fare that the documents' own steps call for, by step and question. */
export const documentAnswers = {
  ...adviceAnswers,
  ...detectionAnswers,
  ...negotiationAnswers,
  ...responsibilityAnswers,
  ...investigationAnswers,
  ...boundsAnswers,
} as const satisfies Answers<typeof documentSteps>;
