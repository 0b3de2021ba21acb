import { expect, test } from 'vitest';
import { readTheme } from './theme.ts';

test.each([
  ['theme=dark', 'dark'],
  ['keys=off&theme=light', 'light'],
  ['theme=system', 'system'],
  ['theme=sepia', 'system'],
  ['', 'system'],
  ['{"%E0%A4%A', 'system'],
])('what was kept as "%s" is the theme "%s"', (kept, theme) => {
  expect(readTheme(kept)).toBe(theme);
});
