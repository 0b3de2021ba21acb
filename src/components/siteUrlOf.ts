import type { Edition } from '../state/edition.ts';

/** The address of the site that a page belongs to, with a final slash, if there is one. */
export function siteUrlOf(edition: Edition): string | undefined {
  const beside = edition.beside('');
  return beside === undefined ? undefined : new URL(beside, location.href).href;
}
