import type { Positions } from '../../src/layout/drawing.ts';
import type { LinkPath } from '../../src/layout/paths.ts';
import type { Subject } from './subject.ts';

/** What a tool makes of a drawing. */
export interface Picture {
  positions: Positions;
  paths: readonly LinkPath[];
}

/** A tool that lays out drawings. */
export interface Tool {
  name: string;
  /** The size of its cards' labels in map units, at so many CSS pixels per map unit. */
  labelSize: (zoom: number) => number;
  /** Makes it ready, which is not timed, and gives how it lays out a drawing, which is. */
  start: () => LayOut | Promise<LayOut>;
}

/** Lays out a drawing; throws where it cannot. */
export type LayOut = (subject: Subject) => Picture | Promise<Picture>;
