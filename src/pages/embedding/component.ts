import { ArgumentMapElement } from './ArgumentMapElement.svelte.ts';
import { steer } from './steering.ts';

/* What an article's own page loads. Loaded twice, it is there once. */
if (!customElements.get('argument-map')) {
  customElements.define('argument-map', ArgumentMapElement);
  steer();
}

export { ArgumentMapElement };
