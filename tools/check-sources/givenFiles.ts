import type { SourceDocument } from '../../src/model/argumentMap.ts';
import type { Text } from '../../src/model/text.ts';

/** A document of the map, and the file that is said to hold its text. */
export interface GivenFile {
  document: SourceDocument;
  file: string;
}

/** What the command was asked to do, or why that cannot be told. */
export type Given = { files: readonly GivenFile[] } | { mistake: string };

/**
 * Reads arguments of the form `<document>=<file>`.
 *
 * @param documents the map's documents; those with passages can be checked
 */
export function givenFiles(args: readonly string[], documents: readonly SourceDocument[]): Given {
  const checkable = documents.filter(({ passages }) => passages.length > 0);
  const names = checkable.map(nameOf).join(', ');
  const files: GivenFile[] = [];

  if (args.length === 0) return { mistake: 'No document is given.' };
  for (const arg of args) {
    const [, name, file] = /^([^=]+)=(.+)$/.exec(arg) ?? [];
    if (name === undefined || file === undefined) {
      return { mistake: `"${arg}" is not of the form <document>=<file>.` };
    }
    const document = called(name, checkable);
    if (!document) {
      return { mistake: `There is no document "${name}" to check. There is: ${names}.` };
    }
    if (files.some((given) => given.document === document)) {
      return { mistake: `The document ${nameOf(document)} is given twice.` };
    }
    files.push({ document, file });
  }
  return { files };
}

/** How the command is used. */
export function usage(documents: readonly SourceDocument[]): string {
  const checkable = documents.filter(({ passages }) => passages.length > 0);
  return [
    `Usage: npm run check:sources -- ${checkable.map(({ id }) => `${id}=<file>`).join(' ')}`,
    `Documents: ${checkable.map(nameOf).join(', ')}`,
  ].join('\n');
}

function called(name: string, documents: readonly SourceDocument[]): SourceDocument | undefined {
  return (
    documents.find(({ id }) => id === name) ??
    documents.find((document) => namesOf(document).includes(name.toLowerCase()))
  );
}

function nameOf(document: SourceDocument): string {
  const [id = '', ...others] = new Set(namesOf(document));
  return others.length > 0 ? `${id} (or ${others.join(', ')})` : id;
}

function namesOf({ id, shortTitle }: { id: string; shortTitle: Text }): string[] {
  return [id, shortTitle.nl, shortTitle.en].map((name) => name.toLowerCase());
}
