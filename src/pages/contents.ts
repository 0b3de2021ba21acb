import { withQuestions } from '../model/askedQuestions.ts';
import type { Language } from '../model/text.ts';
import type { Content } from '../state/explorer.svelte.ts';

/** Content and words are apart from the code, one language a page; the other is fetched when asked for. */
const contents = {
  nl: () => Promise.all([import('virtual:map/nl'), import('../messages/nl.ts')]),
  en: () => Promise.all([import('virtual:map/en'), import('../messages/en.ts')]),
};
/** What accompanies the map is fetched once the map is there. */
const companions = {
  nl: () => import('virtual:companions/nl'),
  en: () => import('virtual:companions/en'),
};

/** The map in a language, and the interface's words. */
export async function loadMap(language: Language): Promise<Content> {
  const [{ default: map }, messages] = await contents[language]();
  return { language, map, words: 'nl' in messages ? messages.nl : messages.en };
}

/** All of the content in a language. */
export async function loadAll(language: Language): Promise<Content> {
  const [content, beside] = await Promise.all([loadMap(language), companions[language]()]);
  const { questions, ...rest } = beside.default;
  return { ...content, map: withQuestions(content.map, questions), companions: rest };
}
