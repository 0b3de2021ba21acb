import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readFramework } from './adf.ts';
import { findCases, type FoundCase } from './findCases.ts';
import { runFramework } from './frameworkCase.ts';
import { runGraph } from './graphCase.ts';
import { readGroundedAnswer } from './groundedAnswer.ts';
import type { Outcome } from './outcome.ts';
import { formatOutcome, formatTotals } from './report.ts';

/** What the command prints, and what it ends with. */
export interface Result {
  readonly lines: readonly string[];
  readonly code: 0 | 1;
}

const usage = [
  'Usage: npm run conformance -- <folder>',
  'Runs the cases in the folder, and in the folders in it, against the reasoning of this project:',
  '  X.adf with X.grounded.txt   an abstract dialectical framework, its grounded interpretation',
  '  *.yml, *.yaml               an argument graph of Carneades 4, the labels under its "tests"',
];

/**
 * Runs all cases in a folder: a line for each, and totals.
 *
 * @param args what was given on the command line: one folder
 * @param resolve gives the path by which a folder is found
 * @returns code 1 if a case disagrees or cannot be read, or if there is no case; 0 otherwise
 */
export function run(
  args: readonly string[],
  resolve: (folder: string) => string = (folder) => folder,
): Result {
  const [given, ...others] = args;
  if (given === undefined || others.length > 0) {
    return { lines: ['Give one folder.', ...usage], code: 1 };
  }
  const folder = resolve(given);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    return { lines: [`There is no folder "${given}".`, ...usage], code: 1 };
  }
  let cases: readonly FoundCase[];
  try {
    cases = findCases(folder);
  } catch (error) {
    return { lines: [`"${given}" cannot be searched: ${messageOf(error)}`], code: 1 };
  }
  if (cases.length === 0) return { lines: [`There is no case in "${given}".`, ...usage], code: 1 };

  const outcomes: Outcome[] = [];
  const lines: string[] = [];
  for (const found of cases) {
    const outcome = outcomeOf(found, folder);
    outcomes.push(outcome);
    lines.push(formatOutcome(found.path, outcome));
  }
  const isWrong = outcomes.some(({ kind }) => kind === 'disagrees' || kind === 'unreadable');
  return { lines: [...lines, formatTotals(outcomes)], code: isWrong ? 1 : 0 };
}

function outcomeOf(found: FoundCase, folder: string): Outcome {
  let file = found.path;
  const read = (path: string): string => {
    file = path;
    return readFileSync(join(folder, path), 'utf8').replace(/^\uFEFF/, '');
  };
  try {
    if (found.kind === 'graph') return runGraph(read(found.path));
    const expected = readGroundedAnswer(read(found.answer));
    if (expected.size === 0) return { kind: 'no expectation' };
    return runFramework(readFramework(read(found.path)), expected);
  } catch (error) {
    return { kind: 'unreadable', file, problem: messageOf(error) };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
