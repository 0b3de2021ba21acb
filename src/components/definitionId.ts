/** The id of the element that explains a term in one part of the page. */
export function definitionId(scope: string, term: string): string {
  return `${scope}-term-${term}`;
}
