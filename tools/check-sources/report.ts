import type { DocumentReport } from './check.ts';

/** What the check found, to be read by a person: a summary, the problems, the cards per passage. */
export function formatReport({ document, quotations, passages, problems }: DocumentReport): string {
  const found = problems.length === 0 ? 'all found' : count(problems.length, 'problem');
  const bare = passages.filter(({ cards }) => cards === 0).map(({ place }) => place);
  return [
    `${document}: ${count(quotations, 'quotation')}, ${found}; ` +
      `${count(passages.length, 'passage')}, ${coverage(passages.length, bare)}`,
    ...problems.flatMap(({ where, what, todo }) => [
      `  ✕ ${document} ${where}: ${what}`,
      `    ${todo}`,
    ]),
    `  cards: ${passages.map(({ place, cards }) => `${place} ${cards}`).join(' · ')}`,
  ].join('\n');
}

function coverage(passages: number, bare: readonly string[]): string {
  if (bare.length === 0) return 'all covered';
  if (bare.length === passages) return 'none covered';
  return `all covered but ${bare.join(', ')}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
