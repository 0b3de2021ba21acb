import { expect, it } from 'vitest';
import { preferredLanguage } from './preferredLanguage.ts';

it.each([
  [['nl-BE', 'en'], 'nl'],
  [['fr', 'en-US', 'nl'], 'en'],
  [['NL'], 'nl'],
  [['de', 'fr'], 'en'],
  [[], 'en'],
] as const)('leads a reader of %j to %s', (wanted, language) => {
  expect(preferredLanguage(wanted)).toBe(language);
});
