import * as acts from './acts.ts';
import { watchFrames } from './frames.ts';
import { watchPaint } from './paint.ts';
import { nothing } from './response.ts';
import { atRest } from './rest.ts';

/*
 * What the benchmarks run in a page: put there before the page's own scripts.
 */

const tools = { ...acts, nothing, atRest, watchFrames, paint: watchPaint() };

declare global {
  var inPage: typeof tools;
}

globalThis.inPage = tools;
