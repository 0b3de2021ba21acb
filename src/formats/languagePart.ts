import { languages, type Language } from '../model/text.ts';

/*
 * Where one page holds both languages, the fragment of an address says which one is read:
 * `lang=en&select=css-only-way`. Pages of one language pass over it.
 */

/** The key of a fragment that names a language. */
export const languageKey = 'lang';

const namedLanguage = new RegExp(`(?:^|[#&])${languageKey}=(${languages.join('|')})(?=&|$)`);

/** A fragment, without "#", that names a language before what else it says. */
export function withLanguage(fragment: string, language: Language): string {
  return [`${languageKey}=${language}`, fragment].filter(Boolean).join('&');
}

/** The language that a fragment, with or without "#", names, if it does. */
export function languageIn(fragment: string): Language | undefined {
  const [, named] = namedLanguage.exec(fragment) ?? [];
  return languages.find((language) => language === named);
}
