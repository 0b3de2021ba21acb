import type { Language } from '../model/text.ts';

/** A size in bytes as a reader is told it, in millions: "1.8", in Dutch "1,8". */
export function megabytes(bytes: number, language: Language): string {
  return (bytes / 1e6).toLocaleString(language, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
}
