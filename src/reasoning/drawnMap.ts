import { evaluate, type Evaluation } from './evaluation.ts';
import { noJudgement, withMark, type Judgement, type Mark } from './judgement.ts';
import { participants, type Footing, type Options, type ReasonedMap } from './participants.ts';

/*
 * Small maps for tests, drawn as text.
 */

/**
 * A map from lines such as "c: a b -> s" (for), "d: a -x s" (against), "e: a -u c" (undercuts),
 * "p # q" (contraries) and "a ~ s" (bears on); statements are what is named.
 */
export function drawnMap(...lines: string[]): ReasonedMap {
  const pairsOf = (sign: string) =>
    lines.filter((line) => line.includes(sign)).map((line) => line.split(` ${sign} `));
  const [contraries, context] = [pairsOf('#'), pairsOf('~')];
  const steps = lines.flatMap((line) => {
    const [, id = '', premises = '', link = '', conclusion = ''] =
      /^(\w+): (.+) -([>xu]) (.+)$/.exec(line) ?? [];
    const kind = ({ '>': 'for', x: 'against', u: 'undercuts' } as const)[link];
    return kind ? [{ id, kind, premises: premises.split(' '), conclusion }] : [];
  });
  const ids = new Set([
    ...steps.flatMap(({ kind, premises, conclusion }) =>
      kind === 'undercuts' ? premises : [...premises, conclusion],
    ),
    ...contraries.flat(),
    ...context.flat(),
  ]);
  const othersOf = (pairs: readonly string[][], id: string) =>
    pairs.flatMap(([one = '', other = '']) => (one === id ? [other] : []));
  return {
    statements: [...ids].map((id) => ({
      id,
      origin: 'stated',
      bearsOn: othersOf(context, id),
      contraries: othersOf(contraries, id),
    })),
    arguments: steps,
  };
}

/** What is granted stands of its own accord; what ends in "?" is open: not judged yet. */
export function granting(...ids: string[]): Options {
  return {
    footing: new Map(
      ids.map((id): [string, Footing] =>
        id.endsWith('?') ? [id.slice(0, -1), 'open'] : [id, 'granted'],
      ),
    ),
  };
}

/** A judgement that marks statements and weighs nothing. */
export function marked(marks: Readonly<Record<string, Mark>>): Judgement {
  return Object.entries(marks).reduce(
    (judgement, [id, mark]) => withMark(judgement, id, mark),
    noJudgement,
  );
}

/** What a judgement does to a map of which some is granted. */
export function judged(
  map: ReasonedMap,
  options: Options,
  judgement: Judgement = noJudgement,
): Evaluation {
  return evaluate(participants(map, options), judgement);
}
