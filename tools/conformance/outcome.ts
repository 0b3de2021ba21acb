import type { Verdict } from '../../src/reasoning/verdict.ts';

/** What became of one case. */
export type Outcome =
  | { readonly kind: 'agrees' | 'no expectation' }
  /** What comes out otherwise than expected, node by node. */
  | { readonly kind: 'disagrees'; readonly differences: readonly string[] }
  /** Why the semantics cannot express it. */
  | { readonly kind: 'not expressible'; readonly reasons: readonly string[] }
  /** Which of its files cannot be read, where in it, and why. */
  | { readonly kind: 'unreadable'; readonly file: string; readonly problem: string };

/** That a node comes out otherwise than expected. */
export function difference(node: string, expected: Verdict, got: string): string {
  return `node ${node}: expected ${expected}, got ${got}`;
}
