import { positions, type Answer, type Stand } from '../classroom/answer.ts';
import type { ClassPicture } from '../classroom/classPicture.ts';
import type { ClassPictureMessages, StandMessages } from '../messages/classroom/stand/messages.ts';
import type { ArgumentMap } from '../model/argumentMap.ts';
import type { Proposition } from '../model/proposition.ts';
import type { Language } from '../model/text.ts';
import { marks } from '../reasoning/judgement.ts';
import { csvOf } from './csv.ts';

/*
 * A class's answers and judgements as tables for a spreadsheet.
 */

/** What the tables are called and say. */
export interface ClassCsvWords {
  stand: StandMessages;
  picture: ClassPictureMessages;
}

const moments = ['before', 'after'] as const;

/** A table with a row for each answer, in the order of their ids, which says nothing of who was first. */
export function answersCsv(
  answers: readonly Answer[],
  map: ArgumentMap<string>,
  propositions: readonly Pick<Proposition<string>, 'id' | 'title'>[],
  { stand, picture: { csv, cards } }: ClassCsvWords,
  language: Language,
): string {
  const titleOf = (id: string) => propositions.find((one) => one.id === id)?.title ?? id;
  const numberOf = new Map(map.statements.map(({ id, number }) => [id, number]));
  const standCells = (one: Stand | undefined) => [
    one?.position === undefined ? '' : (stand.positions[positions.indexOf(one.position)] ?? ''),
    one?.reason ?? '',
    ...marks.map((mark) =>
      [...(one?.stance.judgement.marks ?? [])]
        .flatMap(([id, made]) => (made === mark ? [numberOf.get(id) ?? 0] : []))
        .sort((a, b) => a - b)
        .join(', '),
    ),
  ];
  const head = [
    csv.answer,
    csv.name,
    csv.proposition,
    csv.argued,
    ...moments.flatMap((moment) =>
      [csv.position, csv.reason, ...marks.map((mark) => cards.marks[mark])].map(
        (name) => `${csv.moment[moment]}: ${name}`,
      ),
    ),
    csv.movedBy,
  ];
  const rows = [...answers]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((answer) => [
      answer.id,
      answer.name,
      answer.proposition === undefined ? '' : titleOf(answer.proposition),
      answer.argued === undefined ? '' : stand.swap.sides[answer.argued],
      ...standCells(answer.before),
      ...standCells(answer.after),
      answer.movedBy === undefined ? '' : (numberOf.get(answer.movedBy) ?? ''),
    ]);
  return csvOf([head, ...rows], separatorIn(language));
}

/** A table with a row for each card that anybody judged. */
export function cardsCsv(
  picture: ClassPicture,
  map: ArgumentMap<string>,
  { picture: { csv, cards } }: ClassCsvWords,
  language: Language,
): string {
  const labelOf = new Map(map.statements.map(({ id, label }) => [id, label]));
  const head = [
    csv.number,
    csv.label,
    ...moments.flatMap((moment) =>
      marks.map((mark) => `${csv.moment[moment]}: ${cards.marks[mark]}`),
    ),
    ...moments.map((moment) => `${csv.moment[moment]}: ${csv.split}`),
    csv.changed,
    csv.stayed,
  ];
  const rows = picture.cards.map((card) => [
    card.number,
    labelOf.get(card.id) ?? '',
    ...moments.flatMap((moment) => marks.map((mark) => card[moment][mark])),
    ...moments.map((moment) => {
      const split = card.split[moment];
      return split === undefined ? '' : twoDecimals(split, language);
    }),
    card.otherwise.changed,
    card.otherwise.stayed,
  ]);
  return csvOf([head, ...rows], separatorIn(language));
}

/** A share with two decimals, as the language writes it. */
export function twoDecimals(value: number, language: Language): string {
  return value.toFixed(2).replace('.', language === 'nl' ? ',' : '.');
}

/** Where numbers have a comma, spreadsheets expect another sign between columns. */
function separatorIn(language: Language): ',' | ';' {
  return language === 'nl' ? ';' : ',';
}
