import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedThemes, readEmbedAddress, writeEmbedAddress } from './embedOptions.ts';

describe("an embedded map's address", () => {
  it('gives back what was written', () => {
    const options = fc.record({ theme: fc.constantFrom(...embedThemes), marks: fc.boolean() });
    const seen = fc.constantFrom('', 'view=documents', 'select=css-only-way&accept=3.7');
    fc.assert(
      fc.property(options, seen, (options, seen) => {
        const written = writeEmbedAddress(options, seen);
        const read = { options, seen, leftOut: [] };
        expect(readEmbedAddress('', `#${written}`)).toEqual(read);
        expect(readEmbedAddress(`?${written}`, '')).toEqual(read);
      }),
    );
  });

  it('takes the fragment where the query says otherwise, and passes over what is not its own there', () => {
    const query = '?utm_source=letter&theme=dark&view=outside&reject=10';
    expect(readEmbedAddress(query, '#view=documents&nonsense')).toEqual({
      options: { theme: 'dark', marks: true },
      seen: 'reject=10&view=documents&nonsense',
      leftOut: [],
    });
  });

  it('names options that make no sense', () => {
    expect(readEmbedAddress('?marks=maybe', '#theme=<b>&theme=light')).toEqual({
      options: { theme: 'light', marks: true },
      seen: '',
      leftOut: ['marks=maybe', 'theme=<b>'],
    });
  });
});
