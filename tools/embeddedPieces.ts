import type { Language } from '../src/model/text.ts';
import type { Kind } from './pageFiles.ts';
import { total, weigh, type Weight } from './weight.ts';

/*
 * What the pages and scripts of embedded maps are made of, read from the built files: all that a frame
 * starts with stands in one page, and the component's script has a style sheet in it.
 */

/** The component's script, as module and as classic script. */
export const componentScripts = ['embed/argument-map.js', 'embed/argument-map.classic.js'];
export const loaderScript = 'embed/loader.js';

/** The page for frames in a language. */
export const framePage = (language: Language): string => `${language}/embed/index.html`;

/** A piece of a page or a script. */
export interface Piece {
  kind: Kind;
  text: string;
}

const inline = /<(script|style)(?:\s[^>]*)?>(.*?)<\/\1>/gs;
/** How a script that holds one part says which, see `tools/embedding/classicScripts.ts`. */
const handsOver = /^\(.{1,80}\?\?=\{\}\)\["([^"]+)"\]=/;
const styleSheets = /(?<=\bstyles:)("(?:[^"\\]|\\.)*"|`(?:[^`\\]|\\.)*`)/gs;

/** Takes the page for frames apart. */
export function piecesOfPage(html: string): Piece[] {
  const within = [...html.matchAll(inline)].flatMap(([, element, text = '']): Piece[] =>
    element === 'script' ? piecesOfScript(text) : [{ kind: kindOfStyles(text), text }],
  );
  return [{ kind: 'html', text: html.replace(inline, '') }, ...within];
}

/** Takes a script apart: one that is run at once, or one that comes later. */
export function piecesOfScript(script: string): Piece[] {
  const kind = kindOfPart(handsOver.exec(script)?.[1]);
  if (kind !== 'code') return [{ kind, text: script }];
  const styles = script.match(styleSheets) ?? [];
  return [
    { kind, text: script.replace(styleSheets, '""') },
    ...styles.map((text): Piece => ({ kind: 'styles', text })),
  ];
}

/** What the pieces of some kinds weigh, each compressed by itself. */
export function weightOfPieces(pieces: readonly Piece[], ...kinds: readonly Kind[]): Weight {
  const those = pieces.filter(({ kind }) => kinds.includes(kind));
  return total(those.map(({ text }) => weigh(Buffer.from(text))));
}

function kindOfStyles(styles: string): Kind {
  return styles.startsWith('@font-face') ? 'fonts' : 'styles';
}

/** @param name that of the part that a script hands over; undefined for one that is run at once */
function kindOfPart(name = ''): Kind {
  if (/^(map|beside|released)-/.test(name)) return 'content';
  if (name.startsWith('positions-')) return 'positions';
  return name === 'fonts.js' ? 'fonts' : 'code';
}
