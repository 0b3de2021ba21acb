import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientSideScanning as map } from '../maps/client-side-scanning/index.ts';
import { readActsOf, readMapAct } from './mapAct.ts';

const statements = map.statements.map(({ id }) => id);

describe('a message from an article', () => {
  it.each([
    [
      { deAfweging: 'select', id: 'css-only-way' },
      { kind: 'select', id: 'css-only-way' },
    ],
    [
      { deAfweging: 'select', id: '5' },
      { kind: 'select', id: 'css-only-way' },
    ],
    [
      { deAfweging: 'select', id: null },
      { kind: 'select', id: undefined },
    ],
    [
      { deAfweging: 'select', id: map.arguments[0]?.id },
      { kind: 'select', id: map.arguments[0]?.id },
    ],
    [
      { deAfweging: 'view', view: 'documents' },
      { kind: 'view', view: 'documents' },
    ],
    [
      { deAfweging: 'mark', id: '5', mark: 'rejected' },
      { kind: 'mark', id: 'css-only-way', mark: 'rejected' },
    ],
    [
      { deAfweging: 'mark', id: '5', mark: null },
      { kind: 'mark', id: 'css-only-way', mark: undefined },
    ],
    [
      { deAfweging: 'open', id: '5' },
      { kind: 'open', id: 'css-only-way' },
    ],
    [{ deAfweging: 'fit', more: 'is passed over' }, { kind: 'fit' }],
  ])('%j selects, marks, opens or shows what it names', (message, act) => {
    expect(readMapAct(message, map)).toEqual(act);
  });

  it.each([
    ['of something else', { type: 'select', id: '5' }],
    ['that is no object', '{"deAfweging":"fit"}'],
    ['with a card that is not there', { deAfweging: 'select', id: '999' }],
    ['with a number that is no text', { deAfweging: 'select', id: 5 }],
    ['with a text that is an object', { deAfweging: 'select', id: new String('5') }],
    ['without what is to be selected', { deAfweging: 'select' }],
    ['with the name of a property of every object', { deAfweging: 'open', id: 'constructor' }],
    ['that marks a step', { deAfweging: 'mark', id: map.arguments[0]?.id, mark: 'rejected' }],
    ['without a mark', { deAfweging: 'mark', id: '5' }],
    ['with a mark that is not there', { deAfweging: 'mark', id: '5', mark: 'none' }],
    ['with a view that is not there', { deAfweging: 'view', view: 'everything' }],
    ['that inherits what it says', Object.create({ deAfweging: 'fit' })],
    ['that works out what it says', { deAfweging: 'view', get view() { return 'case'; } }], // prettier-ignore
  ])('%s is passed over', (_, message) => {
    expect(readMapAct(message, map)).toBeUndefined();
  });

  it('that throws when it is looked at is passed over', () => {
    const refuse = () => {
      throw new Error('no');
    };
    const hostile = new Proxy({}, { getOwnPropertyDescriptor: refuse, get: refuse, has: refuse });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(readMapAct(hostile, map)).toBeUndefined();
    expect(readMapAct(proxy, map)).toBeUndefined();
    expect(readMapAct(Object.defineProperty({}, 'deAfweging', { get: refuse }), map)).toBe(
      undefined,
    );
  });
});

describe("an element's attributes", () => {
  it('show a view, then mark, then select', () => {
    const said = { mapSelect: 'css-only-way', mapView: 'documents', mapMark: '10 rejected' };
    expect(readActsOf(said)).toEqual([
      { deAfweging: 'view', view: 'documents' },
      { deAfweging: 'mark', id: '10', mark: 'rejected' },
      { deAfweging: 'select', id: 'css-only-way' },
    ]);
  });

  it('select nothing, and take a mark back', () => {
    expect(readActsOf({ mapSelect: '', mapMark: '10 none' })).toEqual([
      { deAfweging: 'mark', id: '10', mark: null },
      { deAfweging: 'select', id: null },
    ]);
  });

  it('that say nothing, or half of something, do nothing', () => {
    expect(readActsOf({})).toEqual([]);
    expect(readActsOf({ mapMark: '10' })).toEqual([]);
    expect(readActsOf({ mapMark: '10 rejected today' })).toEqual([]);
  });

  it('do to the map what they say, for every card', () => {
    const marks = fc.constantFrom('accepted', 'doubted', 'rejected');
    fc.assert(
      fc.property(fc.constantFrom(...statements), marks, (id, mark) => {
        const acts = readActsOf({ mapSelect: id, mapMark: `${id} ${mark}` });
        expect(acts.map((act) => readMapAct(act, map))).toEqual([
          { kind: 'mark', id, mark },
          { kind: 'select', id },
        ]);
      }),
    );
  });
});
