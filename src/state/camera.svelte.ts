/** A rectangle in map units. */
export interface Bounds {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** From map units to CSS pixels in the stage: `x' = k·x + x`. */
export interface Transform {
  x: number;
  y: number;
  k: number;
}

/** How far in and out the reader can go. */
export const zoomRange = [0.15, 3.5] as const;

/** What stays free around a fitted picture, in CSS pixels, and the largest zoom that fitting gives. */
export const fitMargins = { wide: 12, tall: 12 } as const;
export const largestFit = 1.25;

/** How far from the stage's edge something comes into sight, in CSS pixels. */
const margin = 24;

/** Where the reader looks at the picture from. */
export class Camera {
  /** The stage's size in CSS pixels; zero before it is known. */
  size = $state.raw({ width: 0, height: 0 });
  /** What should be seen as a whole while `fitted`. */
  bounds: Bounds = $state.raw({ left: 0, top: 0, right: 1, bottom: 1 });
  /** Whether a picture that is too tall is fitted in width only, from its top. */
  tall = $state(false);
  /** The least zoom at which the picture is fitted: what is then too large for the stage reaches beyond. */
  least: number = $state(zoomRange[0]);
  /** Whether the picture glides to where it is moved, or follows the reader's hand at once. */
  gliding = $state(false);
  /** Whether the reader's hand is moving the picture. */
  moving = $state(false);
  #free: Transform | undefined = $state.raw();
  /** Whether the picture is about to move by itself, and waits. */
  paused = $state(false);
  /** Whether the picture is to be fitted again when the pause is over. */
  #fitAfterwards = false;
  /** Ends the pause that there is: the reader's own move counts for more. */
  #endPause: () => void = () => undefined;

  readonly transform: Transform = $derived(
    this.#free ?? fit(this.bounds, this.size, this.tall, this.least),
  );

  /** By how much what is drawn is to be enlarged to be as large on the screen as at zoom 1, if small. */
  readonly unzoom = $derived(Math.min(1 / this.transform.k, 3));

  /** Whether the whole picture is kept in sight, also when the stage or the picture changes. */
  get fitted(): boolean {
    return this.#free === undefined;
  }

  /**
   * Takes the stage's new size. What is not fitted stays where it is in the window.
   *
   * @param moved how far the stage's top has moved down in the window, in CSS pixels
   */
  resize(size: { width: number; height: number }, moved: number): void {
    this.size = size;
    if (this.#free) this.#free = { ...this.#free, y: this.#free.y - moved };
  }

  /** Takes what should be seen as a whole; glides there if it was seen as a whole before. */
  frame(bounds: Bounds): void {
    this.gliding = this.size.width > 0;
    this.bounds = bounds;
  }

  /** Keeps the whole picture in sight from now on. */
  fit(): void {
    this.#endPause();
    this.gliding = true;
    this.#free = undefined;
  }

  /** Looks from somewhere of the reader's choice. */
  moveTo(transform: Transform): void {
    this.#endPause();
    this.gliding = false;
    this.#free = transform;
  }

  /** Stops following the picture's size, without moving. */
  hold(): void {
    this.#endPause();
    this.#free = this.transform;
  }

  /**
   * Holds still for a while whatever happens to the stage, then fits the picture again if it was
   * fitted, and does what is wanted next.
   *
   * @param time in milliseconds
   */
  pause(time: number, next: () => void): void {
    const fitAfterwards = this.fitted || this.#fitAfterwards;
    this.hold();
    this.#fitAfterwards = fitAfterwards;
    this.paused = true;
    const timer = setTimeout(() => {
      if (fitAfterwards) this.fit();
      this.#endPause();
      next();
    }, time);
    this.#endPause = () => {
      clearTimeout(timer);
      this.#fitAfterwards = false;
      this.paused = false;
    };
  }

  /** Moves the picture by so many CSS pixels. */
  panBy(x: number, y: number): void {
    const { transform } = this;
    this.moveTo({ ...transform, x: transform.x + x, y: transform.y + y });
    this.gliding = true;
  }

  /** Zooms around the stage's centre. */
  zoomBy(factor: number): void {
    const { x, y, k } = this.transform;
    const next = Math.min(zoomRange[1], Math.max(zoomRange[0], k * factor));
    const ratio = next / k;
    const { width, height } = this.size;
    this.#endPause();
    this.gliding = true;
    this.#free = {
      k: next,
      x: width / 2 - (width / 2 - x) * ratio,
      y: height / 2 - (height / 2 - y) * ratio,
    };
  }

  /**
   * Moves as little as needed for something to be in sight; zooms only when it would be too small to
   * read.
   *
   * @param readable the least zoom at which it can be read
   */
  reveal(bounds: Bounds, readable: number): void {
    if (this.size.width === 0) return;
    const { transform, size } = this;
    const k = Math.max(transform.k, readable);
    const centre = { x: (bounds.left + bounds.right) / 2, y: (bounds.top + bounds.bottom) / 2 };
    // It grows where it is.
    const grown = k - transform.k;
    const zoomed =
      grown === 0
        ? transform
        : { k, x: transform.x - centre.x * grown, y: transform.y - centre.y * grown };
    const shift = (low: number, high: number, extent: number) =>
      low < margin
        ? margin - low
        : high > extent - margin
          ? Math.max(extent - margin - high, margin - low)
          : 0;
    const dx = shift(zoomed.x + bounds.left * k, zoomed.x + bounds.right * k, size.width);
    const dy = shift(zoomed.y + bounds.top * k, zoomed.y + bounds.bottom * k, size.height);
    if (dx !== 0 || dy !== 0 || zoomed !== transform) {
      this.gliding = true;
      this.#free = { k, x: zoomed.x + dx, y: zoomed.y + dy };
    }
  }
}

/**
 * The transform that shows bounds as a whole, centred, with a margin.
 *
 * @param tall fits the width only, and starts at the top of what is then too tall to be seen at once
 * @param least the least zoom; where it shows too little, margins go first
 */
export function fit(
  bounds: Bounds,
  { width, height }: { width: number; height: number },
  tall = false,
  least: number = zoomRange[0],
): Transform {
  if (width === 0) return { k: 1, x: 0, y: 0 };
  const room = tall ? fitMargins.tall : fitMargins.wide;
  const across = (width - 2 * room) / (bounds.right - bounds.left);
  const down = (height - 2 * room) / (bounds.bottom - bounds.top);
  const k = Math.min(largestFit, Math.max(least, tall ? across : Math.min(across, down)));
  return {
    k,
    x: width / 2 - ((bounds.left + bounds.right) / 2) * k,
    y:
      tall && down < k
        ? room - bounds.top * k
        : height / 2 - ((bounds.top + bounds.bottom) / 2) * k,
  };
}
