import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The layers that hold texts, or put marks between them. */
const layersWithText = ['maps', 'messages', 'formats', 'components', 'pages'];

/** What any text may be made of, whatever the content says today. */
const printableAscii = between(0x20, 0x7e);

/** The letters of Latin-1: what readers type, and what links bring, in the languages around. */
const latin1Letters = between(0xc0, 0xff).filter((character) => /\p{L}/u.test(character));

/**
 * The characters that pages may show: those of the sources that hold texts, comments among them,
 * which does no harm. What is written as an escape (\u00a0) counts as what it stands for.
 *
 * @param src the folder of the sources
 */
export function ownCharacters(src: string): Set<string> {
  const characters = new Set(printableAscii);
  for (const layer of layersWithText) {
    for (const path of readdirSync(join(src, layer), { recursive: true, encoding: 'utf8' })) {
      if (!/(?<!\.test)\.(ts|svelte)$/.test(path)) continue;
      for (const character of unescaped(readFileSync(join(src, layer, path), 'utf8')))
        characters.add(character);
    }
  }
  return characters;
}

/** The characters of the site's texts with those that readers may add to them. */
export function withTyped(own: ReadonlySet<string>): Set<string> {
  return new Set([...own, ...latin1Letters]);
}

/** A source text with its escapes, \u00a0, as the characters that they stand for. */
export function unescaped(source: string): string {
  return source.replace(/\\u([\da-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

function between(first: number, last: number): string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCharCode(first + i));
}
