/**
 * What is known only once everything is built, and stands in the page's head: the size in bytes of
 * the one file that a site offers, and the address of the site that such a file belongs to.
 */
export type PublishedName = 'offline-size' | 'site-url';

/** What the page's head says of how it is published; undefined where it says nothing. */
export function published(name: PublishedName): string | undefined {
  const said = document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
  return said === '' ? undefined : said;
}
