import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { clientSideScanning as map } from '../src/maps/client-side-scanning/index.ts';

/*
 * npm run release
 *
 * Keeps the content as it is now under its version, for embeds that are pinned to it: from then on
 * that version stays as it is, and the next change of the content needs a version of its own.
 */

const folder = new URL('../src/maps/client-side-scanning/', import.meta.url);
const kept = new URL(`released/${map.version}.json`, folder);
const settled = JSON.parse(readFileSync(new URL('settled.json', folder), 'utf8')) as unknown;
const contents = `${JSON.stringify({ map, settled })}\n`;

if (existsSync(kept) && readFileSync(kept, 'utf8') !== contents) {
  console.error(
    `Version ${map.version} of the content has been released, and this is not what it was: raise \`version\` in ${fileURLToPath(new URL('index.ts', folder))}.`,
  );
  process.exitCode = 1;
} else {
  mkdirSync(new URL('.', kept), { recursive: true });
  writeFileSync(kept, contents);
  console.log(`Version ${map.version} of the content is kept in ${fileURLToPath(kept)}`);
}
