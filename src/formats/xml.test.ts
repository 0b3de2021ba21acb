import fc from 'fast-check';
import { expect, test } from 'vitest';
import { xmlElement, xmlText } from './xml.ts';

test('a text stays text, in an element and in an attribute', () => {
  expect(xmlElement('a', { b: '"><script>' }, xmlText("x & 'y' ]]> <z>"))).toBe(
    '<a b="&#34;&#62;&#60;script&#62;">x &#38; &#39;y&#39; ]]&#62; &#60;z&#62;</a>',
  );
});

test('what XML cannot hold is left out', () => {
  expect(xmlText('a\u0000b\u001b\uffffc\ud800d\tü😀')).toBe('abcd\tü😀');
});

test('whatever is written, no markup comes of it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(xmlText(text)).not.toMatch(/[<>"']|&(?!#\d+;)/);
    }),
  );
});

test('what is not said leaves no attribute, and numbers are rounded', () => {
  expect(xmlElement('a', { b: undefined, c: 1 / 3, d: 0 })).toBe('<a c="0.33" d="0"/>');
});
