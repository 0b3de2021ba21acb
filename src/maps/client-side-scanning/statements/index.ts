import { adviceStatements } from './advice.ts';
import { boundsStatements } from './bounds.ts';
import { detectionStatements } from './detection.ts';
import { implicitStatements } from './implicit.ts';
import { investigationStatements } from './investigation.ts';
import { negotiationStatements } from './negotiation.ts';
import { outsideStatements } from './outside.ts';
import { responsibilityStatements } from './responsibility.ts';

/** All statements, by id. */
export const statements = {
  ...adviceStatements,
  ...detectionStatements,
  ...negotiationStatements,
  ...responsibilityStatements,
  ...investigationStatements,
  ...boundsStatements,
  ...implicitStatements,
  ...outsideStatements,
};

/** The id of a statement. */
export type StatementId = keyof typeof statements;
