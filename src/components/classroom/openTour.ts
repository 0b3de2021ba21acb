import type { Component } from 'svelte';
import type { App } from '../app.ts';
import Tour from './Tour.svelte';

/** The guided tour, once all is there that it needs: the classroom, and what accompanies the map. */
export async function openTour({ classroom, complete }: App): Promise<Component> {
  await Promise.all([classroom?.open(), complete()]);
  return Tour;
}
