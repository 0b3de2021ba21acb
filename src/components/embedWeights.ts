/** What an article's readers fetch for an embedded map, in bytes, gzip. */
export interface EmbedWeights {
  iframe?: number;
  component?: number;
  loader?: number;
}

/**
 * Asks the site, which knows only once all is built, what its embedded maps weigh. A site that does not
 * tell is no trouble: then nothing is said of it.
 */
export async function embedWeights(siteUrl: string): Promise<EmbedWeights> {
  try {
    const response = await fetch(`${siteUrl}embed/sizes.json`);
    return response.ok ? readWeights(await response.json()) : {};
  } catch {
    return {};
  }
}

function readWeights(said: unknown): EmbedWeights {
  if (typeof said !== 'object' || said === null) return {};
  const entries = Object.entries(said).filter(([, bytes]) => typeof bytes === 'number');
  return Object.fromEntries(entries);
}
