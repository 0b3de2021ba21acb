import { brotliCompressSync, gzipSync } from 'node:zlib';

/** What a file weighs on its way to a reader, in bytes. */
export interface Weight {
  /** As it is. */
  plain: number;
  /** As hosts compress it when it is asked for: gzip at its usual level, 6. */
  gzip: number;
  /** As hosts keep it compressed beforehand: brotli at its highest level, 11. */
  brotli: number;
}

/** Budgets and bundles are counted in thousands of bytes, not in 1024s. */
export const kilobyte = 1000;

/** What contents weigh. */
export function weigh(contents: Uint8Array): Weight {
  return {
    plain: contents.length,
    gzip: gzipSync(contents).length,
    brotli: brotliCompressSync(contents).length,
  };
}

/** What contents weigh that hosts send as they are, because they are compressed already. */
export function weighCompressed({ length }: Uint8Array): Weight {
  return { plain: length, gzip: length, brotli: length };
}

/** What several files weigh together, each compressed by itself. */
export function total(weights: readonly Weight[]): Weight {
  const sum = (of: (weight: Weight) => number) =>
    weights.reduce((sum, weight) => sum + of(weight), 0);
  return {
    plain: sum(({ plain }) => plain),
    gzip: sum(({ gzip }) => gzip),
    brotli: sum(({ brotli }) => brotli),
  };
}
