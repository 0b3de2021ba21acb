import { describe, expect, it, vi } from 'vitest';
import type { Statement } from '../../model/argumentMap.ts';
import { graphOf } from '../../model/graph.ts';
import { supportCircles } from '../../model/supportCircles.ts';
import { clientSideScanning as map } from './index.ts';

const graph = graphOf(map);
const statement = (id: string) => graph.statement(id);
const premisesOf = new Set(map.arguments.flatMap(({ premises }) => premises));
const citedFrom = (document: string) =>
  map.statements.filter(({ citations }) =>
    citations.some((citation) => citation.document === document),
  );
const isOutside = (id: string) => statement(id).origin === 'outside';
const words = ({ label, text, note, reason }: Statement) =>
  [label, text, note, reason].flatMap((text) => (text ? [text.nl, text.en] : [])).join(' ');
const quotesFrom = (document: string) =>
  [...map.statements, ...map.arguments]
    .flatMap(({ citations }) => citations)
    .filter((citation) => citation.document === document)
    .map(({ quote }) => quote ?? '')
    .join('\n');

describe('the map as a whole', () => {
  it('numbers its statements from 1 on, without a gap', () => {
    expect(map.statements.map(({ number }) => number)).toEqual(map.statements.map((_, i) => i + 1));
  });

  it('has labels that are short and all different', () => {
    for (const language of ['nl', 'en'] as const) {
      const labels = map.statements.map(({ label }) => label[language]);
      expect(new Set(labels).size).toBe(labels.length);
      for (const label of labels) expect(label.length, label).toBeLessThanOrEqual(50);
    }
  });

  it('makes claims of one sentence', () => {
    for (const { id, text } of map.statements) {
      for (const claim of Object.values(text)) {
        expect(claim, id).toMatch(/[.’]$/u);
        expect(claim, id).not.toMatch(/[.!?]\s+\p{Lu}/u);
      }
    }
  });

  it('has no support that runs in a circle', () => {
    expect(supportCircles(map)).toEqual([]);
  });

  it('comes from every passage of both documents, save what is not made public', () => {
    const places = new Set(
      map.statements.flatMap(({ citations }) => citations.map((c) => `${c.document} ${c.place}`)),
    );
    const without = map.documents.flatMap(({ id, passages }) =>
      passages.map(({ place }) => `${id} ${place}`).filter((place) => !places.has(place)),
    );
    expect(without).toEqual(['memo §5']);
  });

  it('quotes the documents on every stated card, and never an outside source', () => {
    for (const { id, origin, citations } of map.statements) {
      const quoted = citations.filter(({ quote }) => quote !== undefined).length;
      expect(quoted, id).toBe(origin === 'stated' ? citations.length : 0);
    }
  });

  it('says of every outside statement who says it, where it is found and since when', () => {
    for (const { id, voices, citations, date } of map.statements.filter(({ id }) =>
      isOutside(id),
    )) {
      const document = graph.document(citations[0]?.document ?? '');
      expect(voices.length, id).toBeGreaterThan(0);
      expect(date ?? document.note, id).toBeDefined();
      for (const address of document.addresses) expect(address, id).toMatch(/^https:\/\//);
    }
  });

  it('refers in its notes to cards that exist', () => {
    const texts = [
      ...map.statements.map(words),
      ...map.arguments.flatMap(({ questions, note }) => [
        ...questions.flatMap(({ remark }) => (remark ? [remark.nl, remark.en] : [])),
        ...(note ? [note.nl, note.en] : []),
      ]),
    ];
    for (const text of texts) {
      for (const [, number] of text.matchAll(/(?:kaartjes?|cards?) (\d+)/gu)) {
        expect(Number(number), text).toBeLessThanOrEqual(map.statements.length);
      }
    }
  });

  it('answers critical questions “here” from the documents and “elsewhere” from outside', () => {
    for (const { id, questions } of map.arguments) {
      for (const { id: question, state, statements } of questions) {
        if (state === 'here') expect(statements.some(isOutside), `${id} ${question}`).toBe(false);
        if (state === 'elsewhere')
          expect(statements.every(isOutside), `${id} ${question}`).toBe(true);
      }
    }
  });
});

describe('the documents’ own reasoning', () => {
  it('never rests on an outside source', () => {
    for (const { id, premises, citations } of map.arguments) {
      if (citations.length > 0) expect(premises.some(isOutside), id).toBe(false);
    }
  });

  it('is the same map without the outside layer', () => {
    const inside = map.arguments.filter(({ premises }) => !premises.some(isOutside));
    for (const { id, conclusion } of inside) {
      expect(graph.hasStatement(conclusion) && isOutside(conclusion), id).toBe(false);
    }
  });

  it('is hit by outside sources only in what it leaves unsaid, or in a step', () => {
    for (const { id, kind, premises, conclusion } of map.arguments) {
      if (!premises.some(isOutside)) continue;
      if (kind === 'undercuts') expect(graph.hasArgument(conclusion), id).toBe(true);
      else expect(statement(conclusion).origin, id).toBe('implicit');
    }
  });
});

describe('traps for a careless mapper', () => {
  it('keeps both hedges: seems, and at the moment', () => {
    const { text, label } = statement('css-only-way');
    expect(text.nl).toMatch(/Op dit moment lijkt/);
    expect(text.nl).toMatch(/maatregelen in de verordening/);
    expect(text.en).toMatch(/At the moment.*seems/);
    expect(text.en).toMatch(/measures in the Regulation/);
    expect(label.nl).toMatch(/lijkt/);
    expect(label.en).toMatch(/seems/);
  });

  it('keeps ¶12 a conditional with two antecedents, and its consequent an inference of ours', () => {
    expect(graph.argument('if-then').premises).toEqual([
      'no-means-conditional',
      'css-ruled-out',
      'e2ee-must-stay',
    ]);
    expect(statement('no-means-conditional').text.nl).toMatch(/^Als .* en .*/);
    expect(statement('no-means-conditional').text.en).toMatch(/^If .* and .*/);
    expect(statement('detection-impossible').citations.map(({ fidelity }) => fidelity)).toEqual([
      'inferred',
    ]);
    expect(statement('detection-impossible').note?.nl).toMatch(/lijkt/);
  });

  it('says that the two documents lead with different reasons', () => {
    expect(statement('advised-against').note?.nl).toMatch(/nota .*brief/);
    expect(statement('advised-against').note?.en).toMatch(/memo .*letter/);
  });

  it('keeps apart what only the memo and only the letter says', () => {
    expect(quotesFrom('memo')).toMatch(/met stip/);
    expect(quotesFrom('letter')).not.toMatch(
      /met stip|signaal naar de buitenwereld|Juridische Dienst/,
    );
    expect(quotesFrom('letter')).toMatch(/met klem/);
    expect(quotesFrom('memo')).not.toMatch(/met klem|onverkort|slachtoffers|Digital Service Act/);
  });

  it('takes the Legal Service to be the Council’s, found in the memo alone', () => {
    for (const id of [
      'legal-service-critical',
      'written-analysis-awaited',
      'discussion-fundamental',
      'opinion-valued',
    ]) {
      expect(citedFrom('letter').map((one) => one.id)).not.toContain(id);
      expect(citedFrom('memo').map((one) => one.id)).toContain(id);
    }
    expect(statement('legal-service-critical').note?.nl).toMatch(
      /niet de Nederlandse Raad van State/,
    );
    expect(statement('legal-service-critical').note?.nl).toMatch(/brief .*zwijgt/);
  });

  it('draws context as context, never as an argument', () => {
    const context = [
      'letter-explains-advice',
      'legal-service-critical',
      'written-analysis-awaited',
      'opinion-valued',
      'solutions-hard',
      'subject-weighs',
      'balance-hard',
      'proposal-detect-imagery',
      'proposal-detect-among-others',
      'close-examination',
      'signed-by-majority',
    ];
    for (const id of context) expect(premisesOf.has(id), id).toBe(false);
    // "Daarom" is stated within the memo's legal considerations; nothing leads from there to the advice.
    expect(
      graph.argumentsFrom('discussion-fundamental').map(({ conclusion }) => conclusion),
    ).toEqual(['opinion-valued']);
  });

  it('does not take “not ruled out” for support, nor have anyone claim that imagery is proportionate', () => {
    expect(premisesOf.has('imagery-not-excluded')).toBe(false);
    expect(statement('imagery-proportionate').origin).toBe('implicit');
    expect(statement('imagery-not-excluded').note).toBeDefined();
  });

  it('keeps the two majorities apart', () => {
    expect(statement('eu-majority').text.nl).toMatch(/Vooralsnog lijkt/);
    expect(statement('eu-majority').text.en).toMatch(/For now.*seems/);
    expect(statement('eu-majority').note?.nl).toMatch(/grote meerderheid/);
    expect(statement('signed-by-majority').note?.en).toMatch(/not yet adopted/);
  });

  it('lets outside sources attack what is needed, not the conditional itself', () => {
    expect(graph.argumentsAbout('no-means-conditional').map(({ kind }) => kind)).toEqual(['for']);
    for (const id of ['minister-other-means', 'gec-user-reporting', 'breyer-other-investments']) {
      expect(graph.argumentsFrom(id).map(({ conclusion }) => conclusion)).toEqual([
        'detection-needed',
      ]);
    }
  });

  it('lets later events bear on forecasts, and no more', () => {
    for (const id of ['iwf-share', 'hosting-enforcement', 'nl-abstains-2024', 'nl-against-2025']) {
      expect(graph.argumentsFrom(id), id).toEqual([]);
      expect(statement(id).bearsOn.length, id).toBeGreaterThan(0);
    }
  });

  it('marks what was said after the letter as later', () => {
    const later = map.statements.filter(({ date }) => date !== undefined && date > '2023-05-09');
    expect(later.length).toBeGreaterThan(5);
    for (const one of later) {
      expect(`${one.label.nl} ${one.note?.nl ?? ''}`, one.id).toMatch(/later/i);
      expect(`${one.label.en} ${one.note?.en ?? ''}`, one.id).toMatch(/later/i);
    }
  });

  it('counts hosting, not messaging', () => {
    expect(statement('hosting-first').note?.en).toMatch(/hosting.*not messaging/);
    expect(statement('apple-slippery-slope').note?.en).toMatch(/iCloud Photos, not messages/);
  });

  it('speaks of the minister as a woman', () => {
    for (const one of map.statements.filter(({ voices }) => voices.includes('minister'))) {
      expect(`${one.text.en} ${one.note?.en ?? ''}`, one.id).not.toMatch(/\b(he|his|him)\b/i);
      expect(`${one.text.nl} ${one.note?.nl ?? ''}`, one.id).not.toMatch(/\b(hij|hem)\b/i);
    }
  });
});

it('is a map that defineMap takes without a warning', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  vi.resetModules();
  await import('./index.ts');
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});
