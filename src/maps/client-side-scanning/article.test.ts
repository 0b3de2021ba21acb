import { expect, it } from 'vitest';
import { languages } from '../../model/text.ts';
import { article } from './article.ts';
import { clientSideScanning as map } from './index.ts';

const steps = [...article.steps, article.whatIf, ...article.second.steps];
const statement = (number: number) => map.statements.find((card) => card.number === number);

it.each(languages)('names in %s only cards that are there, by their numbers', (language) => {
  for (const piece of steps.flatMap((step) => step[language])) {
    if (typeof piece === 'string' || 'quote' in piece) continue;
    expect(statement(piece.card), piece.text).toBeDefined();
    expect(piece.text).toMatch(new RegExp(`(^| )${piece.card}$`));
  }
  expect(steps.filter(({ select }) => !statement(select))).toEqual([]);
});

it.each(languages)('quotes in %s only what a card quotes, and links to that card', (language) => {
  for (const step of steps) {
    for (const piece of step[language]) {
      if (typeof piece === 'string' || 'card' in piece) continue;
      const quoted = statement(piece.from)?.citations.map(({ quote, translation }) =>
        language === 'nl' ? quote : translation,
      );
      expect(
        quoted?.some((words) => words?.includes(piece.quote)),
        piece.quote,
      ).toBe(true);
      expect(step[language]).toContainEqual(expect.objectContaining({ card: piece.from }));
    }
  }
});

it.each(languages)('is in %s from 400 to 600 words long', (language) => {
  const pieces = steps.flatMap((step) => step[language]);
  const text = pieces.map((piece) =>
    typeof piece === 'string' ? piece : 'quote' in piece ? piece.quote : piece.text,
  );
  const words = [article.lead[language], text.join('')].join(' ').split(/\s+/);
  expect(words.length).toBeGreaterThan(400);
  expect(words.length).toBeLessThan(600);
});
