import { letter } from './letter.ts';
import { memo } from './memo.ts';
import { outsideDocuments } from './outside.ts';

/** All documents that statements are cited from, by id. */
export const documents = { memo, letter, ...outsideDocuments };

/** The id of a document. */
export type DocumentId = keyof typeof documents;
