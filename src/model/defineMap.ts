import type { Argument, AskedQuestion, Statement } from './argumentMap.ts';
import type { WholeMap } from './companions.ts';
import { checkMap } from './checkMap.ts';
import { compareDates, isLater } from './dates.ts';
import type { AnswerSource, ArgumentSource, MapSource, StatementSource } from './mapSource.ts';
import { supportCircles } from './supportCircles.ts';

/**
 * Turns what a curator wrote into a map, after checking what types cannot catch.
 *
 * @param warn is told about support that runs in a circle, which is allowed but seldom meant
 * @throws one error that lists everything that is wrong, each with its place
 */
export function defineMap<StatementId extends string>(
  source: MapSource<StatementId>,
  // eslint-disable-next-line no-console -- a curator should see it without asking
  warn: (message: string) => void = console.warn,
): WholeMap {
  const problems = checkMap(source);
  if (problems.length > 0) {
    throw new Error(`The map "${source.id}" cannot be used:\n- ${problems.join('\n- ')}`);
  }
  const map = assemble(source);
  for (const circle of supportCircles(map)) {
    warn(`Support runs in a circle: ${[...circle, circle[0]].join(' → ')}.`);
  }
  return map;
}

function assemble(source: MapSource): WholeMap {
  const { id, title, version, date, laterFrom, main, opening } = source;
  return {
    id,
    title,
    version,
    date,
    laterFrom,
    main,
    opening,
    documents: Object.entries(source.documents).map(([id, document]) => ({
      passages: [],
      ...document,
      ownTitle: document.title.nl === document.title.en,
      id,
    })),
    voices: Object.entries(source.voices).map(([id, voice]) => ({ ...voice, id })),
    schemes: Object.entries(source.schemes).map(([id, { name, pattern }]) => ({
      id,
      name,
      pattern,
    })),
    statements: Object.entries(source.statements)
      .map(([id, statement]) => assembleStatement(source, id, statement))
      .sort((a, b) => a.number - b.number),
    arguments: Object.entries(source.arguments).map(([id, argument]) =>
      assembleArgument(source, id, argument),
    ),
    timeline: Object.entries(source.timeline)
      .map(([id, event]) => ({ ...event, id }))
      .sort((a, b) => compareDates(a.date, b.date)),
    lines: Object.entries(source.lines).map(([id, line]) => ({ ...line, id })),
    propositions: Object.entries(source.propositions)
      .map(([id, proposition]) => ({ ...proposition, id }))
      .sort((a, b) => a.level - b.level),
    glossary: Object.entries(source.glossary).map(([id, term]) => ({ ...term, id })),
  };
}

function assembleStatement(source: MapSource, id: string, statement: StatementSource): Statement {
  const citations = statement.origin === 'implicit' ? [] : statement.citations;
  const cited = citations[0] && source.documents[citations[0].document];
  const contraries = (source.contraries ?? []).flatMap(([one, other]) =>
    one === id ? [other] : other === id ? [one] : [],
  );
  return {
    ...statement,
    id,
    citations,
    date: statement.origin === 'outside' ? cited?.date : undefined,
    bearsOn: source.context[id] ?? [],
    ...(contraries.length > 0 && { contraries }),
    hasLater: Object.values(source.timeline).some(
      ({ date, bearsOn }) => bearsOn.includes(id) && isLater(date, source.laterFrom),
    ),
  };
}

function assembleArgument(source: MapSource, id: string, argument: ArgumentSource): Argument {
  const questions = source.schemes[argument.scheme]?.questions ?? {};
  const answers = source.answers[id] ?? {};
  return {
    citations: [],
    ...argument,
    id,
    questions: Object.entries(questions).map(([questionId, question]): AskedQuestion => {
      const answer: AnswerSource = answers[questionId] ?? { state: 'unanswered' };
      return { statements: [], ...answer, id: questionId, question };
    }),
  };
}
