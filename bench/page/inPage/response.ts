/** How long something takes from the reader's act, in milliseconds. */
export interface Response {
  /** Until the document shows it. */
  inPage: number;
  /** Until the first frame that shows it has been drawn. */
  onScreen: number;
}

const patience = 10_000;

/** Does something and times it, until something holds in the document and has been drawn. */
export async function respond(act: () => void, holds: () => boolean): Promise<Response> {
  if (holds()) throw new Error('What was to come of it held before.');
  const start = performance.now();
  const shown = until(holds);
  act();
  const inPage = (await shown) - start;
  return { inPage, onScreen: (await nextFrame()) - start };
}

/** The least that is possible: to the next frame drawn when nothing is to be done. */
export async function nothing(): Promise<number> {
  const start = performance.now();
  return (await nextFrame()) - start;
}

/** Waits until the next frame has been drawn, and gives the time. */
export function nextFrame(): Promise<number> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      // A message is delivered after the frame at whose beginning it was sent.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(undefined);
    });
  });
}

/** Waits until something holds in the document, and gives the time. */
export function until(holds: () => boolean): Promise<number> {
  return new Promise((done, refuse) => {
    const finish = (end: () => void) => {
      observer.disconnect();
      clearTimeout(timer);
      end();
    };
    const observer = new MutationObserver(() => {
      if (holds()) finish(() => done(performance.now()));
    });
    const timer = setTimeout(
      () => finish(() => refuse(new Error(`Waited in vain: ${String(holds)}`))),
      patience,
    );
    observer.observe(document, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
  });
}
