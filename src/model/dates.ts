/**
 * Whether a date certainly is no earlier than a day. Of "2023" and a day in 2023 this cannot be said,
 * and so it is not.
 *
 * @param date ISO 8601, as exact as it is known; absent where it is not
 * @param from the day, ISO 8601
 */
export function isLater(date: string | undefined, from: string): boolean {
  if (date === undefined) return false;
  const start = from.slice(0, date.length);
  return date.length < from.length ? date > start : date >= start;
}

/**
 * Compares dates: what is known to the month comes before the days of that month, what is known to
 * the year comes last in that year.
 *
 * @param a and b ISO 8601, as exact as they are known
 * @returns a number below, at or above 0, as `sort` takes it
 */
export function compareDates(a: string, b: string): number {
  const [dayA, dayB] = [day(a), day(b)];
  return dayA < dayB ? -1 : Number(dayA > dayB);
}

/** A date as a day to compare by: day 0 of a month, month 99 of a year. */
function day(date: string): string {
  return date.length === 'yyyy'.length
    ? `${date}-99-99`
    : `${date}-00`.slice(0, 'yyyy-mm-dd'.length);
}
