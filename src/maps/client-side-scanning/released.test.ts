import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clientSideScanning as map } from './index.ts';

const folder = new URL('released/', import.meta.url);
const versions = readdirSync(folder).map((file) => file.replace(/\.json$/, ''));

test('each version that was released says so itself', () => {
  expect(versions.length).toBeGreaterThan(0);
  for (const version of versions) expect(contentOf(version).map.version).toBe(version);
});

test('content that was released is what it was; if it should change, raise its version', () => {
  if (!versions.includes(map.version)) return;
  const now = JSON.parse(JSON.stringify(map)) as Readonly<Record<string, unknown>>;
  const { map: released } = contentOf(map.version);
  // What has come beside it since does not change it.
  expect(Object.fromEntries(Object.keys(released).map((key) => [key, now[key]]))).toEqual(released);
});

function contentOf(version: string): { map: Readonly<Record<string, unknown>> } {
  const text = readFileSync(new URL(`${version}.json`, folder), 'utf8');
  return JSON.parse(text) as { map: Readonly<Record<string, unknown>> };
}
