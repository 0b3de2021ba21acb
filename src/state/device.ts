/** Where the reader's judgement is kept. */
const judgementKey = 'de-afweging';

/*
 * What a reader asked to keep on this device. A page that may store nothing, as in a sandboxed
 * frame, keeps nothing, and says so.
 */

/** What is kept; `undefined` if nothing is, or if nothing can be. */
export function keptOnDevice(key = judgementKey): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps a text, or no longer keeps anything.
 *
 * @returns whether that went well
 */
export function keepOnDevice(text: string | undefined, key = judgementKey): boolean {
  try {
    if (text === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
