import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** One weight and style of a family, as the package `@fontsource/<folder>` has it. */
export interface FontsourceFace {
  folder: string;
  weight: number;
  style: 'normal' | 'italic';
}

/** A face that the site ships. */
export interface ShippedFace extends FontsourceFace {
  /** What style sheets call it. */
  family: string;
  /** Whether the page as it opens uses it, so that it is fetched before the style sheet asks. */
  first: boolean;
  /** Whether what readers type is set in it, besides the site's own texts. */
  typed: boolean;
  standIn: StandIn;
}

/** A font of the reader's system, shown until the shipped one is there, or instead of it. */
export interface StandIn {
  /** Full and PostScript names, in order of preference, of fonts that all have the same widths. */
  names: readonly string[];
  /** A free font that was drawn to those widths, and so tells them. */
  measuredBy: FontsourceFace;
}

/** The family that claims are set in; all else is in the other. */
export const serifFamily = 'Source Serif 4';

const serif = { family: serifFamily, folder: 'source-serif-4', typed: false };
const sans = { family: 'Source Sans 3', folder: 'source-sans-3', typed: true, first: true };

/**
 * The shipped faces: no others are needed, since bold sans takes the semi-bold one. Gelasio was drawn
 * to Georgia's widths; Arimo and Liberation Sans to Arial's, which are Helvetica's.
 */
export const faces: readonly ShippedFace[] = [
  {
    ...serif,
    weight: 600,
    style: 'normal',
    first: true,
    standIn: {
      names: ['Georgia Bold', 'Georgia-Bold', 'Gelasio Bold', 'Gelasio-Bold'],
      measuredBy: { folder: 'gelasio', weight: 700, style: 'normal' },
    },
  },
  {
    ...serif,
    weight: 400,
    style: 'italic',
    first: false,
    standIn: {
      names: ['Georgia Italic', 'Georgia-Italic', 'Gelasio Italic', 'Gelasio-Italic'],
      measuredBy: { folder: 'gelasio', weight: 400, style: 'italic' },
    },
  },
  {
    ...sans,
    weight: 400,
    style: 'normal',
    standIn: {
      names: ['Arial', 'ArialMT', 'Helvetica', 'Liberation Sans', 'LiberationSans', 'Arimo'],
      measuredBy: { folder: 'arimo', weight: 400, style: 'normal' },
    },
  },
  {
    ...sans,
    weight: 600,
    style: 'normal',
    standIn: {
      names: [
        'Arial Bold',
        'Arial-BoldMT',
        'Helvetica Bold',
        'Helvetica-Bold',
        'Liberation Sans Bold',
        'LiberationSans-Bold',
        'Arimo Bold',
        'Arimo-Bold',
      ],
      measuredBy: { folder: 'arimo', weight: 700, style: 'normal' },
    },
  },
];

/** What style sheets call the stand-in of a family. */
export function standInFamily({ family }: ShippedFace): string {
  return `${family} fallback`;
}

/** The name of a face among the site's files: "source-serif-4-600-normal". */
export function faceName({ folder, weight, style }: FontsourceFace): string {
  return `${folder}-${weight}-${style}`;
}

const { resolve } = createRequire(import.meta.url);

/** The file, as WOFF2, that has a face's characters of one of the sets it is split into. */
export function readFace(face: FontsourceFace, characterSet: 'latin' | 'latin-ext'): Buffer {
  const { folder, weight, style } = face;
  return readFileSync(
    resolve(`@fontsource/${folder}/files/${folder}-${characterSet}-${weight}-${style}.woff2`),
  );
}
