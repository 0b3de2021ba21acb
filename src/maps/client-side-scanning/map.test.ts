import { describe, expect, it, vi } from 'vitest';
import type { Statement } from '../../model/argumentMap.ts';
import { isLater } from '../../model/dates.ts';
import { disputes } from '../../model/disputes.ts';
import { graphOf } from '../../model/graph.ts';
import { supportCircles } from '../../model/supportCircles.ts';
import { wordsOf } from '../../model/words.ts';
import { documentSteps } from './arguments/documents.ts';
import { clientSideScanning as map } from './index.ts';
import { timeline } from './timeline.ts';

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

  it('refers in its notes to cards that exist', () => {
    const texts = [
      ...map.statements.map(words),
      ...map.arguments.flatMap(({ questions, note }) => [
        ...questions.flatMap(({ remark }) => (remark ? [remark.nl, remark.en] : [])),
        ...(note ? [note.nl, note.en] : []),
      ]),
      ...map.timeline.flatMap(({ note }) => (note ? [note.nl, note.en] : [])),
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

  it('is the same, whole and tied together without the outside layer', () => {
    const inside = map.arguments.filter(({ premises }) => !premises.some(isOutside));
    expect(inside.map(({ id }) => id)).toEqual(Object.keys(documentSteps));
    const tied = new Set([
      ...inside.flatMap(({ premises, conclusion }) => [...premises, conclusion]),
      ...map.statements
        .filter(({ id }) => !isOutside(id))
        .flatMap(({ id, bearsOn }) => (bearsOn.length > 0 ? [id, ...bearsOn] : [])),
    ]);
    for (const { id } of map.statements) expect(tied.has(id), id).toBe(!isOutside(id));
  });

  it('is attacked by outside sources only in what it leaves unsaid, or in a step', () => {
    for (const { id, kind, premises, conclusion } of map.arguments) {
      if (!premises.some(isOutside)) continue;
      if (kind === 'undercuts') expect(graph.hasArgument(conclusion), id).toBe(true);
      else expect(isOutside(conclusion), id).toBe(false);
      if (kind === 'against') expect(statement(conclusion).origin, id).toBe('implicit');
    }
  });
});

describe('the outside layer', () => {
  const outside = map.statements.filter(({ id }) => isOutside(id));

  it('says of every statement who says it, when, what kind of source it is and how we know it', () => {
    for (const { id, voices, citations, date } of outside) {
      expect(voices.length, id).toBeGreaterThan(0);
      expect(citations.length, id).toBeGreaterThan(0);
      for (const citation of citations) {
        const { role, kind, knownBy, addresses, note } = graph.document(citation.document);
        expect(role, id).toBe('outside');
        expect(kind, id).not.toBe('mapmakers');
        expect(['read', 'reported'], id).toContain(knownBy);
        for (const address of addresses) expect(address, id).toMatch(/^https:\/\//);
        // A report of a source is always found somewhere.
        if (knownBy === 'reported') expect(addresses.length, id).toBeGreaterThan(0);
        expect(date ?? note, id).toBeDefined();
      }
    }
  });

  it('leaves no statement unconnected', () => {
    for (const { id, bearsOn } of outside) {
      expect(graph.argumentsFrom(id).length + bearsOn.length, id).toBeGreaterThan(0);
    }
  });

  it('defends every premise that three or more attack, where a source defends it', () => {
    // For I9 the notes on the sources name two attackers and nobody who defends it.
    for (const { statement, backing, attacking } of disputes(graph)) {
      if (attacking.length < 3) continue;
      expect(backing.length, statement.id).toBeGreaterThan(0);
    }
  });

  it('draws both ways what cuts both ways', () => {
    const targets = (document: string) =>
      outside
        .filter(({ citations }) => citations.some((citation) => citation.document === document))
        .flatMap(({ id }) => graph.argumentsFrom(id))
        .map(({ kind, conclusion }) => `${kind} ${conclusion}`);
    expect(targets('pfefferkorn-2022')).toEqual(
      expect.arrayContaining(['for detection-needed', 'against detection-needed']),
    );
    expect(targets('edpb-edps-2022')).toEqual(
      expect.arrayContaining(['for imagery-proportionate', 'against imagery-proportionate']),
    );
  });
});

describe('what came after', () => {
  it('begins with the Van Raan motion and is told in order', () => {
    expect(map.timeline[0]?.id).toBe('van-raan-adopted');
    expect(map.timeline.map(({ id }) => id)).toEqual(Object.keys(timeline));
  });

  it('dates and links every event, and ties it to what the documents say or need', () => {
    for (const { id, date, addresses, bearsOn } of map.timeline) {
      expect(date, id).toMatch(/^20\d\d/);
      expect(addresses.length, id).toBeGreaterThan(0);
      expect(bearsOn.filter(isOutside), id).toEqual([]);
    }
  });

  it('holds the vote on the motion for later than the documents, and the legal opinion not', () => {
    const later = map.timeline
      .filter(({ date }) => isLater(date, map.laterFrom))
      .map(({ id }) => id);
    expect(later[0]).toBe('van-ginneken-adopted');
    expect(later).not.toContain('legal-service-opinion');
    expect(later).not.toContain('survey-leaked');
  });

  it('refutes nothing: no event is an argument, and none says that it refutes', () => {
    for (const { id, title, text, note } of map.timeline) {
      const told = [title, text, ...(note ? [note] : [])];
      expect(told.map(({ nl }) => nl).join(' '), id).not.toMatch(/weerleg|bewijst|had gelijk/);
      expect(told.map(({ en }) => en).join(' '), id).not.toMatch(/refute|prove[sd]? |was right/);
    }
  });
});

describe('the lines of reasoning', () => {
  const sentences = (text: string) => text.split(/(?<=[.?!])\s+(?=[\p{Lu}‘])/u).length;

  it('hold every step of the documents', () => {
    const held = new Set(map.lines.flatMap((line) => line.arguments));
    expect(Object.keys(documentSteps).filter((id) => !held.has(id))).toEqual([]);
  });

  it('each have a steelman and a reply of two or three sentences, tied to their cards', () => {
    for (const { id, steelman, reply } of map.lines) {
      for (const { text, statements } of [steelman, reply]) {
        for (const one of [text.nl, text.en]) {
          expect([2, 3], `${id}: ${one}`).toContain(sentences(one));
        }
        expect(new Set(statements).size, id).toBe(statements.length);
      }
      expect(
        steelman.statements.some((one) => !isOutside(one)),
        id,
      ).toBe(true);
    }
  });
});

describe('the glossary', () => {
  it('explains what a reader of this map has to know', () => {
    const names = map.glossary.map(({ name }) => name.en.toLowerCase());
    for (const name of [
      'client-side scanning',
      'end-to-end encryption',
      'detection order',
      'council legal service',
      'motion',
      'two-minute debate',
      'general approach',
      'hash matching',
      'grooming',
      'digital services act',
      'proportionality',
      'subsidiarity',
    ]) {
      expect(names, name).toContain(name);
    }
  });

  it('explains in few words', () => {
    for (const { id, definition } of map.glossary) {
      for (const text of Object.values(definition)) {
        expect(wordsOf(text).length, id).toBeLessThanOrEqual(45);
      }
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
