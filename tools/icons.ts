import { rasterise } from './rasterise.ts';

/** An icon of the site, made of its favicon. */
interface Icon {
  path: string;
  size: number;
  /** How much of each side is ground, where systems cut an icon into a form of their own. */
  ground: number;
}

/**
 * The icons that systems ask for: for the manifest as they are and with room to be cut (a circle of
 * four fifths stays), and for Apple's with its corners filled, since it rounds them itself.
 */
export const icons: readonly Icon[] = [
  { path: 'icons/icon-192.png', size: 192, ground: 0 },
  { path: 'icons/icon-512.png', size: 512, ground: 0 },
  { path: 'icons/maskable-512.png', size: 512, ground: 0.09 },
  { path: 'icons/apple-touch-icon.png', size: 180, ground: 0.02 },
];

/** Draws an icon. */
export function iconPng(favicon: string, { size, ground }: Icon): Buffer {
  return rasterise(ground === 0 ? favicon : onGround(favicon, ground), size);
}

/** The favicon with more of its own ground around it. */
function onGround(favicon: string, share: number): string {
  const [, side = ''] = /viewBox="0 0 (\d+) \1"/.exec(favicon) ?? [];
  const [, ground] = /<rect [^>]*fill="(#\w+)"/.exec(favicon) ?? [];
  if (ground === undefined)
    throw new Error('The favicon should be a square that begins with its ground.');
  const inner = Number(side);
  const whole = inner / (1 - 2 * share);
  const at = (inner - whole) / 2;
  return favicon
    .replace(/viewBox="[^"]*"/, `viewBox="${at} ${at} ${whole} ${whole}"`)
    .replace(
      /<rect [^>]*\/>/,
      `<rect x="${at}" y="${at}" width="${whole}" height="${whole}" fill="${ground}"/>`,
    );
}
