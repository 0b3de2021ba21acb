/** A file, or a part of it, that cannot be read: the message tells where, and what is wrong. */
export class Malformed extends Error {
  /**
   * @param where the place in the file, in words
   * @param what what is wrong there
   */
  constructor(where: string, what: string) {
    super(`${where}: ${what}`);
    this.name = 'Malformed';
  }
}

/** A place in a text, counted from 1, as an editor shows it. */
export function lineAndColumn(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
