import type { Statement } from './argumentMap.ts';
import type { Graph } from './graph.ts';
import { otherLanguage, type Language } from './text.ts';

/**
 * The language of words that a statement is cited with: that of the document, or of our translation
 * of it; `undefined` for any other words.
 */
export function quotedLanguage<T>(
  graph: Graph<T>,
  { citations }: Statement<T>,
  words: string,
): Language | undefined {
  for (const { document, quote, translation } of citations) {
    const { language } = graph.document(document);
    if (words === quote) return language;
    if (words === translation) return otherLanguage(language);
  }
  return undefined;
}
