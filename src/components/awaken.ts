import { hydrate } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { App } from './app.ts';
import Part from './Part.svelte';
import { parts, type ReadPart } from './parts.ts';

/**
 * Makes a part of the page that was rendered ahead answer to the reader, once it is first shown.
 * Until then nothing in it can be pressed, so that no press is lost.
 */
export function awaken(app: App, part: ReadPart): Attachment<HTMLElement> {
  let awake = false;
  return (element) => {
    if (awake || app.explorer.sight.show !== part) return;
    awake = true;
    element.inert = true;
    void Promise.all([parts[part](app), app.complete()])
      .then(([{ default: Content }]) => {
        element.inert = false;
        hydrate(Part, { target: element, props: { app, Content } });
      })
      .catch(() => {
        // It stays as it is, to be read; its links work as those of any page, and it is tried again.
        awake = false;
        element.inert = false;
        document.getElementById(location.hash.slice(1))?.scrollIntoView();
      });
  };
}
