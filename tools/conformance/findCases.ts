import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A case: a framework and its published interpretation, or an argument graph. */
export type FoundCase =
  | { readonly kind: 'framework'; readonly path: string; readonly answer: string }
  | { readonly kind: 'graph'; readonly path: string };

/**
 * Searches a folder, and the folders in it, for cases: each `X.adf` that has `X.grounded.txt` beside
 * it, and each `.yml` or `.yaml` file. Hidden files and folders are passed over.
 *
 * @param within the part of the folder to search; all of it if left out
 * @returns the cases, ordered by path; paths are within the folder
 * @throws what the file system throws if a folder cannot be read
 */
export function findCases(folder: string, within = ''): readonly FoundCase[] {
  const found: FoundCase[] = [];
  const files = new Set<string>();
  for (const entry of readdirSync(join(folder, within), { withFileTypes: true })) {
    if (entry.name.startsWith('.')) continue;
    const path = join(within, entry.name);
    if (entry.isDirectory()) found.push(...findCases(folder, path));
    else files.add(path);
  }
  for (const path of files) {
    const answer = path.replace(/\.adf$/, '.grounded.txt');
    if (answer !== path && files.has(answer)) found.push({ kind: 'framework', path, answer });
    if (/\.ya?ml$/.test(path)) found.push({ kind: 'graph', path });
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}
