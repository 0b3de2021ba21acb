import { messages } from '../messages/index.ts';
import { fileEdition, offlineFile as path } from '../state/edition.ts';
import { fileDocument, type FileAssets } from './fileDocument.ts';
import { languageCopies } from './languageCopies.ts';
import type { SiteFile } from './prerender.ts';
import { renderExplorer } from './renderExplorer.ts';

/**
 * The one file that holds all of the site.
 *
 * @param siteUrl the address of the site, with a final slash, if it is known
 */
export async function offlineFile(
  assets: FileAssets,
  siteUrl: string | undefined,
): Promise<SiteFile> {
  const edition = fileEdition(siteUrl);
  const [nl, en] = await Promise.all([
    renderExplorer('nl', edition),
    renderExplorer('en', edition),
  ]);
  const { title } = nl;
  const description = `${messages.nl.description} ${messages.en.description}`;
  const body = languageCopies({ nl: nl.body, en: en.body });
  return {
    path,
    contents: fileDocument({ language: 'nl', title, description, assets, siteUrl, body }),
  };
}
