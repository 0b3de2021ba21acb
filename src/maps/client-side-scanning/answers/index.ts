import { documentAnswers } from './documents.ts';
import { outsideAnswers } from './outside.ts';

/** How each argument's critical questions fare, by argument and question. */
export const answers = { ...documentAnswers, ...outsideAnswers };
