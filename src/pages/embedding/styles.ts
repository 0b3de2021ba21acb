/** The style sheets of embedded maps: those that are there, and those that come later. */
const sheets: CSSStyleSheet[] = [];
const roots = new Set<ShadowRoot>();

/**
 * Has a shadow root use the maps' style sheets, those too that come later. They are constructed, which
 * a page's policy on styles allows, and hold within the root only.
 */
export function style(root: ShadowRoot): void {
  if (sheets.length === 0) {
    add(built.styles);
    built.onstyles = add;
  }
  roots.add(root);
  root.adoptedStyleSheets = [...sheets];
}

/** Has it use them no longer. */
export function leaveUnstyled(root: ShadowRoot): void {
  roots.delete(root);
}

function add(styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  sheets.push(sheet);
  for (const root of roots) root.adoptedStyleSheets = [...sheets];
}
