import type { PackedFont } from '../../src/pages/embedding/fonts.ts';

/*
 * The shipped fonts under names of their own, for a page that is not ours: what it says of fonts of the
 * same name is not changed by ours, nor ours by that.
 */

/** What the families are called in an embedded map; the style sheet of the map asks for these. */
const names: Readonly<Record<string, string>> = {
  'Source Serif 4': 'De Afweging Serif',
  'Source Sans 3': 'De Afweging Sans',
};

/**
 * Takes the fonts out of a style sheet that has them as data.
 *
 * @returns rules for a page of ours, and the same for a script to add to any other
 */
export function packFonts(styles: string): { css: string; fonts: PackedFont[] } {
  const rules = [...asksForOwn(styles).matchAll(/@font-face\s*\{([^}]*)\}/g)].map(
    ([, body = '']) => body,
  );
  if (rules.length === 0) throw new Error('The style sheet has no fonts.');
  return { css: rules.map((body) => `@font-face{${body}}`).join('\n'), fonts: rules.map(packed) };
}

/** A style sheet that asks for the fonts by these names. */
export function asksForOwn(styles: string): string {
  return Object.entries(names).reduce(
    (changed, [name, own]) => changed.replaceAll(name, own),
    styles,
  );
}

function packed(body: string): PackedFont {
  const said = new Map(
    body
      .split(/;(?![^(]*\))/)
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const;
      }),
  );
  const source = said.get('src') ?? '';
  const data = /base64,([^)'"]*)/.exec(source)?.[1];
  const descriptor = (name: string, key: keyof FontFaceDescriptors) => {
    const value = said.get(name);
    return value === undefined ? {} : { [key]: value };
  };
  return {
    family: (said.get('font-family') ?? '').replace(/^["']|["']$/g, ''),
    descriptors: {
      ...descriptor('font-weight', 'weight'),
      ...descriptor('font-style', 'style'),
      ...descriptor('unicode-range', 'unicodeRange'),
      ...descriptor('ascent-override', 'ascentOverride'),
      ...descriptor('descent-override', 'descentOverride'),
      ...descriptor('line-gap-override', 'lineGapOverride'),
    },
    ...(data === undefined ? { source } : { data }),
  };
}
