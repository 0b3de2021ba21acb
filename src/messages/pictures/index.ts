import { picturesEn } from './en.ts';
import type { PicturesMessages } from './messages.ts';
import { picturesNl } from './nl.ts';

/** What is said with pictures, by language. */
export const picturesMessages: Readonly<Record<'nl' | 'en', PicturesMessages>> = {
  nl: picturesNl,
  en: picturesEn,
};
