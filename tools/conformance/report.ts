import type { Outcome } from './outcome.ts';

/** Of more than these, only how many there are is said. */
const mostShown = 10;

/** One line on one case, to be read by a person. */
export function formatOutcome(path: string, outcome: Outcome): string {
  switch (outcome.kind) {
    case 'agrees':
    case 'no expectation':
      return `${outcome.kind}  ${path}`;
    case 'disagrees':
      return `${outcome.kind}  ${path}: ${listed(outcome.differences)}`;
    case 'not expressible':
      return `${outcome.kind}  ${path}: ${listed(outcome.reasons)}`;
    case 'unreadable':
      return `${outcome.kind}  ${outcome.file}: ${oneLine(outcome.problem)}`;
  }
}

/** How many cases came out how. */
export function formatTotals(outcomes: readonly Outcome[]): string {
  const count = (kind: Outcome['kind']) => outcomes.filter((one) => one.kind === kind).length;
  const cases = outcomes.length === 1 ? '1 case' : `${outcomes.length} cases`;
  return (
    `${cases}: ${count('agrees')} agree, ${count('disagrees')} disagree, ` +
    `${count('not expressible')} not expressible, ${count('no expectation')} without expectation, ` +
    `${count('unreadable')} unreadable`
  );
}

function listed(items: readonly string[]): string {
  const shown = items.slice(0, mostShown).map(oneLine);
  const rest = items.length - shown.length;
  return [...shown, ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ');
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
