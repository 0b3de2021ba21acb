import type { EmbeddedMessages } from './messages.ts';

/** What is said on an embedded map, in Dutch. */
export const embeddedNl: EmbeddedMessages = {
  title: (map) => `Kaart van een redenering: ${map}`,
  whole: 'De hele kaart openen in een nieuw tabblad',
  asMap: 'Als kaart lezen',
  asOutline: 'Als tekst lezen',
  fullScreen: 'Volledig scherm',
  leaveFullScreen: 'Volledig scherm verlaten',
  closeReading: 'Sluiten',
  failed: 'De kaart kon niet worden opgehaald. Zij is te lezen op',
};
