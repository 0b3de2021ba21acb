import { describe, expect, it } from 'vitest';
import { clientSideScanning } from '../maps/client-side-scanning/index.ts';
import { localise } from './localise.ts';
import { search } from './search.ts';

const dutch = localise(clientSideScanning, 'nl').statements;
const english = localise(clientSideScanning, 'en').statements;
const ids = (hits: ReturnType<typeof search>) => hits.map(({ statement }) => statement.id);

describe('search', () => {
  it('finds labels before claims, and claims before quotations', () => {
    const where = search(english, 'services').map((hit) => hit.where);
    const order = ['label', 'text', 'quote'];
    expect(where).toEqual([...where].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    expect(new Set(where)).toEqual(new Set(['label', 'text']));
  });

  it('finds the Dutch words of a quotation on the English page', () => {
    expect(ids(search(english, 'met klem'))).toContain('advised-against');
  });

  it('finds in the language shown', () => {
    expect(ids(search(dutch, 'koploper'))).toEqual(['hosting-first']);
    expect(ids(search(english, 'koploper'))).toEqual([]);
  });

  it('takes no notice of capitals and accents', () => {
    expect(ids(search(dutch, 'OOK NIET MET DE KOMST'))).toContain('no-help-from-dsa');
  });

  it('finds a card by its number', () => {
    expect(ids(search(english, ' 12 '))[0]).toBe('no-means-conditional');
  });

  it('finds words that stand apart, and nothing for nothing', () => {
    expect(ids(search(english, 'binds netherlands'))).toContain('bound-once-adopted');
    expect(search(english, '   ')).toEqual([]);
    expect(search(english, '.*[(')).toEqual([]);
  });
});
