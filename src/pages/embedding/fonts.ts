/** A font as the build packs it, see `tools/embedding/packFonts.ts`. */
export interface PackedFont {
  family: string;
  descriptors: FontFaceDescriptors;
  /** The file, as base64; or what stands in for it, as a source in CSS. */
  data?: string;
  source?: string;
}

/** How long a map waits for its fonts before it is shown in others, in milliseconds. */
const patience = 1500;

let coming: Promise<void> | undefined;

/**
 * Gives the page the maps' fonts, under names of their own, unless it has them. They come as a script,
 * because a page without an origin, or from another one, may fetch no fonts.
 *
 * @returns once they are there, or cannot be had, or take too long
 */
export function withFonts(): Promise<void> {
  if ([...document.fonts].some(({ family }) => family.includes('De Afweging'))) {
    return Promise.resolve();
  }
  coming ??= built.load('fonts.js').then(
    (fonts) => {
      for (const font of (fonts as { fonts: readonly PackedFont[] }).fonts) add(font);
    },
    () => {
      coming = undefined;
    },
  );
  return Promise.race([coming, new Promise<void>((late) => setTimeout(late, patience))]);
}

function add({ family, descriptors, data, source }: PackedFont): void {
  const bytes = data === undefined ? undefined : Uint8Array.from(atob(data), byteAt);
  document.fonts.add(new FontFace(family, bytes ?? source ?? '', descriptors));
}

function byteAt(character: string): number {
  return character.charCodeAt(0);
}
