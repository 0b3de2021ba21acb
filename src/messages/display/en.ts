import type { DisplayMessages } from './messages.ts';

/** What is said about how the page looks, in English. */
export const displayEn: DisplayMessages = {
  title: 'Display and print',
  theme: {
    legend: 'Colours',
    name: { system: 'As on my system', light: 'Light', dark: 'Dark' },
  },
  keep: 'Remember on this device',
  keepExplained: 'Otherwise your choice holds until you leave this page, and nothing is stored.',
  cannotKeep:
    'Your browser does not let this page store anything. Your choice holds until you leave the page.',
};
