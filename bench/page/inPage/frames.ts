/** What was seen of frames: when each began, in milliseconds, and in how many the picture moved. */
export interface Frames {
  times: number[];
  moving: number;
}

/**
 * Takes down the beginning of each frame until it is stopped.
 *
 * @returns stops, and gives what was seen
 */
export function watchFrames(): () => Frames {
  const times: number[] = [];
  const card = document.querySelector('[data-statement]');
  let moving = 0;
  let last = NaN;
  let request = requestAnimationFrame(function note(time) {
    times.push(time);
    const here = card?.getBoundingClientRect().left ?? NaN;
    if (here !== last) moving += 1;
    last = here;
    request = requestAnimationFrame(note);
  });
  return () => {
    cancelAnimationFrame(request);
    return { times, moving };
  };
}
