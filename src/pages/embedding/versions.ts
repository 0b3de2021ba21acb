import type { SettledMap } from '../../layout/homes.ts';
import type { WholeMap } from '../../model/companions.ts';
import type { Language } from '../../model/text.ts';
import type { LoadContent } from '../../state/address.svelte.ts';
import type { Content } from '../../state/explorer.svelte.ts';
import { loadAll, loadMap } from '../contents.ts';

/** The content as it was in a version, in one language. */
export interface Released {
  map: WholeMap<string>;
  settled: SettledMap;
}

/** What a map of some version starts with. */
export interface VersionContent {
  content: Content;
  settled: SettledMap;
  /** Fetches all of the content of that version in a language. */
  load: LoadContent;
}

const earlier = {
  nl: () => import('virtual:released/nl'),
  en: () => import('virtual:released/en'),
};

/**
 * The content in a version.
 *
 * @param version of the content; the newest where it is undefined, or is none that was released
 */
export async function loadVersion(
  language: Language,
  version: string | undefined,
): Promise<VersionContent> {
  const [content, { default: settled }] = await Promise.all([
    loadMap(language),
    import('virtual:settled'),
  ]);
  const newest = { content, settled, load: loadAll };
  if (version === undefined || version === content.map.version) return newest;
  const asked = (await earlier[language]()).default[version];
  if (!asked) {
    // eslint-disable-next-line no-console -- it is told to whoever writes the article
    console.warn(`<argument-map>: the content has no version "${version}"; this is the newest.`);
    return newest;
  }
  const load = async (wanted: Language): Promise<Content> => {
    const [{ words }, { default: released }] = await Promise.all([
      loadMap(wanted),
      earlier[wanted](),
    ]);
    const { map } = released[version] ?? asked;
    return { language: wanted, words, map, companions: map };
  };
  return { content: await load(language), settled: asked.settled, load };
}
