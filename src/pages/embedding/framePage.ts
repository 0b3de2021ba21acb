import { ArgumentMapElement } from './ArgumentMapElement.svelte.ts';
import { connectFrame } from './frame.ts';

/* The page of an embedded map: one map, and nothing else. */
customElements.define('argument-map', ArgumentMapElement);
const map = document.querySelector<ArgumentMapElement>('argument-map');
if (map) connectFrame(map);
