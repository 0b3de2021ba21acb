import type { ArgumentMap } from '../model/argumentMap.ts';
import type { Mark, Outweighing } from '../reasoning/judgement.ts';
import { footedBy, footingOf } from '../reasoning/participants.ts';
import { firstStance, isSameStance, type Stance } from '../reasoning/stance.ts';
import { startingPoints, type StartingPoint } from '../reasoning/startingPoints.ts';
import { checkSum } from './checkSum.ts';
import { decode } from './fragment.ts';

/** The version of this way of writing; links of another version are read as far as they make sense. */
const version = '1';

/** The keys of a link that say what the reader makes of the map. */
export const stanceKeys = ['start', 'accept', 'doubt', 'reject', 'weigh', 'judged'] as const;

const keyOf = {
  accepted: 'accept',
  doubted: 'doubt',
  rejected: 'reject',
} as const satisfies Record<Mark, string>;

/**
 * What is wrong with a judgement as a whole that came by a link. `unsealed`: it does not end as those
 * that this page writes, so it may have been cut off. `incomplete`: it has been cut off or altered. `newer`: it was written in a way that this page does not know.
 */
export type StanceProblem = 'unsealed' | 'incomplete' | 'newer';

/**
 * The part of a link that says what the reader makes of the map: `start=own&accept=3.7&reject=10&
 * weigh=edpb-on-e2ee~10&judged=1-1.1-k3f02a`. Empty for the first stance. Cards are named by number;
 * `a~b` says that argument a outweighs b, where a bare number stands for what is taken for granted.
 * It ends with its version, that of the map's content, and a check by which a link that was cut off
 * is known.
 */
export function writeStance(stance: Stance, map: ArgumentMap<unknown>): string {
  const parts = stanceParts(stance, map);
  if (parts.length === 0) return '';
  return [...parts, `judged=${version}-${map.version}-${checkSum(parts.join('&'))}`].join('&');
}

/** What a link says of a stance, part by part, without the version and check that it ends with. */
export function stanceParts(stance: Stance, map: ArgumentMap<unknown>): string[] {
  if (isSameStance(stance, firstStance)) return [];
  const { start, judgement } = stance;
  const numbers = (wanted: Mark): string[] =>
    map.statements
      .filter(({ id }) => judgement.marks.get(id) === wanted)
      .map(({ number }) => String(number));
  return (
    [
      ['start', start === firstStance.start ? [] : [start]],
      ...Object.entries(keyOf).map(([mark, key]) => [key, numbers(mark as Mark)] as const),
      [
        'weigh',
        judgement.outweighs
          .map(({ stronger, weaker }) => `${lineName(stronger, map)}~${lineName(weaker, map)}`)
          .sort(),
      ],
    ] as const
  )
    .filter(([, values]) => values.length > 0)
    .map(([key, values]) => `${key}=${values.join('.')}`);
}

/**
 * Reads the part of a link that says what the reader makes of the map. Never throws: what makes no
 * sense, or no longer exists, is left out and named.
 *
 * @param fragments the link's parts, such as "accept=3.7"; those with other keys are passed over
 * @returns no stance where the link says nothing about it
 */
export function readStance(
  fragments: readonly string[],
  map: ArgumentMap<unknown>,
): { stance: Stance | undefined; leftOut: string[]; problems: StanceProblem[] } {
  const parts = fragments.map(decode);
  const given = parts.flatMap((part) => {
    const [key = '', ...value] = part.split('=');
    return isStanceKey(key) ? [{ key, values: value.join('=').split('.') }] : [];
  });
  if (given.length === 0) return { stance: undefined, leftOut: [], problems: [] };

  const byNumber = new Map(map.statements.map(({ id, number }) => [String(number), id]));
  const lines = new Map([
    ...map.statements.map(({ id, number }) => [String(number), footingOf(id)] as const),
    ...map.arguments.map(({ id }) => [id, id] as const),
  ]);
  const marks = new Map<string, Mark>();
  const outweighs: Outweighing[] = [];
  const leftOut: string[] = [];
  let start: StartingPoint | undefined;
  let sealed: string | undefined;

  for (const { key, values } of given) {
    const strange: string[] = [];
    for (const value of values) {
      if (key === 'judged') continue;
      const understood =
        key === 'start' ? setStart(value) : key === 'weigh' ? weigh(value) : mark(key, value);
      if (!understood) strange.push(value);
    }
    if (key === 'judged') sealed = values.join('.');
    if (strange.length > 0) leftOut.push(`${key}=${strange.join('.')}`);
  }

  function setStart(value: string): boolean {
    const known = startingPoints.find((point) => point === value);
    if (!known || start) return false;
    start = known;
    return true;
  }

  function mark(key: 'accept' | 'doubt' | 'reject', value: string): boolean {
    const id = byNumber.get(value);
    if (id === undefined || marks.has(id)) return false;
    marks.set(id, key === 'accept' ? 'accepted' : key === 'doubt' ? 'doubted' : 'rejected');
    return true;
  }

  function weigh(value: string): boolean {
    const [stronger, weaker, ...more] = value.split('~').map((name) => lines.get(name));
    if (stronger === undefined || weaker === undefined || more.length > 0) return false;
    const known = outweighs.some(
      (said) =>
        [stronger, weaker].includes(said.stronger) && [stronger, weaker].includes(said.weaker),
    );
    if (known || !canClash(stronger, weaker, map)) return false;
    outweighs.push({ stronger, weaker });
    return true;
  }

  return {
    stance: { start: start ?? firstStance.start, judgement: { marks, outweighs } },
    leftOut,
    problems: problemsOf(sealed, parts),
  };
}

function problemsOf(sealed: string | undefined, parts: readonly string[]): StanceProblem[] {
  if (sealed === undefined) return ['unsealed'];
  const pieces = sealed.split('-');
  const [written = '', check] = [pieces[0], pieces.at(-1)];
  if (/^\d+$/.test(written) && Number(written) > Number(version)) return ['newer'];
  const said = parts.filter((part) => isStanceKey(keyOfPart(part)) && keyOfPart(part) !== 'judged');
  return written === version && check === checkSum(said.join('&')) ? [] : ['incomplete'];
}

/** Whether one of two arguments supports what the other speaks against. */
function canClash(one: string, other: string, map: ArgumentMap<unknown>): boolean {
  const sideOf = (line: string) => {
    const argument = map.arguments.find(({ id }) => id === line);
    const statement = argument?.conclusion ?? footedBy(line);
    return { statement, supports: argument ? argument.kind === 'for' : true, argument };
  };
  const [a, b] = [sideOf(one), sideOf(other)];
  if (a.argument?.kind === 'undercuts' || b.argument?.kind === 'undercuts') return false;
  if (a.statement === b.statement) return a.supports !== b.supports;
  const contraries = map.statements.find(({ id }) => id === a.statement)?.contraries ?? [];
  return a.supports && b.supports && contraries.some((id) => id === b.statement);
}

function lineName(line: string, map: ArgumentMap<unknown>): string {
  const statement = footedBy(line);
  const number = map.statements.find(({ id }) => id === statement)?.number;
  return number === undefined ? line : String(number);
}

function isStanceKey(key: string): key is (typeof stanceKeys)[number] {
  return stanceKeys.some((known) => known === key);
}

function keyOfPart(part: string): string {
  return part.split('=', 1)[0] ?? '';
}
