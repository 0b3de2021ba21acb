import { weigh } from '../weight.ts';

/** A file of the site, by its path in it. */
interface SiteFile {
  path: string;
  contents: string;
}

/** What a reader's browser fetches before the map can be seen, in bytes, gzip. */
export interface EmbedSizes {
  /** The frame's page: map, content, code and fonts. */
  iframe: number;
  /** The element's script, and the content, positions and fonts that it asks for. */
  component: number;
  loader: number;
}

/**
 * What each way of embedding weighs, in the language in which it weighs most: the dialog in which an
 * editor chooses one says so.
 *
 * @param files all that is published for embedding
 */
export function embedSizes(files: readonly SiteFile[]): EmbedSizes {
  const weightOf = (is: (path: string) => boolean): number => {
    const weights = files
      .filter(({ path }) => is(path))
      .map(({ contents }) => weigh(Buffer.from(contents)).gzip);
    if (weights.length === 0) throw new Error('What is to be embedded is not all there.');
    return Math.max(...weights);
  };
  const starts = (...names: string[]) =>
    names
      .map((name) => weightOf((path) => path.startsWith(`embed/${name}`)))
      .reduce((sum, weight) => sum + weight, 0);
  return {
    iframe: weightOf((path) => /^\w+\/embed\/index\.html$/.test(path)),
    component: starts('argument-map.js', 'parts/map-', 'parts/positions-', 'parts/fonts'),
    loader: weightOf((path) => path === 'embed/loader.js'),
  };
}
