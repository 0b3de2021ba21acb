import { expect, it } from 'vitest';
import { csvOf } from './csv.ts';

it('a table is what Excel reads as one: marked as UTF-8, texts quoted, numbers not', () => {
  expect(
    csvOf(
      [
        ['kaartje', 'aanvaard'],
        ['zegt “ja”; "nee"', 3],
      ],
      ';',
    ),
  ).toBe('\ufeff"kaartje";"aanvaard"\r\n"zegt “ja”; ""nee""";3\r\n');
  expect(csvOf([['a', 'b']], ',')).toContain('"a","b"');
});

it.each(['=1+1', '+31', '-2', '@SUM(A1)', ' =HYPERLINK("x")', '\t=1', '|cmd', '%0A'])(
  '%j is a text, and no formula',
  (text) => {
    expect(csvOf([[text]], ';').slice(1, 3)).toBe(`"'`);
  },
);

it('a text that only holds such a sign stays as it is', () => {
  expect(csvOf([['ja - nee']], ';')).toBe('\ufeff"ja - nee"\r\n');
});
