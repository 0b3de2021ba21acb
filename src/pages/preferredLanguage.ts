import { languages, type Language } from '../model/text.ts';

/**
 * The first of the reader's languages that the site has; English where it has none of them.
 *
 * @param wanted BCP 47 tags, most wanted first: `navigator.languages`
 */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0];
    const language = languages.find((name) => name === base);
    if (language) return language;
  }
  return 'en';
}
