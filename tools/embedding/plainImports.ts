import type { Plugin } from 'vite';

const helper = '\0vite/preload-helper.js';

/**
 * Leaves `import()` in the code of embedded maps as it is: what Vite would put around it, so that styles
 * and modules are fetched ahead, has nothing to do there.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'embedding',
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
