import { en } from './en.ts';
import type { Messages } from './messages.ts';
import { nl } from './nl.ts';

/** The interface's words, by language. */
export const messages: Readonly<Record<'nl' | 'en', Messages>> = { nl, en };

export type { ArgumentKind, Messages } from './messages.ts';
