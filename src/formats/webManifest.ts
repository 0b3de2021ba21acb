import type { Language } from '../model/text.ts';

/** What a web manifest is made of. */
export interface ManifestSource {
  language: Language;
  brand: string;
  title: string;
  description: string;
  /** The colours of the page, and of the browser's bars around it. */
  colours: { page: string; bars: string };
}

/** The file, in the site, that says how the page in a language is kept among a reader's apps. */
export function manifestPath(language: Language): string {
  return `${language}/manifest.webmanifest`;
}

/** How the page in a language is kept among a reader's apps; addresses are relative to the file. */
export function webManifest({ language, brand, title, description, colours }: ManifestSource) {
  const icon = (name: string, size: number, purpose: 'any' | 'maskable') => ({
    ...{ src: `../icons/${name}.png`, sizes: `${size}x${size}`, type: 'image/png', purpose },
  });
  return {
    ...{ start_url: './', scope: '../' },
    ...{ name: `${brand}: ${title}`, short_name: brand, description, lang: language, dir: 'ltr' },
    ...{ display: 'minimal-ui', background_color: colours.page, theme_color: colours.bars },
    icons: [
      { src: '../favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon('icon-192', 192, 'any'),
      icon('icon-512', 512, 'any'),
      icon('maskable-512', 512, 'maskable'),
    ],
  };
}
