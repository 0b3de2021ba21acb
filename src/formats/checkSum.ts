/** FNV-1a, 32 bits (Fowler, Noll & Vo), over a text as UTF-8; as seven digits in base 36 at most. */
export function checkSum(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
