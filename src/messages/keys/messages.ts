/** What is said about walking the map by keys. What all keys do is apart: `keyList`. */
export interface KeysMessages {
  /** The button that lists all keys. */
  list: string;
  /** What is told in one line: how to go about it at first, then why a key leads nowhere. */
  told: {
    welcome: string;
    conclusion: string;
    premise: string;
    objection: string;
    beside: string;
    step: string;
    filtered: string;
  };
  dismiss: string;
  /** Above a list of several conclusions to choose from. */
  leadsTo: (number: number) => string;
  /** What one card does to another, before the other's number. */
  ties: { for: string; against: string; undercuts: string; context: string };
  restsOn: (premises: number) => string;
  objections: (count: number) => string;
}
