import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clientSideScanning as map } from '../maps/client-side-scanning/index.ts';
import { readEmbedAddress, writeEmbedAddress } from './embedOptions.ts';
import { sightKeys, writeFragment } from './fragment.ts';
import { longestLink, readLink } from './link.ts';
import { readActsOf, readMapAct, type MapAct } from './mapAct.ts';
import { stanceKeys, writeStance } from './stanceLink.ts';

/*
 * What comes from outside may be anything at all: texts that look almost right above all, for those go
 * furthest. None of it throws, and what is made of it is always something that the map knows.
 */

const numRuns = 10_000;

const statements = new Set(map.statements.map(({ id }) => id));
const known = new Set([...statements, ...map.arguments.map(({ id }) => id)]);

const name = fc.oneof(
  fc.constantFrom(...known),
  fc.constantFrom(...map.statements.map(({ number }) => String(number))),
  fc.constantFrom('case', 'outside', 'rejected', 'none', 'own', 'dark', 'off', 'constructor', '-1'),
  fc.constantFrom('__proto__', '<img src=x onerror=alert(1)>', 'javascript:alert(1)', '%', '%00'),
  fc.constantFrom('\u202e', '\ud800', '1e999', ' 5 ', '5;', '"', '~', '.', '=', '&', '#'),
  fc.string({ maxLength: 12 }),
);
const key = fc.oneof(
  fc.constantFrom('theme', 'marks', ...sightKeys, ...stanceKeys),
  fc.string({ maxLength: 6 }),
);
const values = fc.array(name, { maxLength: 4 });
const part = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(key, values).map(([key, all]) => `${key}=${all.join('.')}`) },
  { weight: 1, arbitrary: fc.tuple(key, values).map(([key, all]) => `${key}=${all.join('~')}`) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);
const address = fc
  .tuple(fc.array(part, { maxLength: 4 }), fc.nat(99))
  // One in a hundred is longer than a link may be.
  .map(([parts, chance]) => parts.join('&').repeat(chance === 0 ? 500 : 1));

it('10,000 addresses of embedded maps lead to something that is there, in links that do not grow', () => {
  fc.assert(
    fc.property(address, address, (query, fragment) => {
      const { options, seen } = readEmbedAddress(query, fragment);
      const { sight, stance } = readLink(seen, map, undefined);
      const named = [sight.selected, sight.branch, ...sight.opened, ...sight.closed];
      expect(named.filter((id) => id !== undefined && !known.has(id))).toEqual([]);
      const marked = [...(stance?.judgement.marks.keys() ?? [])];
      expect(marked.filter((id) => !statements.has(id))).toEqual([]);

      // What a link says again, it says in the same way for ever.
      const written = writeEmbedAddress(
        options,
        [writeFragment(sight, map), stance ? writeStance(stance, map) : ''].join('&'),
      );
      const again = readEmbedAddress('', written);
      const link = readLink(again.seen, map, undefined);
      expect(again.options).toEqual(options);
      expect(link.sight).toEqual(sight);
      if (written.includes('judged=')) expect(link.problems).toEqual([]);
      expect(written.length).toBeLessThanOrEqual(longestLink);
    }),
    { numRuns },
  );
});

/** That all that an act names is there. */
function expectKnown(act: MapAct | undefined): void {
  if (!act) return;
  if (act.kind === 'view') expect(['case', 'documents', 'outside']).toContain(act.view);
  if (act.kind === 'mark') {
    expect(['accepted', 'doubted', 'rejected', undefined]).toContain(act.mark);
  }
  if (act.kind === 'mark' || act.kind === 'open') expect(statements).toContain(act.id);
  if (act.kind === 'select' && act.id !== undefined) expect(known).toContain(act.id);
}

const value = fc.oneof(name, fc.anything({ withBigInt: true, withDate: true, withMap: true }));
const kind = fc.oneof(fc.constantFrom('select', 'view', 'mark', 'open', 'fit'), value);
const fields = fc.record(
  { deAfweging: kind, id: value, view: value, mark: value, toString: value, __proto__: value },
  { requiredKeys: [] },
);
const message = fc.oneof(
  { weight: 5, arbitrary: fields },
  { weight: 1, arbitrary: fields.map((inherited) => Object.create(inherited) as unknown) },
  {
    weight: 1,
    arbitrary: fields.map(
      (fields) =>
        new Proxy(fields, {
          getOwnPropertyDescriptor: () => {
            throw new Error('no');
          },
        }),
    ),
  },
  { weight: 1, arbitrary: fields.map((fields) => Object.assign(fields, { id: fields })) },
  { weight: 2, arbitrary: fc.anything() },
);

it('10,000 messages do to the map only what is there to be done', () => {
  let understood = 0;
  fc.assert(
    fc.property(message, (message) => {
      const act = readMapAct(message, map);
      if (act) understood += 1;
      expectKnown(act);
    }),
    { numRuns },
  );
  expect(understood, 'some of them make sense').toBeGreaterThan(100);
});

it('10,000 attributes do to the map only what is there to be done', () => {
  const text = fc.oneof(name, fc.tuple(name, name).map((pair) => pair.join(' '))); // prettier-ignore
  const attributes = fc.record(
    { mapSelect: text, mapView: text, mapMark: text },
    { requiredKeys: [] },
  );
  let understood = 0;
  fc.assert(
    fc.property(attributes, (attributes) => {
      const acts = readActsOf(attributes);
      expect(acts.length).toBeLessThanOrEqual(3);
      for (const act of acts.map((act) => readMapAct(act, map))) {
        if (act) understood += 1;
        expectKnown(act);
      }
    }),
    { numRuns },
  );
  expect(understood, 'some of them make sense').toBeGreaterThan(100);
});
