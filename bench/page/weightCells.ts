import { kilobyte, type Weight } from '../../tools/weight.ts';

/** The columns of a table of weights. */
export const weightHead = ['plain', 'gzip', 'brotli'];

/** A weight in these columns, in kB. */
export function cells({ plain, gzip, brotli }: Weight): string[] {
  return [plain, gzip, brotli].map((bytes) => (bytes / kilobyte).toFixed(1));
}
