import type { Chance } from './chance.ts';
import type { AttackPremise, Difficulty, SteelmanReply } from './exercise.ts';
import type { ExerciseSource } from './exerciseSource.ts';

/** Takes a line of reasoning, to be put at its strongest and then answered. */
export function steelmanReply(
  chance: Chance,
  { lines }: ExerciseSource,
  difficulty: Difficulty,
): Omit<SteelmanReply, 'id'> | undefined {
  const line = chance.one(lines);
  return line && { kind: 'steelman-reply', difficulty, line: line.id };
}

/** Takes an implicit premise that the map has something to say against, in whatever form. */
export function attackPremise(
  chance: Chance,
  { graph, lines }: ExerciseSource,
  difficulty: Difficulty,
): Omit<AttackPremise, 'id'> | undefined {
  const tasks = graph.map.statements
    .filter(({ origin }) => origin === 'implicit')
    .map(({ id }) => ({
      statement: id,
      objections: graph
        .argumentsAbout(id)
        .filter(({ kind }) => kind === 'against')
        .map((objection) => objection.id),
      lines: lines.filter(({ reply }) => reply.statements.includes(id)).map((line) => line.id),
      questions: graph
        .argumentsFrom(id)
        .flatMap((step) =>
          step.questions
            .filter(({ state }) => state === 'unanswered')
            .map((question) => ({ step: step.id, question: question.id })),
        ),
    }))
    .filter((task) => task.objections.length + task.lines.length > 0);
  const task = chance.one(tasks);
  return task && { kind: 'attack-premise', difficulty, ...task };
}
