import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkDocument } from './check.ts';
import { givenFiles, usage } from './givenFiles.ts';
import { formatReport } from './report.ts';

/*
 * npm run check:sources -- <document>=<file> …
 *
 * Proves that each quotation of a document is in it, word for word, and tells which of its passages
 * no card comes from. Ends with 0 if all is well, 1 if something is wrong, 2 if asked wrongly.
 */

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const map = await loadMap();
  if (!map) return 1;

  const given = givenFiles(args, map.documents);
  if ('mistake' in given) {
    console.error(`${given.mistake}\n${usage(map.documents)}`);
    return 2;
  }
  let wrong = false;
  for (const { document, file } of given.files) {
    const text = read(file);
    if (text === undefined) {
      console.error(usage(map.documents));
      return 2;
    }
    const report = checkDocument(map, document, text);
    console.log(formatReport(report));
    wrong ||= report.problems.length > 0;
  }
  return wrong ? 1 : 0;
}

async function loadMap() {
  try {
    const { clientSideScanning } = await import('../../src/maps/client-side-scanning/index.ts');
    return clientSideScanning;
  } catch (error) {
    console.error(`The map itself does not load: ${messageOf(error)}`);
    return undefined;
  }
}

/** Reads a file, named from where the command was given (npm itself moves to the project's root). */
function read(file: string): string | undefined {
  try {
    return readFileSync(resolve(process.env.INIT_CWD ?? '.', file), 'utf8');
  } catch (error) {
    console.error(`"${file}" cannot be read: ${messageOf(error)}`);
    return undefined;
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
