import { verdicts } from '../src/reasoning/verdict.ts';
import type { Task, VerdictMeasures } from './measureVerdicts.ts';
import { count, ms, table } from './table.ts';
import type { Timing } from './timing.ts';

/** The budget: new verdicts after a change of one mark, on a map of so many statements. */
const budget = { statements: 10_000, ms: 20 };

const nsPerMs = 1e6;

const tasks: readonly (readonly [Task, string])[] = [
  ['participants', 'finding the participants'],
  ['framework', 'building the framework, once per start'],
  ['change', 'a change of one mark → all verdicts'],
  ['firstMark', 'the same where nothing else is judged'],
  ['scratch', 'everything from scratch'],
  ['conditions', 'given conditions → verdicts'],
  ['naive', 'the same by the definition, round by round'],
  ['names', 'for scale: its names put into a new Map'],
];

/** What the verdicts of some maps take, in tables with a column per map. */
export function verdictReport(measures: readonly VerdictMeasures[]): string {
  const head = measures.map(({ subject }) => subject.name);
  const inTasks = (cell: (timing: Timing, links: number) => string) =>
    tasks.map(([task, words]) => [
      words,
      ...measures.map(({ times, links }) => {
        const timing = times[task];
        return timing ? cell(timing, links) : 'too long';
      }),
    ]);
  const facts: readonly (readonly [string, (of: VerdictMeasures) => number])[] = [
    ['statements', (of) => of.statements],
    ['links', (of) => of.links],
    ['formula nodes', (of) => of.formulaNodes],
    ['rounds of Γ', (of) => of.rounds],
    ...verdicts.map((verdict) => [verdict, (of: VerdictMeasures) => of.verdicts[verdict]] as const),
  ];
  return [
    table(
      ['the maps', ...head],
      facts.map(([words, of]) => [words, ...measures.map((its) => count(of(its)))]),
    ),
    table(
      ['ms: median (fastest)', ...head],
      inTasks(({ median, fastest }) => `${ms(median)} (${ms(fastest)})`),
    ),
    table(
      ['ns per link: median (fastest)', ...head],
      inTasks(({ median, fastest }, links) => {
        const perLink = (time: number) => count(Math.round((time * nsPerMs) / links));
        return `${perLink(median)} (${perLink(fastest)})`;
      }),
    ),
    ...measures.filter((of) => of.statements === budget.statements).map(budgetLine),
  ].join('\n\n');
}

function budgetLine({ times }: VerdictMeasures): string {
  const words = `Budget: ${count(budget.statements)} statements ≤ ${budget.ms} ms for new verdicts`;
  return times.change
    ? `${words}; found: ${ms(times.change.median)} ms (fastest ${ms(times.change.fastest)}).`
    : words;
}
