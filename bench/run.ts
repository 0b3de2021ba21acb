import { evaluate } from '../src/reasoning/evaluation.ts';
import { startingPoints } from '../src/reasoning/startingPoints.ts';
import { measureQuestions } from './measureQuestions.ts';
import { measureVerdicts } from './measureVerdicts.ts';
import { questionReport, type QuestionGroup } from './questionReport.ts';
import { generated, realMap, type Subject } from './subjects.ts';
import { verdictReport } from './verdictReport.ts';

/*
 * What `reasoning.ts` bundles and runs. Fails where the definition or brute force finds something
 * else than the engine; no time makes it fail.
 */

const sizes = [100, 1_000, 10_000, 100_000];
const smallSize = 60;
const smallSeeds = Array.from({ length: 20 }, (_, i) => i + 1);

/** Asks the questions about the main conclusions of some maps, or also about what supports them. */
function group(name: string, subjects: readonly Subject[], alsoSupports: boolean): QuestionGroup {
  return {
    name,
    measures: subjects.flatMap(({ main, judgement, findParticipants }) => {
      const evaluation = evaluate(findParticipants(), judgement);
      const supports = evaluation.taking.statements.get(main)?.supports ?? [];
      const premises = alsoSupports ? supports.flatMap((line) => line.premises) : [];
      return [...new Set([main, ...premises])].map((id) => measureQuestions(evaluation, id));
    }),
  };
}

const verdicts = [realMap('outside'), ...sizes.map((size) => generated(size, 1))].map(
  measureVerdicts,
);
console.log(verdictReport(verdicts));
console.log();

const questions = [
  group(
    `generated maps of ${smallSize}`,
    smallSeeds.map((seed) => generated(smallSize, seed)),
    false,
  ),
  ...startingPoints.map((start) => group(`real map, ${start}`, [realMap(start)], true)),
];
console.log(questionReport(questions));
console.log();

const differ = [
  ...verdicts
    .filter(({ agrees }) => agrees === false)
    .map(({ subject }) => `The definition gives other verdicts for ${subject.name}.`),
  ...questions
    .filter(({ measures }) => !measures.every(({ agrees }) => agrees))
    .map(({ name }) => `Brute force finds something else for ${name}.`),
];
console.log(
  differ.join('\n') || 'The definition and brute force give the same wherever they were applied.',
);
if (differ.length > 0) process.exitCode = 1;
