import { expect, test } from 'vitest';
import { asksForOwn, packFonts } from './packFonts.ts';

const styles = `p{color:red}
@font-face{font-family:"Source Serif 4";font-style:italic;font-weight:400;font-display:swap;src:url(data:font/woff2;base64,d09GMg==) format("woff2");unicode-range:U+41,U+42}
@font-face{font-family:"Source Sans 3 fallback";src:local("Arial");size-adjust:96%;ascent-override:101.5%}`;

test('fonts get names of their own, for pages and for scripts alike', () => {
  const { css, fonts } = packFonts(styles);
  expect(css).not.toContain('Source');
  expect(css.match(/@font-face/g)).toHaveLength(2);
  expect(fonts).toEqual([
    {
      family: 'De Afweging Serif',
      descriptors: { style: 'italic', weight: '400', unicodeRange: 'U+41,U+42' },
      data: 'd09GMg==',
    },
    {
      family: 'De Afweging Sans fallback',
      descriptors: { ascentOverride: '101.5%' },
      source: 'local("Arial")',
    },
  ]);
});

test('a style sheet asks for them by these names', () => {
  expect(asksForOwn(`p{font-family:'Source Serif 4','Source Serif 4 fallback',serif}`)).toBe(
    `p{font-family:'De Afweging Serif','De Afweging Serif fallback',serif}`,
  );
});

test('a style sheet without fonts is refused', () => {
  expect(() => packFonts('p{color:red}')).toThrow('no fonts');
});
