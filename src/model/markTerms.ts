import type { Term } from './companions.ts';

/** A piece of a text: words as they stand, with the term that they are a form of, if any. */
export interface TextPiece {
  words: string;
  term?: Term<string>;
}

/**
 * Splits texts that are read one after the other, so that each glossary term is marked where it
 * first occurs in them and nowhere else. The pieces of a text, put together, are that text.
 *
 * @param texts in the order in which they are read; an absent one yields no pieces
 * @param glossary in the texts' language
 */
export function markTerms(
  texts: readonly (string | undefined)[],
  glossary: readonly Term<string>[],
): TextPiece[][] {
  const { pattern, terms } = matcherOf(glossary);
  const seen = new Set<string>();
  return texts.map((text = '') => {
    const pieces: TextPiece[] = [];
    let end = 0;
    for (const match of text.matchAll(pattern)) {
      const term = terms.get(match[0].toLowerCase());
      if (!term || seen.has(term.id)) continue;
      seen.add(term.id);
      if (match.index > end) pieces.push({ words: text.slice(end, match.index) });
      pieces.push({ words: match[0], term });
      end = match.index + match[0].length;
    }
    if (end < text.length) pieces.push({ words: text.slice(end) });
    return pieces;
  });
}

interface Matcher {
  /** Any form of any term as a whole word, the longest first. */
  pattern: RegExp;
  /** Terms by their forms in lower case. */
  terms: ReadonlyMap<string, Term<string>>;
}

const matchers = new WeakMap<readonly Term<string>[], Matcher>();

/** Made once for each glossary: it is read in many places of a page. */
function matcherOf(glossary: readonly Term<string>[]): Matcher {
  const known = matchers.get(glossary);
  if (known) return known;
  const terms = new Map(
    glossary.flatMap((term) => term.forms.map((form) => [form.toLowerCase(), term] as const)),
  );
  const forms = [...terms.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const matcher = {
    // A glossary without terms matches nowhere.
    pattern: new RegExp(
      forms.length > 0 ? `(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])` : '(?!)',
      'giu',
    ),
    terms,
  };
  matchers.set(glossary, matcher);
  return matcher;
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
