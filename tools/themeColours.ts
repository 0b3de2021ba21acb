import { readFileSync } from 'node:fs';

/** Red, green and blue from 0 to 255, and how opaque it is, from 0 to 1. */
export interface Colour {
  rgb: readonly [number, number, number];
  alpha: number;
}

/** The two themes. */
export const schemes = ['light', 'dark'] as const;

/** One of them. */
export type Scheme = (typeof schemes)[number];

const sheet = new URL('../src/components/theme.css', import.meta.url);

/** The colours that the style sheet names for a theme, by name: "paper". */
export function themeColours(scheme: Scheme): ReadonlyMap<string, Colour> {
  const named = readFileSync(sheet, 'utf8').matchAll(
    /--([\w-]+): light-dark\((#\w+|rgb\([^)]*\)), (#\w+|rgb\([^)]*\))\);/g,
  );
  const colours = new Map<string, Colour>();
  for (const [, name = '', light = '', dark = ''] of named) {
    // What is said first holds always; later ones are for readers who ask for more contrast.
    if (!colours.has(name)) colours.set(name, readColour(scheme === 'light' ? light : dark));
  }
  return colours;
}

/**
 * Reads a colour as style sheets and browsers write it: "#rrggbb", "rgb(1 2 3 / 0.5)", "rgb(1, 2, 3)".
 *
 * @throws for any other
 */
export function readColour(text: string): Colour {
  const hex = /^#(..)(..)(..)$/.exec(text)?.slice(1);
  const numbers = hex
    ? hex.map((two) => parseInt(two, 16))
    : text.startsWith('rgb')
      ? [...text.matchAll(/[\d.]+/g)].map(Number)
      : [];
  const [red, green, blue, alpha = 1] = numbers;
  if (red === undefined || green === undefined || blue === undefined) {
    throw new Error(`"${text}" is not a colour.`);
  }
  return { rgb: [red, green, blue], alpha };
}

/** A colour laid over an opaque one. */
export function over({ rgb, alpha }: Colour, ground: Colour, opacity = 1): Colour {
  const share = alpha * opacity;
  const mix = (i: 0 | 1 | 2) => rgb[i] * share + ground.rgb[i] * (1 - share);
  return { rgb: [mix(0), mix(1), mix(2)], alpha: 1 };
}

/** The contrast of two opaque colours, from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: Colour, other: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance({ rgb }: Colour): number {
  const linear = (value: number) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  const [red, green, blue] = rgb;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
