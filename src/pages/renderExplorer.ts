import { render } from 'svelte/server';
import Page from '../components/Page.svelte';
import Part from '../components/Part.svelte';
import { parts } from '../components/parts.ts';
import { readSettled } from '../layout/homes.ts';
import { clientSideScanning as map } from '../maps/client-side-scanning/index.ts';
import { classroom } from '../maps/client-side-scanning/classroom/index.ts';
import settledSource from '../maps/client-side-scanning/settled.json';
import { messages } from '../messages/index.ts';
import { localise } from '../model/localise.ts';
import type { Language } from '../model/text.ts';
import type { Edition } from '../state/edition.ts';
import { createApp } from './createApp.ts';
import { createClassroom } from './createClassroom.ts';

const settled = readSettled(settledSource);
const material = { nl: localise(classroom, 'nl'), en: localise(classroom, 'en') };

/** The explorer in a language, rendered ahead with all its parts; made-up ids name the language too. */
export async function renderExplorer(
  language: Language,
  edition: Edition,
): Promise<{ title: string; description: string; body: string }> {
  const words = messages[language];
  const whole = localise(map, language);
  const content = { language, map: whole, words, companions: whole };
  const app = createApp(content, settled, () => Promise.resolve(content), edition, {
    enterClassroom: (explorer, judging) =>
      Promise.resolve(createClassroom(explorer, judging, material)),
  });
  let { body } = render(Page, { props: { app }, idPrefix: language });
  for (const [part, load] of Object.entries(parts)) {
    const { default: Content } = await load(app);
    const place = new RegExp(`(?<=<div data-part="${part}"[^>]*>)(?=</div>)`);
    if (!place.test(body)) throw new Error(`The page has no place for "${part}".`);
    const { body: rendered } = render(Part, {
      props: { app, Content },
      idPrefix: `${language}-${part}`,
    });
    body = body.replace(place, () => rendered);
  }
  return { title: `${words.brand} · ${whole.title}`, description: words.description, body };
}
