import { respond, type Response } from './response.ts';

/** Marks a card by a key, and waits until another has a verdict. */
export function mark(id: string, key: string, other: string, verdict: string): Promise<Response> {
  const card = cardOf(id);
  const changing = cardOf(other);
  return respond(
    () => card.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })),
    () => changing.getAttribute('data-verdict') === verdict,
  );
}

/** Clicks a card, and waits until it is selected and the reading panel is about it. */
export function select(id: string, text: string): Promise<Response> {
  const link = find(cardOf(id), 'a');
  return respond(
    () => link.click(),
    () =>
      link.hasAttribute('aria-current') &&
      document.querySelector('aside article h2')?.textContent.trim() === text,
  );
}

/** Closes the reading panel, and waits until it is gone. */
export function deselect(): Promise<Response> {
  return respond(
    () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })),
    () => !document.querySelector('aside article'),
  );
}

/** Opens what lies behind a card, and waits until as many cards have come as its button says. */
export function openBranch(id: string): Promise<Response> {
  const button = find(cardOf(id), 'button[aria-expanded="false"]');
  const before = cardCount();
  const coming = Number(button.textContent.trim().slice(1));
  return respond(
    () => button.click(),
    () => cardCount() === before + coming,
  );
}

/** Goes back in the history, and waits until there are as many cards as there were. */
export function goBack(cards: number): Promise<Response> {
  return respond(
    () => history.back(),
    () => cardCount() === cards,
  );
}

/** The cards that have something behind them to open. */
export function openable(): string[] {
  return Array.from(
    document.querySelectorAll('[data-statement]:has(button[aria-expanded="false"])'),
    (card) => card.getAttribute('data-statement') ?? '',
  );
}

/** How many cards the map shows. */
export function cardCount(): number {
  return document.querySelectorAll('[data-statement]').length;
}

function cardOf(id: string): HTMLElement {
  return find(document, `[data-statement="${id}"]`);
}

function find(within: ParentNode, selector: string): HTMLElement {
  const element = within.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  return element;
}
