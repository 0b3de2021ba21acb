import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { iconPng, icons } from './icons.ts';

const favicon = readFileSync(new URL('../static/favicon.svg', import.meta.url), 'utf8');

/** A PNG's width and height, which stand in its header. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

test('each icon has the size that it is asked for by', () => {
  expect(icons.map((icon) => sizeOf(iconPng(favicon, icon)))).toEqual(
    icons.map(({ size }) => [size, size]),
  );
});

test('a favicon that does not begin with its ground is refused', () => {
  const [cut] = icons.filter(({ ground }) => ground > 0);
  if (!cut) throw new Error('No icon is cut.');
  expect(() => iconPng('<svg viewBox="0 0 32 32"><circle r="9"/></svg>', cut)).toThrow(
    'should be a square',
  );
});
