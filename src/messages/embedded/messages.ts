/** What is said on a map that is embedded in an article. */
export interface EmbeddedMessages {
  /** What the frame, or the element, is called. */
  title: (map: string) => string;
  /** The way to the whole of it. */
  whole: string;
  asMap: string;
  asOutline: string;
  fullScreen: string;
  leaveFullScreen: string;
  closeReading: string;
  /** Where the map cannot be fetched. */
  failed: string;
}
