import type { Language } from '../model/text.ts';

/**
 * A date as it is read, as exact as it is known: "20 April 2023", "April 2023", "2023".
 *
 * @param date ISO 8601: year, year and month, or year, month and day
 */
export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined || month === undefined) return date;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'nl-NL', {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.UTC(year, month - 1, day ?? 1));
}

/** The date of a work as it is read beside its title; '' where it is not known, or the title says it. */
export function dateBeside(title: string, date: string | undefined, language: Language): string {
  const read = date === undefined ? '' : formatDate(date, language);
  return title.includes(read) ? '' : read;
}

/** The time that something took: a date, or the first and the last with a dash between them. */
export function formatPeriod(date: string, until: string | undefined, language: Language): string {
  const first = formatDate(date, language);
  return until === undefined ? first : `${first} – ${formatDate(until, language)}`;
}
