/** How a page came to be on the screen; times in milliseconds since it was asked for. */
export interface Paint {
  /** First and largest contentful paint. */
  first: number;
  largest: number;
  /** When the page answers to the reader. */
  ready: number;
  /** By how much what was drawn has moved: the sum of all layout shifts. */
  shift: number;
  /** What has moved, as often as it has. */
  moved: Move[];
  /** What tasks took beyond 50 ms, between the first paint and the page answering. */
  blocked: number;
  /** The longest task after the first paint, also after that. */
  longestTask: number;
}

/** Something that has moved: its element and how it begins, and its places before and after. */
export interface Move {
  what: string;
  /** Left, top, width and height in CSS pixels. */
  how: string;
}

interface Task {
  start: number;
  end: number;
}

/** Part of the standard, and not yet of the DOM's types. */
interface LayoutShift extends PerformanceEntry {
  value: number;
  sources: readonly { node?: Node; previousRect: DOMRect; currentRect: DOMRect }[];
}

/** The longest that a task may take unnoticed. */
const unnoticed = 50;

/**
 * Watches how the page comes to be on the screen, from before its first script.
 *
 * @returns what has been seen so far
 */
export function watchPaint(): () => Paint {
  let [first, largest, ready, shift] = [NaN, NaN, NaN, 0];
  const moved: Move[] = [];
  const tasks: Task[] = [];
  on('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') first = entry.startTime;
  });
  on('largest-contentful-paint', ({ startTime }) => (largest = startTime));
  on('layout-shift', (entry) => {
    const { value, sources } = entry as LayoutShift;
    shift += value;
    moved.push(...sources.map(moveOf));
  });
  on('longtask', ({ startTime, duration }) =>
    tasks.push({ start: startTime, end: startTime + duration }),
  );
  const observer = new MutationObserver(() => {
    if (!document.querySelector('[data-ready]')) return;
    ready = performance.now();
    observer.disconnect();
  });
  observer.observe(document, { attributeFilter: ['data-ready'], subtree: true });

  return () => {
    const lengths = (upTo: number) =>
      tasks
        .filter(({ start, end }) => end > first && start < upTo)
        .map(({ start, end }) => end - Math.max(start, first));
    return {
      first,
      largest,
      ready,
      shift,
      moved,
      blocked: lengths(ready).reduce((sum, length) => sum + Math.max(0, length - unnoticed), 0),
      longestTask: Math.max(0, ...lengths(Infinity)),
    };
  };
}

function moveOf({ node, previousRect, currentRect }: LayoutShift['sources'][number]): Move {
  const element = node instanceof Element ? node : node?.parentElement;
  const text = element?.textContent.replace(/\s+/g, ' ').trim().slice(0, 30) ?? '';
  const place = ({ x, y, width, height }: DOMRect) =>
    [x, y, width, height].map(Math.round).join(' ');
  return {
    what: `${element?.localName} “${text}”`,
    how: `${place(previousRect)} → ${place(currentRect)}`,
  };
}

function on(type: string, see: (entry: PerformanceEntry) => void): void {
  new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({
    type,
    buffered: true,
  });
}
