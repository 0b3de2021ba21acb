import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Manifest } from 'vite';
import { weigh, weighCompressed, type Weight } from './weight.ts';

const folder = new URL('../dist/', import.meta.url);

/** Whether the built site has a file of that path. */
export function isBuilt(file: string): boolean {
  return existsSync(new URL(file, folder));
}

/** The files of the built site that lie in a folder, whose path ends in a slash. */
export function filesIn(folderPath: string): string[] {
  return readdirSync(new URL(folderPath, folder)).map((name) => folderPath + name);
}

/** The text of a file of the built site. */
export function textOf(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8');
}

/** What a file of the built site weighs. */
export function weightOf(file: string): Weight {
  const contents = readFileSync(new URL(file, folder));
  return file.endsWith('.woff2') ? weighCompressed(contents) : weigh(contents);
}

/**
 * What the build tells of its files.
 *
 * @throws where there is no built site
 */
export function builtManifest(): Manifest {
  if (!isBuilt('.vite/manifest.json')) {
    throw new Error(`There is no built site in ${fileURLToPath(folder)}: npm run build`);
  }
  return JSON.parse(textOf('.vite/manifest.json')) as Manifest;
}
