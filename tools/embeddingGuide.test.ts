import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { embedKeys } from '../src/formats/embedOptions.ts';
import { sightKeys } from '../src/formats/fragment.ts';
import { stanceKeys } from '../src/formats/stanceLink.ts';
import { addressAttributes } from '../src/pages/embedding/attributes.ts';
import { customElementsManifest } from '../src/pages/embedding/api.ts';

interface Manifest {
  modules: { declarations: Record<'attributes' | 'members' | 'events', { name: string }[]>[] }[];
}

const guide = readFileSync(new URL('../docs/embedding.md', import.meta.url), 'utf8');

test('the guide to embedding names each option of an address', () => {
  // A spot is in a part of the page that embedded maps have not got; nor have they the tour.
  const options = [...sightKeys, ...stanceKeys, ...embedKeys].filter(
    (key) => key !== 'at' && key !== 'tour',
  );
  expect(options.filter((key) => !guide.includes(`${key}=`))).toEqual([]);
});

test('the guide names each attribute, method, property and event of the element', () => {
  const [, element = ''] = guide.split('## As an element');
  const [declaration] = (customElementsManifest() as Manifest).modules[0]?.declarations ?? [];
  const { attributes = [], members = [], events = [] } = declaration ?? {};
  expect(attributes.length).toBeGreaterThan(addressAttributes.length);
  const names = [...attributes, ...members, ...events].map(({ name }) => name);
  expect(names.filter((name) => !new RegExp(`\`${name}[\`(]`).test(element))).toEqual([]);
});

test('the guide shows each message that passes between an article and a frame', () => {
  const shown = [...guide.matchAll(/deAfweging: '(\w+)'/g)].map(([, name]) => name);
  const acts = ['select', 'view', 'mark', 'open', 'fit'];
  expect(new Set(shown)).toEqual(new Set([...acts, 'ready', 'resize', 'verdict']));
});
