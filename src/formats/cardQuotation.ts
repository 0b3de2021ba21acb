import type { Messages } from '../messages/index.ts';
import type { ArgumentMap, Fidelity, Statement } from '../model/argumentMap.ts';
import type { Language } from '../model/text.ts';

/** The words of a document that a card shows to who comes near, between quotation marks. */
export interface CardQuotation {
  quote: string;
  /** The language of the quotation. */
  language: Language;
  /** In the reader's language, where that is another one. */
  translation?: string | undefined;
}

/** The closer the claim is to the words, the sooner they stand for it. */
const closeness: readonly Fidelity[] = ['quoted', 'paraphrased', 'inferred'];

/**
 * The quotation that a card shows: of those that the claim is closest to, the first; `undefined`
 * where nothing is quoted.
 *
 * @param map and words in `language`
 */
export function cardQuotation(
  { citations }: Statement<string>,
  map: ArgumentMap<string>,
  words: Pick<Messages, 'quoted'>,
  language: Language,
): CardQuotation | undefined {
  const [closest] = citations
    .flatMap(({ quote, translation, fidelity, document }) =>
      quote === undefined ? [] : [{ quote, translation, fidelity, document }],
    )
    .sort((a, b) => closeness.indexOf(a.fidelity) - closeness.indexOf(b.fidelity));
  const source = map.documents.find(({ id }) => id === closest?.document);
  if (!closest || !source) return undefined;
  const { quote, translation } = closest;
  return {
    quote: words.quoted(quote),
    language: source.language,
    ...(translation !== undefined &&
      source.language !== language && { translation: words.quoted(translation) }),
  };
}
