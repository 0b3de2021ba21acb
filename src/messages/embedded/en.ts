import type { EmbeddedMessages } from './messages.ts';

/** What is said on an embedded map, in English. */
export const embeddedEn: EmbeddedMessages = {
  title: (map) => `Map of reasoning: ${map}`,
  whole: 'Open the whole map in a new tab',
  asMap: 'Read it as a map',
  asOutline: 'Read it as text',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  closeReading: 'Close',
  failed: 'The map could not be fetched. It can be read at',
};
