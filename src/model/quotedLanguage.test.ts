import { expect, it } from 'vitest';
import { graphOf } from './graph.ts';
import { quotedLanguage } from './quotedLanguage.ts';
import { defineMap } from './defineMap.ts';
import { rainSource } from './testMap.ts';

const graph = graphOf(defineMap(rainSource));
const statement = graph.statement('street-wet');
const [citation] = statement.citations;

it('is the document’s for its own words, the other for our translation, and none for what is not cited', () => {
  const { quote = '', translation = '' } = citation ?? {};
  expect(quotedLanguage(graph, statement, quote)).toBe('nl');
  expect(quotedLanguage(graph, statement, translation)).toBe('en');
  expect(quotedLanguage(graph, statement, 'the street is dry')).toBeUndefined();
});
