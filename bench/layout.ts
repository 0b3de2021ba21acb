import { bundle } from './bundle.ts';
import { changeReport } from './layout/changeReport.ts';
import type { Comparison } from './layout/comparison.ts';
import { comparisonReport, type Entry } from './layout/comparisonReport.ts';
import { goalReport, type ViewFigures } from './layout/goals.ts';
import { notes } from './layout/notes.ts';
import type { Change } from './layout/openings.ts';
import { phoneReport } from './layout/phoneReport.ts';
import { runJob } from './layout/runJob.ts';
import {
  generatedSubjects,
  viewSubjects,
  type Subject,
  type ViewSubject,
} from './layout/subject.ts';
import type { Tool } from './layout/tool.ts';
import { dots, own, tools } from './layout/tools.ts';

/*
 * npm run bench:layout   our layout and others' of the same maps, one after the other, and what opening
 *                        and closing do to ours; takes some minutes
 */

const code = await bundle('layout/job.ts');
const wide = viewSubjects.filter(({ arrangement }) => arrangement === 'wide');
const tall = viewSubjects.filter(({ arrangement }) => arrangement === 'tall');
const pictures = new Map<string, readonly Entry[]>();

console.log(notes);
for (const subject of [...wide, ...generatedSubjects]) {
  const entries = tools.map((tool) => pictureBy(tool, subject));
  pictures.set(subject.name, entries);
  console.log(`\n${comparisonReport(subject, entries)}`);
}

console.log('\nOn a phone, as wide as its screen (390 pixels) and scrolled (screens of 844):');
for (const subject of tall) {
  const entry = pictureBy(own, subject);
  pictures.set(subject.name, [entry]);
  const others = wide
    .filter(({ view }) => view === subject.view)
    .flatMap(({ name }) => pictures.get(name) ?? [])
    .filter(({ tool }) => tool !== own);
  console.log(`\n${comparisonReport(subject, [entry])}`);
  console.log(`\n${phoneReport([entry, ...others])}`);
}

const figures = viewSubjects.flatMap((subject): ViewFigures[] => {
  const { name, view } = subject;
  const [ours] = measuresBy([own], name);
  if (!ours) return [];
  const changes = changesOf(subject);
  return [
    {
      subject,
      name,
      cardWidth: cardWidthOf(subject),
      changes,
      ours,
      dots: measuresBy(dots, `${view}, wide`),
    },
  ];
});
console.log(`\nOpening and closing, each laid out once:\n${changeReport(figures)}`);
console.log(`\nOne layout serves both languages. Held to:\n${goalReport(figures)}`);

function pictureBy(tool: Tool, subject: Subject): Entry {
  return { tool, found: runJob<Comparison>(code, ['compare', tool.name, subject.name]) };
}

function measuresBy(some: readonly Tool[], subject: string) {
  return (pictures.get(subject) ?? []).flatMap(({ tool, found }) =>
    some.includes(tool) && 'result' in found ? [found.result.measures] : [],
  );
}

function changesOf(subject: ViewSubject): readonly Change[] {
  const found = runJob<readonly Change[]>(code, ['changes', subject.name]);
  if ('failed' in found) throw new Error(`Opening cards of "${subject.name}": ${found.failed}`);
  return found.result;
}

function cardWidthOf({ drawing }: Subject): number {
  const cards = drawing.nodes.filter(({ kind }) => kind === 'card');
  return cards.reduce((sum, { width }) => sum + width, 0) / cards.length;
}
