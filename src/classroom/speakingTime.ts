import type { Graph } from '../model/graph.ts';
import type { Language } from '../model/text.ts';
import type { Brief, BriefEntry } from './brief.ts';

/** How many words a text has. */
export function wordsIn(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/**
 * How many words an entry takes to say: the claim, what is written with it, and the quotations that
 * are read out, translated where they are in another language.
 *
 * @param language the one that is spoken
 */
export function wordsOf(entry: BriefEntry, graph: Graph<string>, language: Language): number {
  if (entry.card === undefined) return wordsIn(entry.note);
  const { text, citations } = graph.statement(entry.card);
  const quotes = entry.quotes.flatMap((place) => {
    const citation = citations[place];
    if (citation?.quote === undefined) return [];
    const isForeign = graph.document(citation.document).language !== language;
    return [isForeign ? (citation.translation ?? citation.quote) : citation.quote];
  });
  return [text, entry.note, ...quotes].reduce((sum, each) => sum + wordsIn(each), 0);
}

/** How many seconds a brief takes to say at its pace: what attacks are answered with not included. */
export function secondsOf(brief: Brief, graph: Graph<string>, language: Language): number {
  const words = brief.entries.reduce((sum, entry) => sum + wordsOf(entry, graph, language), 0);
  return secondsAt(words, brief.pace);
}

/** How many seconds some words take at a pace of so many a minute, rounded to whole ones. */
export function secondsAt(words: number, pace: number): number {
  return Math.round((words / pace) * 60);
}
