import { expect, test } from 'vitest';
import type { Citation, Statement } from '../model/argumentMap.ts';
import { clientSideScanning } from '../maps/client-side-scanning/index.ts';
import { messages } from '../messages/index.ts';
import { localise } from '../model/localise.ts';
import { cardQuotation } from './cardQuotation.ts';

const map = localise(clientSideScanning, 'en');
const statement = (...citations: Citation[]): Statement<string> => ({
  ...{ id: 's', number: 1, origin: 'stated', label: 'S', text: 'S.', voices: [] },
  ...{ bearsOn: [], hasLater: false, citations },
});
const paraphrased: Citation = {
  ...{ document: 'memo', place: '§3', fidelity: 'paraphrased' },
  ...{ quote: 'eerste', translation: 'first' },
};
const quoted: Citation = {
  ...{ document: 'letter', place: '¶12', fidelity: 'quoted' },
  ...{ quote: 'tweede', translation: 'second' },
};

test('of several quotations a card shows the one that the claim is closest to', () => {
  expect(cardQuotation(statement(paraphrased, quoted), map, messages.en, 'en')).toEqual({
    quote: '‘tweede’',
    language: 'nl',
    translation: '‘second’',
  });
});

test('a reader of the document’s own language needs no translation', () => {
  expect(cardQuotation(statement(quoted), map, messages.nl, 'nl')).toEqual({
    quote: '‘tweede’',
    language: 'nl',
  });
});

test('where nothing is quoted there is nothing to show', () => {
  const silent: Citation = { document: 'memo', place: '§3', fidelity: 'inferred' };
  expect(cardQuotation(statement(silent), map, messages.en, 'en')).toBeUndefined();
});
