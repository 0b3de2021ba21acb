import { verdicts } from '../src/reasoning/verdict.ts';
import { mostChangesTried, type QuestionMeasures } from './measureQuestions.ts';
import { count, ms, table } from './table.ts';
import { summary } from './timing.ts';

/** The questions about several statements, measured under one name. */
export interface QuestionGroup {
  name: string;
  measures: readonly QuestionMeasures[];
}

const head = [
  'asked of',
  'verdicts',
  'ms: median',
  'slowest',
  'force: median',
  'slowest',
  'sets tried',
];

/** What the questions take, next to brute force, in a table per question. */
export function questionReport(groups: readonly QuestionGroup[]): string {
  const rows = (
    time: (of: QuestionMeasures) => number,
    forced: (of: QuestionMeasures) => number,
    tried: (of: QuestionMeasures) => number,
  ) =>
    groups.map(({ name, measures }) => {
      const [own, byForce] = [summary(measures.map(time)), summary(measures.map(forced))];
      return [
        name,
        verdictCounts(measures),
        ms(own.median),
        ms(own.slowest),
        ms(byForce.median),
        ms(byForce.slowest),
        count(measures.reduce((sum, of) => sum + tried(of), 0)),
      ];
    });
  return [
    `Verdicts: how many of the statements asked about are ${verdicts.join(' / ')}.`,
    '',
    'What carries it? By force: every set of up to three rejections behind it.',
    table(
      head,
      rows(
        (of) => of.leverage,
        (of) => of.leverageByForce,
        (of) => of.rejectionsTried,
      ),
    ),
    '',
    `What would change it? By force: every set of up to ${mostChangesTried} changes behind it.`,
    table(
      head,
      rows(
        (of) => of.flips,
        (of) => of.flipsByForce,
        (of) => of.changesTried,
      ),
    ),
  ].join('\n');
}

function verdictCounts(measures: readonly QuestionMeasures[]): string {
  return verdicts
    .map((verdict) => measures.filter((of) => of.verdict === verdict).length)
    .join(' / ');
}
