/** Lines up the cells of a table: the first column to the left, the others to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...lines.map((cells) => cells[i]?.length ?? 0)));
  return lines
    .map((cells) =>
      cells
        .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

/** A number of things, with thin groups of three digits. */
export function count(value: number): string {
  return value.toLocaleString('en');
}

/** Milliseconds, to the microsecond where there are few. */
export function ms(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toPrecision(3) : value.toFixed(3);
}
