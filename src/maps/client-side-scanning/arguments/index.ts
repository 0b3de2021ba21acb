import { documentSteps } from './documents.ts';
import { outsideSteps } from './outside.ts';

/** All steps of reasoning, by id. */
export const steps = { ...documentSteps, ...outsideSteps };

/** The id of a step. */
export type ArgumentId = keyof typeof steps;
