/*
 * Tables as spreadsheets read them (RFC 4180).
 */

/** By this mark Excel knows that a file is UTF-8. */
const byteOrderMark = '\ufeff';

/** What makes a spreadsheet take a text for a formula, which could then do things. */
const formula = /^[\s\u200b-\u200f\ufeff]*[=+\-@\t\r|%]/;

/**
 * A table as a file.
 *
 * @param separator what stands between columns: a semicolon where the comma is in numbers, as in Dutch
 */
export function csvOf(
  rows: readonly (readonly (string | number)[])[],
  separator: ',' | ';',
): string {
  const lines = rows.map((row) => row.map(cell).join(separator));
  return byteOrderMark + lines.map((line) => `${line}\r\n`).join('');
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  // With an apostrophe before it, it is a text.
  const safe = formula.test(value) ? `'${value}` : value;
  return `"${safe.replace(/"/g, '""')}"`;
}
