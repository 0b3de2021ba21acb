import type { Attachment } from 'svelte/attachments';

/**
 * Notices on a text of two lines whether the reader has set text spacing of their own (by a style
 * sheet or an extension), which makes it wider or higher than it is by itself.
 *
 * @param notice called whenever that changes, first when the text is there
 */
export function ownSpacing(notice: (spaced: boolean) => void): Attachment<HTMLElement> {
  return (element) => {
    const observer = new ResizeObserver(() => {
      const { letterSpacing, wordSpacing, lineHeight } = getComputedStyle(element);
      const wide = [letterSpacing, wordSpacing].some((spacing) => parseFloat(spacing) > 0);
      // The style sheet asks for 10 pixels.
      notice(wide || parseFloat(lineHeight) > 10.5);
    });
    observer.observe(element);
    return () => observer.disconnect();
  };
}
