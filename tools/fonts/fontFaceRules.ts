import type { FontPart } from './cutFace.ts';
import { standInFamily, type ShippedFace } from './faces.ts';
import type { StandInMetrics } from './standInMetrics.ts';

/** The rule by which a file of a shipped face is used, wherever `url` says that it lies. */
export function shippedRule(face: ShippedFace, part: FontPart, url: string): string {
  return rule(face.family, face, {
    'font-display': 'swap',
    src: `url('${url}') format('woff2')`,
    ...(part.rare && { 'unicode-range': unicodeRange(part.characters) }),
  });
}

/** The rule by which a font of the reader's system stands in for a shipped face. */
export function standInRule(face: ShippedFace, metrics: StandInMetrics): string {
  return rule(standInFamily(face), face, {
    src: face.standIn.names.map((name) => `local('${name}')`).join(', '),
    'size-adjust': percentage(metrics.sizeAdjust),
    'ascent-override': percentage(metrics.ascent),
    'descent-override': percentage(metrics.descent),
    'line-gap-override': percentage(metrics.lineGap),
  });
}

function rule(
  family: string,
  { weight, style }: ShippedFace,
  descriptors: Readonly<Record<string, string>>,
): string {
  const all = { 'font-family': `'${family}'`, 'font-style': style, 'font-weight': weight };
  const lines = Object.entries({ ...all, ...descriptors }).map(
    ([key, value]) => `  ${key}: ${value};`,
  );
  return `@font-face {\n${lines.join('\n')}\n}\n`;
}

function unicodeRange(characters: ReadonlySet<string>): string {
  return [...characters]
    .map((character) => character.codePointAt(0) ?? 0)
    .sort((a, b) => a - b)
    .map((codePoint) => `U+${codePoint.toString(16).toUpperCase()}`)
    .join(', ');
}

function percentage(part: number): string {
  return `${(100 * part).toFixed(2)}%`;
}
