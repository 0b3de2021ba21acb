/**
 * Reads the setting SITE_URL: the absolute address of the published site.
 *
 * @returns the address with a final slash; undefined where it is not set
 * @throws where it is no address that a site can have
 */
export function readSiteUrl(setting: string | undefined): string | undefined {
  const given = setting?.trim() ?? '';
  if (given === '') return undefined;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    throw new Error(
      `SITE_URL is "${given}": give the whole address of the site, such as https://example.org/afweging/, or leave it unset.`,
    );
  }
  if (url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '') {
    throw new Error(
      `SITE_URL is "${given}": give the address of the folder that the site is in, without "?", "#" or a password.`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
