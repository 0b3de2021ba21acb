import '../components/theme.css';
import './fonts.css';
import './offline.css';
import { hydrate } from 'svelte';
import settled from 'virtual:settled';
import Page from '../components/Page.svelte';
import type { Language } from '../model/text.ts';
import { fileEdition } from '../state/edition.ts';
import { loadAll } from './contents.ts';
import { enterClassroom } from './enterClassroom.ts';
import { createApp } from './createApp.ts';
import { keepCopy } from './languageCopies.ts';
import { published } from './published.ts';

/* The one file: all that the explorer is made of, in both languages, with nothing to fetch. */

const language: Language = document.documentElement.lang === 'en' ? 'en' : 'nl';
const target = keepCopy(language);
const app = createApp(
  await loadAll(language),
  settled,
  loadAll,
  fileEdition(published('site-url')),
  { enterClassroom },
);
hydrate(Page, { target, props: { app } });
