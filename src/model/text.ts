/** The languages in which everything can be read. */
export const languages = ['nl', 'en'] as const;

/** A language of interface and content, as a BCP 47 tag. */
export type Language = (typeof languages)[number];

/** One text in every language. */
export type Text = Readonly<Record<Language, string>>;

/** The language that is not the given one: the one a quotation is translated into. */
export function otherLanguage(language: Language): Language {
  return language === 'nl' ? 'en' : 'nl';
}
