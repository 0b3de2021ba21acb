import '../components/theme.css';
import './fonts.css';
import { hydrate } from 'svelte';
import Page from '../components/Page.svelte';
import type { Language } from '../model/text.ts';
import { siteEdition } from '../state/edition.ts';
import { loadAll, loadMap } from './contents.ts';
import { enterClassroom } from './enterClassroom.ts';
import { createApp } from './createApp.ts';
import { published } from './published.ts';

const language: Language = document.documentElement.lang === 'en' ? 'en' : 'nl';
const [content, { default: settled }] = await Promise.all([
  loadMap(language),
  import('virtual:settled'),
]);
const size = published('offline-size');
const edition = siteEdition(size === undefined ? undefined : Number(size));
// Not in the one file, which would have to hold all of it.
const writeWord = () => import('../components/classroom/briefDocx.ts');
const app = createApp(content, settled, loadAll, edition, { enterClassroom, writeWord });
hydrate(Page, { target: document.body, props: { app } });
