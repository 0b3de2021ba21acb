import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientSideScanning as map } from '../maps/client-side-scanning/index.ts';
import { messages } from '../messages/index.ts';
import type { Language } from '../model/text.ts';
import { rootCauses } from '../reasoning/causes.ts';
import { drawnMap, granting, judged, marked } from '../reasoning/drawnMap.ts';
import { evaluate, evaluatorOf, outcomeOf, type Evaluation } from '../reasoning/evaluation.ts';
import { marks, noJudgement, withWeight, type Mark } from '../reasoning/judgement.ts';
import { standingOf } from '../reasoning/standing.ts';
import { startingFrom, startingPoints, type StartingPoint } from '../reasoning/startingPoints.ts';
import { reasonText, type ReasonPiece, type ReasonText } from './reasonText.ts';

const numberOf = new Map(map.statements.map(({ id, number }) => [id, String(number)]));
const idOf = new Map(map.statements.map(({ id, number }) => [number, id]));

function reason(evaluation: Evaluation, id: string, language: Language): ReasonText {
  const roots = rootCauses(evaluation);
  return reasonText(evaluation, id, messages[language].judging.why, (other) =>
    standingOf(evaluation, roots, other),
  );
}

/** The sentences as a person reads them, cards by number; statements of drawn maps by name. */
function told(evaluation: Evaluation, id: string, language: Language): string {
  const { summary, details } = reason(evaluation, id, language);
  const { verdict } = outcomeOf(evaluation, id);
  const word = messages[language].judging.words[verdict];
  return [`${word}: ${plain(summary)}`, ...details.map(plain)].join('\n');
}

function plain(pieces: readonly ReasonPiece[]): string {
  return pieces
    .map((piece) =>
      typeof piece === 'string' ? piece : (numberOf.get(piece.statement) ?? piece.statement),
    )
    .join('');
}

/** The real map, with cards marked by number. */
function onRealMap(start: StartingPoint, marks: Readonly<Record<number, Mark>> = {}): Evaluation {
  const judgement = new Map(
    Object.entries(marks).map(([number, mark]) => [idOf.get(Number(number)) ?? '', mark]),
  );
  return evaluate(startingFrom(map, start), { ...noJudgement, marks: judgement });
}

function both(evaluation: Evaluation, id: string): string {
  return `${told(evaluation, id, 'en')}\n\n${told(evaluation, id, 'nl')}`;
}

describe('the reason for a card of the real map', () => {
  const card = (number: number) => idOf.get(number) ?? '';

  it('that lost its only line of support', () => {
    expect(both(onRealMap('minister', { 10: 'rejected' }), card(5))).toMatchInlineSnapshot(`
      "Falls: its only line of support needs 10, which you reject.

      Valt: de enige steun ervoor kan niet zonder 10, en dat verwerpt u."
    `);
  });

  it('that lost it further away', () => {
    expect(both(onRealMap('minister', { 10: 'rejected' }), card(2))).toMatchInlineSnapshot(`
      "Falls: its only line of support needs 12, which falls.

      Valt: de enige steun ervoor kan niet zonder 12, en dat valt."
    `);
  });

  it('that is granted', () => {
    expect(both(onRealMap('minister'), card(10))).toMatchInlineSnapshot(`
      "Stands: it is taken for granted here.

      Houdt stand: het wordt hier aangenomen."
    `);
  });

  it('that is supported', () => {
    expect(both(onRealMap('minister'), card(3))).toMatchInlineSnapshot(`
      "Stands: 25, 8 and 65 together support it.
      2 more lines of support stand.

      Houdt stand: 25, 8 en 65 steunen het samen.
      Nog 2 gronden ervoor houden stand."
    `);
  });

  it('that lost every line of support', () => {
    const marked = { 3: 'rejected', 4: 'rejected', 24: 'doubted', 65: 'rejected' } as const;
    expect(both(onRealMap('minister', { ...marked, 24: 'rejected' }), card(1)))
      .toMatchInlineSnapshot(`
        "Falls: none of its 4 lines of support holds.
        The support from 3 does not hold: you reject it.
        The support from 4 does not hold: you reject it.
        The support from 14 and 65 needs 65, which you reject.
        The support from 24 does not hold: you reject it.

        Valt: geen van de 4 gronden ervoor houdt stand.
        De steun van 3 houdt geen stand: dat verwerpt u.
        De steun van 4 houdt geen stand: dat verwerpt u.
        De steun van 14 en 65 kan niet zonder 65, en dat verwerpt u.
        De steun van 24 houdt geen stand: dat verwerpt u."
      `);
    expect(both(onRealMap('minister', marked), card(1))).toMatchInlineSnapshot(`
      "Contested: it depends on 24, which you doubt.

      Betwist: het hangt af van 24, en dat betwijfelt u."
    `);
  });

  it('whose step is undercut', () => {
    expect(both(onRealMap('outside', { 68: 'accepted' }), card(35))).toMatchInlineSnapshot(`
      "Falls: its only line of support is undercut by 92.

      Valt: de enige steun ervoor wordt ondergraven door 92."
    `);
  });

  it('on which two sides balance', () => {
    expect(both(onRealMap('outside'), card(10))).toMatchInlineSnapshot(`
      "Contested: the support (what is taken for granted, 80 and 81) and what speaks against it (71, 74, 77 and 78) balance.

      Betwist: de steun (wat wordt aangenomen, 80 en 81) en wat ertegen pleit (71, 74, 77 en 78) wegen tegen elkaar op."
    `);
  });

  it('that rests on a balance', () => {
    expect(both(onRealMap('outside'), card(5))).toMatchInlineSnapshot(`
      "Contested: it depends on 10, which is contested.

      Betwist: het hangt af van 10, en dat is betwist."
    `);
  });

  it('that nobody judged yet, and what rests on such', () => {
    expect(both(onRealMap('own'), card(24))).toMatchInlineSnapshot(`
      "Contested: you have not judged it yet.

      Betwist: u hebt het nog niet beoordeeld."
    `);
    expect(both(onRealMap('own'), card(5))).toMatchInlineSnapshot(`
      "Contested: it depends on 10, which is still open.

      Betwist: het hangt af van 10, en dat is nog open."
    `);
  });

  it('that is marked', () => {
    const marked = { 5: 'accepted', 10: 'doubted', 12: 'rejected' } as const;
    const evaluation = onRealMap('minister', marked);
    expect([5, 10, 12].map((number) => both(evaluation, card(number))).join('\n\n'))
      .toMatchInlineSnapshot(`
      "Stands: you accept it.

      Houdt stand: u aanvaardt het.

      Contested: you doubt it.

      Betwist: u betwijfelt het.

      Falls: you reject it.

      Valt: u verwerpt het."
    `);
  });

  it('that rests on a doubted one', () => {
    expect(both(onRealMap('minister', { 10: 'doubted' }), card(5))).toMatchInlineSnapshot(`
      "Contested: it depends on 10, which you doubt.

      Betwist: het hangt af van 10, en dat betwijfelt u."
    `);
  });

  it('whose objections fail', () => {
    const marked = { 76: 'rejected', 89: 'rejected', 91: 'rejected', 93: 'rejected' } as const;
    const evaluation = onRealMap('outside', { ...marked, 94: 'rejected', 101: 'rejected' });
    expect(both(evaluation, card(68))).toMatchInlineSnapshot(`
      "Stands: it is taken for granted here.
      2 more lines of support stand.
      The objection from 76 does not stand: you reject it.
      The objection from 89 does not stand: you reject it.
      The objection from 91 does not stand: you reject it.
      The objection from 101 does not stand: you reject it.
      The objection from 93 does not stand: you reject it.
      The objection from 94 does not stand: you reject it.

      Houdt stand: het wordt hier aangenomen.
      Nog 2 gronden ervoor houden stand.
      Het bezwaar van 76 houdt geen stand: dat verwerpt u.
      Het bezwaar van 89 houdt geen stand: dat verwerpt u.
      Het bezwaar van 91 houdt geen stand: dat verwerpt u.
      Het bezwaar van 101 houdt geen stand: dat verwerpt u.
      Het bezwaar van 93 houdt geen stand: dat verwerpt u.
      Het bezwaar van 94 houdt geen stand: dat verwerpt u."
    `);
  });

  it('names the cards whose own reasons unfold it', () => {
    const evaluation = onRealMap('minister', { 10: 'rejected' });
    expect(reason(evaluation, card(12), 'en').cited).toEqual([card(5)]);
    // Of card 10 there is no more to say than that it is rejected.
    expect(reason(evaluation, card(5), 'en').cited).toEqual([]);
  });
});

describe('the reason for a statement', () => {
  it('that nothing supports', () => {
    expect(both(judged(drawnMap('yes: a -> s'), {}), 'a')).toMatchInlineSnapshot(`
      "Falls: nothing supports it here.

      Valt: niets steunt het hier."
    `);
  });

  it('that is outweighed, or outweighs', () => {
    const map = drawnMap('yes: a b -> s', 'no: c -x s');
    const said = (stronger: string) => withWeight(noJudgement, ['yes', 'no'], stronger);
    const granted = granting('a', 'b', 'c');
    expect(both(judged(map, granted, said('no')), 's')).toMatchInlineSnapshot(`
      "Falls: its only line of support is outweighed by the objection from c, as you chose.

      Valt: de enige steun ervoor weegt minder zwaar dan het bezwaar van c, zoals u koos."
    `);
    expect(both(judged(map, granted, said('yes')), 's')).toMatchInlineSnapshot(`
      "Stands: a and b together support it, and as you chose it outweighs what speaks against it.
      The objection from c is outweighed by a and b, as you chose.

      Houdt stand: a en b steunen het samen, en dat weegt zwaarder dan wat ertegen pleit, zoals u koos.
      Het bezwaar van c weegt minder zwaar dan a en b, zoals u koos."
    `);
  });

  it('whose undercutter fails', () => {
    const map = drawnMap('yes: a -> s', 'cut: b -u yes', 'back: c -u cut');
    expect(both(judged(map, granting('a', 'b', 'c')), 's')).toMatchInlineSnapshot(`
      "Stands: a supports it.
      The undercut by b does not stand: it is undercut by c.

      Houdt stand: a steunt het.
      De ondergraving door b houdt geen stand: die wordt ondergraven door c."
    `);
  });

  it('whose contrary is accepted', () => {
    const map = drawnMap('yes: a -> p', 'p # q');
    const evaluation = judged(map, granting('a'), marked({ q: 'accepted' }));
    expect(both(evaluation, 'p')).toMatchInlineSnapshot(`
      "Falls: its only line of support gives way to q, which excludes this and which you accept.

      Valt: de enige steun ervoor moet wijken voor q, dat dit uitsluit en dat u aanvaardt."
    `);
  });

  it('whose contrary is doubted', () => {
    const map = drawnMap('yes: a -> p', 'p # q');
    const evaluation = judged(map, granting('a'), marked({ q: 'doubted' }));
    expect(both(evaluation, 'p')).toMatchInlineSnapshot(`
      "Contested: what speaks against it depends on q, which you doubt.

      Betwist: wat ertegen pleit, hangt af van q, en dat betwijfelt u."
    `);
  });

  it('that is granted and outweighed', () => {
    const map = drawnMap('no: b -x s');
    const said = withWeight(noJudgement, ['itself:s', 'no'], 'no');
    expect(both(judged(map, granting('b', 's'), said), 's')).toMatchInlineSnapshot(`
      "Falls: the statement itself is outweighed by the objection from b, as you chose.

      Valt: de bewering zelf weegt minder zwaar dan het bezwaar van b, zoals u koos."
    `);
  });

  it('whose support runs in a circle', () => {
    const map = drawnMap('one: p a -> q', 'other: q -> p');
    expect(both(judged(map, granting('a')), 'q')).toMatchInlineSnapshot(`
      "Contested: it depends on itself, in a circle through p.

      Betwist: het hangt van zichzelf af, in een kring via p."
    `);
  });

  it('that is contested for several reasons', () => {
    const map = drawnMap(
      'one: a b -> s',
      'two: c -> s',
      'three: d e -> s',
      'four: f -> s',
      'no: n -x s',
      'too: m -x s',
    );
    const evaluation = judged(
      map,
      granting('a', 'b', 'c?', 'd', 'e', 'f', 'n', 'm'),
      marked({ d: 'doubted', f: 'doubted', m: 'doubted' }),
    );
    expect(both(evaluation, 's')).toMatchInlineSnapshot(`
      "Contested: the support (a + b) and what speaks against it (n) balance.
      It depends on c, which you have not judged yet.
      It depends on d and f, which you doubt.
      What speaks against it depends on m, which you doubt.

      Betwist: de steun (a + b) en wat ertegen pleit (n) wegen tegen elkaar op.
      Het hangt af van c, en dat hebt u nog niet beoordeeld.
      Het hangt af van d en f, en die betwijfelt u.
      Wat ertegen pleit, hangt af van m, en dat betwijfelt u."
    `);
  });
});

describe.each(startingPoints)('from %s, with any marks', (start) => {
  const evaluateAgain = evaluatorOf(startingFrom(map, start));
  const clashing = map.arguments.filter(({ kind }) => kind === 'against');
  const judgements = fc
    .tuple(
      fc.array(fc.tuple(fc.constantFrom(...numberOf.keys()), fc.constantFrom(...marks)), {
        maxLength: 40,
      }),
      fc.subarray(clashing),
      fc.boolean(),
    )
    .map(([marks, against, wins]) => ({
      marks: new Map(marks),
      outweighs: against.flatMap(({ id, conclusion }) =>
        [
          `itself:${conclusion}`,
          ...map.arguments
            .filter((other) => other.kind === 'for' && other.conclusion === conclusion)
            .map((other) => other.id),
        ].map((support) => ({ stronger: wins ? id : support, weaker: wins ? support : id })),
      ),
    }));

  it('every card has a reason in whole sentences, the same in both languages', () => {
    fc.assert(
      fc.property(judgements, (judgement) => {
        const evaluation = evaluateAgain(judgement);
        for (const id of evaluation.taking.statements.keys()) {
          const texts = (['en', 'nl'] as const).map((language) => reason(evaluation, id, language));
          for (const { summary, details, cited } of texts) {
            for (const sentence of [summary, ...details]) expectSentence(sentence);
            for (const other of cited) expect(evaluation.taking.statements.has(other)).toBe(true);
          }
          const [english, dutch] = texts.map(({ summary, details, cited }) => ({
            named: [summary, ...details].map((sentence) => namedIn(sentence).sort()),
            cited,
          }));
          expect(dutch).toEqual(english);
        }
      }),
      { numRuns: 8 },
    );
  });
});

function expectSentence(pieces: readonly ReasonPiece[]): void {
  const text = plain(pieces);
  expect(text).toMatch(/\S.*\S\.$/);
  // Neither the characters that mark a statement within, nor any other that has no sign.
  expect(text).not.toMatch(
    /[\p{Cc}\p{Co}\p{Cf}\p{Cn}]|undefined|null|\[object|itself:| {2}|,\s*\./u,
  );
  expect(pieces.every((piece) => piece !== '')).toBe(true);
  for (const id of namedIn(pieces)) expect(numberOf.has(id), id).toBe(true);
}

function namedIn(pieces: readonly ReasonPiece[]): string[] {
  return pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.statement]));
}
