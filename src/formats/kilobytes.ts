import type { Language } from '../model/text.ts';

/** A size in bytes as a reader is told it, in thousands: "58", and below ten "9.4", in Dutch "9,4". */
export function kilobytes(bytes: number, language: Language): string {
  const digits = bytes < 9950 ? 1 : 0;
  return (bytes / 1e3).toLocaleString(language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
