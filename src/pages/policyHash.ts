import { createHash } from 'node:crypto';

/** What a Content-Security-Policy allows a script or a style sheet by that stands in a page. */
export function policyHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
