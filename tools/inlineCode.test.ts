import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { inlineScript, inlineStyles } from './inlineCode.ts';

it('keeps what texts say, and nothing that HTML would take for its own', () => {
  const safe = inlineScript('[`<script>`, "</SCRIPT >", /<!--/.test("<!--"), `a<b`]');
  expect(safe).not.toMatch(/<!--|<\/?script/i);
  expect(runInNewContext(safe)).toEqual(['<script>', '</SCRIPT >', true, 'a<b']);
});

it('refuses code that such a sign stands in by itself', () => {
  expect(() => inlineScript('let a = 1, b = 2; a<!--b;')).toThrow('outside of texts');
});

it('keeps style sheets within their element', () => {
  expect(inlineStyles('a::after { content: "</style><!--" }')).toBe(
    'a::after { content: "\\3C /style>\\3C !--" }',
  );
});

it('has the line ends that HTML will read', () => {
  expect(inlineScript('let a;\r\nlet b;\r\n')).toBe('let a;\nlet b;');
});
