import '../components/theme.css';
import './fonts.css';
import settled from 'virtual:settled';
import { hydrate } from 'svelte';
import Page from '../components/Page.svelte';
import type { Language } from '../model/text.ts';
import { createApp } from './createApp.ts';

/** The content is apart from the code, one language a page; the other is fetched when asked for. */
const contents = {
  nl: () => import('virtual:map/nl'),
  en: () => import('virtual:map/en'),
};

async function load(language: Language) {
  return { language, map: (await contents[language]()).default };
}

const language: Language = document.documentElement.lang === 'en' ? 'en' : 'nl';
const app = createApp(await load(language), settled, load);
hydrate(Page, { target: document.body, props: { app } });
