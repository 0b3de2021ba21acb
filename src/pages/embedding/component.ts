import { ArgumentMapElement } from './ArgumentMapElement.svelte.ts';

/* What an article's own page loads. Loaded twice, it is there once. */
if (!customElements.get('argument-map')) {
  customElements.define('argument-map', ArgumentMapElement);
  // What steers the map is not needed to see it; an article that comes to steer is followed from then on.
  import('./steering.ts').then(
    ({ steer }) => {
      steer();
    },
    () => undefined,
  );
}

export { ArgumentMapElement };
