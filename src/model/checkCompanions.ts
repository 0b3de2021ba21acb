import type {
  MapSource,
  PleaSource,
  PropositionSource,
  ReasoningLineSource,
  TimelineEventSource,
} from './mapSource.ts';
import { languages } from './text.ts';

const isoDate = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/**
 * What is wrong with what accompanies a map's reasoning: its timeline, its lines, its propositions
 * and its glossary.
 *
 * @returns one sentence for each problem, naming the place; none if all is well
 */
export function checkCompanions(source: MapSource): string[] {
  return [
    ...(/^\d{4}-\d{2}-\d{2}$/.test(source.laterFrom)
      ? []
      : [`laterFrom: "${source.laterFrom}" is not a day; write it as 2023-05-09.`]),
    ...Object.entries(source.timeline).flatMap(([id, event]) => checkEvent(source, id, event)),
    ...Object.entries(source.lines).flatMap(([id, line]) => checkLine(source, id, line)),
    ...Object.entries(source.propositions).flatMap(([id, proposition]) =>
      checkProposition(source, id, proposition),
    ),
    ...checkGlossary(source),
  ];
}

function checkEvent(source: MapSource, id: string, event: TimelineEventSource): string[] {
  const at = `event "${id}"`;
  const { date, until, statement } = event;
  const addresses: readonly string[] = event.addresses;
  const bearsOn: readonly string[] = event.bearsOn;
  const problems = [date, until ?? date]
    .filter((day) => !isoDate.test(day))
    .map((day) => `${at}: "${day}" is not a date; write it as 2023-05-09, 2023-05 or 2023.`);
  if (until !== undefined && until < date) problems.push(`${at}: it ends before it begins.`);
  if (addresses.length === 0) problems.push(`${at}: it has no address; say where it was read.`);
  for (const address of addresses) {
    if (!/^https:\/\/\S+$/.test(address)) {
      problems.push(`${at}: "${address}" is not an absolute https address.`);
    }
  }
  if (bearsOn.length === 0) problems.push(`${at}: name a statement that it bears on.`);
  problems.push(...unknownStatements(source, at, bearsOn));
  if (statement !== undefined && source.statements[statement]?.origin !== 'outside') {
    problems.push(`${at}: "${statement}" is no outside statement that could say it.`);
  }
  return problems;
}

function checkLine(source: MapSource, id: string, line: ReasoningLineSource): string[] {
  const at = `line "${id}"`;
  const steps: readonly string[] = line.arguments;
  return [
    ...(steps.length === 0 ? [`${at}: it is made of no argument.`] : []),
    ...steps
      .filter((step) => !(step in source.arguments))
      .map((step) => `${at}: there is no argument "${step}".`),
    ...checkPlea(source, `${at}, steelman`, line.steelman),
    ...checkPlea(source, `${at}, reply`, line.reply),
  ];
}

function checkProposition(source: MapSource, id: string, proposition: PropositionSource): string[] {
  const at = `proposition "${id}"`;
  return [
    ...(id in source.lines ? [`${at}: a line has that name; a link could mean either.`] : []),
    ...checkPlea(source, `${at}, for`, proposition.for),
    ...checkPlea(source, `${at}, against`, proposition.against),
  ];
}

function checkPlea(source: MapSource, at: string, plea: PleaSource): string[] {
  const statements: readonly string[] = plea.statements;
  return [
    ...(statements.length === 0 ? [`${at}: name the statements that it uses.`] : []),
    ...unknownStatements(source, at, statements),
  ];
}

function unknownStatements(source: MapSource, at: string, ids: readonly string[]): string[] {
  return ids
    .filter((id) => !(id in source.statements))
    .map((id) => `${at}: there is no statement "${id}".`);
}

function checkGlossary({ glossary }: MapSource): string[] {
  return languages.flatMap((language) => {
    const owners = new Map<string, string>();
    return Object.entries(glossary).flatMap(([id, term]) => {
      const forms = term.forms.map((form) => form[language].toLowerCase());
      const problems = forms.includes(term.name[language].toLowerCase())
        ? []
        : [`term "${id}": its ${language} name is not among its forms.`];
      for (const form of new Set(forms)) {
        const owner = owners.get(form);
        owners.set(form, id);
        if (owner !== undefined) {
          problems.push(`term "${id}": the ${language} form "${form}" is already "${owner}"’s.`);
        }
      }
      return problems;
    });
  });
}
