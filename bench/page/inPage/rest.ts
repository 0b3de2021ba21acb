import { nextFrame } from './response.ts';

/** For how long nothing has to move; longer than a double click is waited for. In milliseconds. */
const stillness = 600;
const patience = 20_000;

/**
 * Waits until the picture is at rest, and gives the time at which it came to rest: of the first frame
 * from which on every card stays where it is on the screen and nothing changes by itself.
 */
export async function atRest(): Promise<number> {
  const start = performance.now();
  let since = start;
  let last = places();
  for (let now = start; now - since < stillness; now = await nextFrame()) {
    if (now - start > patience) throw new Error('The picture does not come to rest.');
    const here = places();
    if (here !== last || animates()) since = now;
    last = here;
  }
  return since;
}

/** Where the cards lie on the screen. */
function places(): string {
  return Array.from(document.querySelectorAll('[data-statement]'), (card) => {
    const { left, top, width } = card.getBoundingClientRect();
    return `${left} ${top} ${width}`;
  }).join();
}

/** Whether anything changes by itself that comes to an end. */
function animates(): boolean {
  return document
    .getAnimations()
    .some(
      ({ playState, effect }) =>
        playState === 'running' && Number(effect?.getComputedTiming().endTime) < Infinity,
    );
}
