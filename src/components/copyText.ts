/**
 * Puts a text on the clipboard. A page that is not served over https, or a reader who refuses, makes
 * that impossible.
 */
export async function copyText(text: string): Promise<'copied' | 'notCopied'> {
  try {
    await navigator.clipboard.writeText(text);
    return 'copied';
  } catch {
    return 'notCopied';
  }
}
