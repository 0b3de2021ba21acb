import { describe, expect, it } from 'vitest';
import { graphOf } from '../../../model/graph.ts';
import { languages } from '../../../model/text.ts';
import { statementsIn } from '../../../model/views.ts';
import { isLater } from '../../../model/dates.ts';
import { clientSideScanning as map } from '../index.ts';
import { tour } from './tour.ts';

const graph = graphOf(map);
/** Full stops and question marks that end a sentence; quotation marks may close after them. */
const sentences = (text: string) => text.match(/[.?!]’?(?=\s|$)/g)?.length ?? 0;
const wordsIn = (text: string) => text.split(/\s+/).length;

describe('the tour', () => {
  it('has eight to ten steps, each with a name of its own', () => {
    expect(tour.length).toBeGreaterThanOrEqual(8);
    expect(tour.length).toBeLessThanOrEqual(10);
    expect(new Set(tour.map(({ id }) => id)).size).toBe(tour.length);
    for (const language of languages) {
      expect(new Set(tour.map(({ title }) => title[language])).size).toBe(tour.length);
    }
  });

  it.each(languages)(
    'says two or three sentences at each step, and asks one question: %s',
    (of) => {
      for (const { id, text, question } of tour) {
        expect([2, 3], id).toContain(sentences(text[of]));
        expect(wordsIn(text[of]), id).toBeLessThanOrEqual(66);
        expect(question[of], id).toMatch(/^[^.?!]+\?$/);
        expect(wordsIn(question[of]), id).toBeLessThanOrEqual(24);
      }
    },
  );

  it('shows the cards that a step is about, few enough to be read at once', () => {
    for (const { id, view, opened, focus, supposed } of tour) {
      const shown = new Set([...statementsIn(map, view), ...opened]);
      expect(
        focus.filter((card) => !shown.has(card)),
        id,
      ).toEqual([]);
      expect(
        [...opened, ...focus].filter((card) => !graph.hasStatement(card)),
        id,
      ).toEqual([]);
      expect(new Set(focus).size, id).toBe(focus.length);
      expect(focus.length, id).toBeLessThanOrEqual(7);
      if (supposed?.statement) expect(focus, id).toContain(supposed.statement);
    }
  });

  it('begins with what is asked, and ends with what came later', () => {
    expect(tour[0]?.focus).toEqual(expect.arrayContaining(['advised-against', 'motion-text']));
    const later = tour.flatMap(({ id, focus }) =>
      focus
        .map((card) => graph.statement(card))
        .filter(({ origin, date }) => origin === 'outside' && isLater(date, map.laterFrom))
        .map(() => id),
    );
    expect(later).toContain(tour.at(-1)?.id);
    expect(tour.at(-1)?.text.en).toContain('does not refute');
  });
});
