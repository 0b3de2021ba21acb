import type { DisplayMessages } from './messages.ts';

/** What is said about how the page looks, in Dutch. */
export const displayNl: DisplayMessages = {
  title: 'Weergave en afdrukken',
  theme: {
    legend: 'Kleuren',
    name: { system: 'Zoals op mijn systeem', light: 'Licht', dark: 'Donker' },
  },
  keep: 'Op dit apparaat onthouden',
  keepExplained: 'Anders geldt uw keuze tot u deze pagina verlaat, en wordt er niets opgeslagen.',
  cannotKeep:
    'Uw browser laat niet toe dat deze pagina iets opslaat. Uw keuze geldt tot u de pagina verlaat.',
};
