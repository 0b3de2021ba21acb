/** What is said about how the page looks. */
export interface DisplayMessages {
  title: string;
  theme: { legend: string; name: Readonly<Record<'system' | 'light' | 'dark', string>> };
  keep: string;
  keepExplained: string;
  cannotKeep: string;
}
