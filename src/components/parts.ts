import type { Component } from 'svelte';
import type { Show } from '../formats/fragment.ts';
import type { App } from './app.ts';

/** A part of the page that is read rather than looked at. */
export type ReadPart = Exclude<Show, 'map'>;

/**
 * What each part is made of. All of them stand in the page from the start, rendered ahead; the code
 * that makes one answer to the reader is fetched when it is first shown.
 */
export const parts: Readonly<Record<ReadPart, (app: App) => Promise<{ default: Component }>>> = {
  outline: () => import('./Outline.svelte'),
  documents: () => import('./DocumentsView.svelte'),
  sides: () => import('./SidesView.svelte'),
  timeline: () => import('./TimelineView.svelte'),
  classroom: async ({ classroom }) => {
    await classroom?.open();
    return import('./classroom/ClassroomView.svelte');
  },
  glossary: () => import('./GlossaryView.svelte'),
  about: () => import('./About.svelte'),
};
