/**
 * A click handler for a link that does something on this page. A click that asks the browser for
 * something else, such as a new tab, is left to the browser.
 */
export function unlessModified(act: () => void): (event: MouseEvent) => void {
  return (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0)
      return;
    event.preventDefault();
    act();
  };
}
