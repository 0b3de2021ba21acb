import { steer } from '../steering.ts';
import { ArgumentMapElement } from './ArgumentMapElement.svelte.ts';

/* What an article's own page loads. Loaded twice, it is there once. */
if (!customElements.get('argument-map')) {
  customElements.define('argument-map', ArgumentMapElement);
  steer();
}

export { ArgumentMapElement };
