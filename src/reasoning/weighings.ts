import type { Judgement } from './judgement.ts';
import { footedBy, type ReasonedMap } from './participants.ts';

/** What a judgement weighs about one statement, all that it says for the same side. */
export interface Weighing {
  readonly statement: string;
  /** The side that is said to weigh more. */
  readonly side: 'support' | 'objection';
  readonly pairs: readonly { readonly support: string; readonly objection: string }[];
}

/** What a judgement weighs, by the statement it is about and the side that is said to weigh more. */
export function weighingsOf(map: ReasonedMap, { outweighs }: Judgement): Weighing[] {
  const lines = new Map(map.arguments.map((argument) => [argument.id, argument]));
  /** The statement that a line supports; `undefined` where it speaks against one. */
  const supportedBy = (line: string): string | undefined => {
    const argument = lines.get(line);
    return argument?.kind === 'for' ? argument.conclusion : footedBy(line);
  };
  const weighings = new Map<string, Weighing>();
  for (const { stronger, weaker } of outweighs) {
    const supported = supportedBy(stronger);
    const side = supported === undefined ? 'objection' : 'support';
    const statement = supported ?? supportedBy(weaker);
    if (statement === undefined) continue;
    const pair =
      side === 'support'
        ? { support: stronger, objection: weaker }
        : { support: weaker, objection: stronger };
    const key = `${statement} ${side}`;
    const pairs = weighings.get(key)?.pairs ?? [];
    weighings.set(key, { statement, side, pairs: [...pairs, pair] });
  }
  return [...weighings.values()];
}
