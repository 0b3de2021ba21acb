import type { Citation } from './argumentMap.ts';
import { checkCompanions } from './checkCompanions.ts';
import type { ArgumentSource, MapSource, StatementSource } from './mapSource.ts';
import { languages, type Text } from './text.ts';
import { wordsOf } from './words.ts';

const longestLabel = 7;
const longestQuotation = 25;
const largestOpening = 15;

/**
 * What is wrong with a map as written down, beyond what its types already refuse.
 *
 * @returns one sentence for each problem, naming the place; none if all is well
 */
export function checkMap(source: MapSource): string[] {
  return [
    ...missingTranslations(source, ''),
    ...numbering(source),
    ...Object.entries(source.statements).flatMap(([id, statement]) =>
      checkStatement(source, id, statement),
    ),
    ...Object.entries(source.arguments).flatMap(([id, argument]) =>
      checkArgument(source, id, argument),
    ),
    ...checkAnswers(source),
    ...checkOutsideDocuments(source),
    ...checkContext(source),
    ...checkContraries(source),
    ...untied(source),
    ...checkOpening(source),
    ...checkCompanions(source),
  ];
}

function checkStatement(source: MapSource, id: string, statement: StatementSource): string[] {
  const at = `statement "${id}"`;
  const problems = languages.flatMap((language) => {
    const words = wordsOf(statement.label[language]).length;
    return words > longestLabel
      ? [`${at}: its ${language} label has ${words} words; at most ${longestLabel} fit a card.`]
      : [];
  });
  for (const voice of statement.voices) {
    if (!(voice in source.voices)) problems.push(`${at}: there is no voice "${voice}".`);
  }
  if (statement.voices.length === 0) problems.push(`${at}: nobody says it; name a voice.`);
  if (statement.origin === 'implicit') {
    // A curator's record may have been cast past its type, so that the reason is missing after all.
    if (!('reason' in statement)) {
      problems.push(`${at}: it is implicit; give the reason why the reasoning needs it.`);
    }
    return problems;
  }
  const citations: readonly Citation[] = statement.citations;
  if (citations.length === 0) {
    problems.push(`${at}: it is ${statement.origin} but has no citation.`);
  }
  problems.push(...citations.flatMap((citation) => checkCitation(source, at, citation)));
  for (const { document } of citations) {
    const role = source.documents[document]?.role;
    if (role && (role === 'outside') !== (statement.origin === 'outside')) {
      problems.push(`${at}: its origin is "${statement.origin}", but "${document}" is ${role}.`);
    }
  }
  return problems;
}

function checkCitation(source: MapSource, at: string, citation: Citation): string[] {
  const document = source.documents[citation.document];
  if (!document) return [`${at}: there is no document "${citation.document}".`];
  const problems: string[] = [];
  const where = `${at}, ${citation.document} ${citation.place}`;
  if (citation.place.trim() === '') problems.push(`${at}: a citation names no place.`);
  const places = document.passages?.map(({ place }) => place) ?? [];
  if (places.length > 0 && !places.includes(citation.place)) {
    problems.push(`${where}: the document has no such place (it has ${places.join(', ')}).`);
  }
  if (citation.quote === undefined) return problems;
  if (!citation.translation) problems.push(`${where}: its quotation has no translation.`);
  const words = wordsOf(citation.quote.replaceAll('[…]', ' ')).length;
  if (words > longestQuotation) {
    problems.push(`${where}: it quotes ${words} words; quote ${longestQuotation} at most.`);
  }
  return problems;
}

function checkArgument(source: MapSource, id: string, argument: ArgumentSource): string[] {
  const at = `argument "${id}"`;
  const problems: string[] = [];
  if (id in source.statements) problems.push(`${at}: a statement has the same id.`);
  if (!(argument.scheme in source.schemes)) {
    problems.push(`${at}: there is no scheme "${argument.scheme}".`);
  }
  for (const premise of argument.premises) {
    if (!(premise in source.statements)) problems.push(`${at}: there is no premise "${premise}".`);
    if (premise === argument.conclusion) {
      problems.push(`${at}: "${premise}" is its own premise.`);
    }
  }
  const [kind, targets] =
    argument.kind === 'undercuts'
      ? ['argument', source.arguments]
      : ['statement', source.statements];
  if (!(argument.conclusion in targets)) {
    problems.push(`${at}: there is no ${kind} "${argument.conclusion}" for it to be about.`);
  }
  const citations: readonly Citation[] = argument.citations ?? [];
  return [...problems, ...citations.flatMap((citation) => checkCitation(source, at, citation))];
}

function checkAnswers(source: MapSource): string[] {
  const problems = Object.keys(source.answers)
    .filter((id) => !(id in source.arguments))
    .map((id) => `answers: there is no argument "${id}".`);
  for (const [id, { scheme }] of Object.entries(source.arguments)) {
    const asked = source.schemes[scheme]?.questions ?? {};
    const given = source.answers[id] ?? {};
    for (const question of Object.keys(asked)) {
      const answer = given[question];
      if (!answer) problems.push(`argument "${id}": question "${question}" has no answer's state.`);
      for (const statement of answer?.statements ?? []) {
        if (!(statement in source.statements)) {
          problems.push(`argument "${id}", "${question}": there is no statement "${statement}".`);
        }
      }
      if (answer && answer.state !== 'unanswered' && !answer.statements?.length) {
        problems.push(`argument "${id}", "${question}": name the statements that answer it.`);
      }
    }
    for (const question of Object.keys(given)) {
      if (!(question in asked)) {
        problems.push(`argument "${id}": scheme "${scheme}" has no question "${question}".`);
      }
    }
  }
  return problems;
}

function checkOutsideDocuments(source: MapSource): string[] {
  return Object.entries(source.documents)
    .filter(([, { role, date, note }]) => role === 'outside' && !date && !note)
    .map(
      ([id]) => `document "${id}": it has no date; give it, or a note that says why there is none.`,
    );
}

function checkContraries(source: MapSource): string[] {
  return (source.contraries ?? []).flatMap(([one, other]) => [
    ...[one, other]
      .filter((id) => !(id in source.statements))
      .map((id) => `contraries: there is no statement "${id}".`),
    ...(one === other ? [`contraries: "${one}" cannot be its own contrary.`] : []),
  ]);
}

function checkContext(source: MapSource): string[] {
  return Object.entries(source.context).flatMap(([id, targets]) =>
    [id, ...(targets ?? [])]
      .filter((name) => !(name in source.statements))
      .map((name) => `context of "${id}": there is no statement "${name}".`)
      .concat(targets?.includes(id) ? [`context of "${id}": it bears on itself.`] : []),
  );
}

function numbering(source: MapSource): string[] {
  const owners = new Map<number, string>();
  return Object.entries<StatementSource>(source.statements).flatMap(([id, { number }]) => {
    const owner = owners.get(number);
    owners.set(number, id);
    return owner === undefined
      ? []
      : [`statement "${id}": number ${number} is already that of "${owner}".`];
  });
}

function untied(source: MapSource): string[] {
  const tied = new Set([
    ...Object.values(source.arguments).flatMap((argument) => [
      ...argument.premises,
      argument.conclusion,
    ]),
    ...Object.entries(source.context).flatMap(([id, targets]) => [id, ...(targets ?? [])]),
  ]);
  return Object.keys(source.statements)
    .filter((id) => !tied.has(id))
    .map((id) => `statement "${id}": it is tied to nothing, not even as context.`);
}

function checkOpening({ opening, main, statements }: MapSource): string[] {
  const problems = opening
    .filter((id) => !(id in statements))
    .map((id) => `opening view: there is no statement "${id}".`);
  if (!(main in statements)) problems.push(`there is no main statement "${main}".`);
  if (!opening.includes(main)) problems.push(`opening view: the main statement is not in it.`);
  if (opening.length > largestOpening) {
    problems.push(`opening view: it has ${opening.length} cards; at most ${largestOpening}.`);
  }
  return problems;
}

/** Walks through everything and names each text that lacks a language. */
function missingTranslations(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isText(value)) {
    return languages
      .filter((language) => !value[language]?.trim())
      .map((language) => `${path}: its ${language} text is missing.`);
  }
  return Object.entries(value).flatMap(([key, part]) =>
    missingTranslations(part, path ? `${path}.${key}` : key),
  );
}

function isText(value: object): value is Partial<Text> {
  return languages.some((language) => language in value);
}
