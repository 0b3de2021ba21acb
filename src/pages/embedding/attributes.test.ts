import { expect, test } from 'vitest';
import { readEmbedAddress } from '../../formats/embedOptions.ts';
import { readLink } from '../../formats/link.ts';
import { clientSideScanning as map } from '../../maps/client-side-scanning/index.ts';
import { addressAttributes, addressFrom } from './attributes.ts';

const from = (said: Readonly<Record<string, string>>) => addressFrom((name) => said[name] ?? null);

test('attributes say what an address does', () => {
  const address = from({
    view: 'documents',
    selected: 'css-only-way',
    theme: 'dark',
    marks: 'off',
    judgement: 'reject=10&start=own',
  });
  const { options, seen, leftOut } = readEmbedAddress('', address);
  expect([options, leftOut]).toEqual([{ theme: 'dark', marks: false }, []]);
  const link = readLink(seen, map, undefined);
  expect(link.sight).toMatchObject({ view: 'documents', selected: 'css-only-way' });
  expect(link.stance?.start).toBe('own');
  expect(link.leftOut).toEqual([]);
});

test('an attribute about what is seen says nothing of a judgement', () => {
  const address = from({ selected: 'css-only-way&reject=10', view: ' ', open: '16.21' });
  const { stance, sight, leftOut } = readLink(address, map, undefined);
  expect(stance).toBeUndefined();
  expect(leftOut).toEqual(['reject=10']);
  expect(sight.opened.length).toBe(2);
});

test('each attribute is read', () => {
  for (const name of addressAttributes) {
    expect(from({ [name]: 'x=1' }), name).not.toBe('');
  }
});
