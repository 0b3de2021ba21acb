/** The themes to choose from: the system's own, or one of the two that there are. */
export const themes = ['system', 'light', 'dark'] as const;

/** One of them. */
export type Theme = (typeof themes)[number];

/** Where the reader's display is kept on their device: "theme=dark". */
export const displayKey = 'de-afweging-display';

/** Reads the theme from a display that was kept; "system" where it says none. */
export function readTheme(kept: string): Theme {
  const said = new URLSearchParams(kept).get('theme');
  return themes.find((theme) => theme === said) ?? 'system';
}

/** Has the page, and the browser's own bars around it, take a theme. */
export function showTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  for (const bar of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = bar.dataset.scheme ?? '';
    bar.media =
      theme === 'system' ? `(prefers-color-scheme: ${own})` : theme === own ? 'all' : 'not all';
  }
}
