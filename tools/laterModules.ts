/**
 * Whether a module of Svelte serves only what comes later: what is ticked, chosen or unfolded in menus.
 * All of Svelte is reached from the first, and would come with it.
 */
export function comesLater(id: string): boolean {
  return /\/svelte\/src\/internal\/client\/dom\/elements\/bindings\/(input|universal)\.js$/.test(
    id,
  );
}
