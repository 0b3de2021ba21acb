/** Prints what was measured, a table, and under it what belongs to it and what it is held to. */
export function report(measured: string, table: string, ...notes: readonly string[]): void {
  console.log(['', measured, '', table, '', ...notes, ''].join('\n'));
}
