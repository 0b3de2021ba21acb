import type { Effect } from '../state/judging.svelte.ts';
import type { App } from './app.ts';

/** What the reader's last act was, and what it did to the verdicts, in a few words each. */
export function tallyText(
  { explorer, judging }: App,
  effect: Effect,
): [done: string, counts: string] {
  const words = explorer.words.judging;
  const { act, changed } = effect;
  const { falls, contested, open, stands } = changed;
  const none = [falls, contested, open, stands].every(({ length }) => length === 0);
  return [
    act.kind === 'start'
      ? words.tally.start(words.start.name[judging.stance.start])
      : act.kind !== 'mark'
        ? words.tally[act.kind]
        : marked(explorer.graph.statement(act.statement).number, act.mark),
    none
      ? words.tally.nothing
      : words.tally.counts(falls.length, contested.length, open.length, stands.length),
  ];

  function marked(number: number, mark: keyof typeof words.marked | undefined): string {
    return mark ? words.tally.marked(number, words.marked[mark]) : words.tally.unmarked(number);
  }
}
