import { describe, expect, it } from 'vitest';
import { classroom } from '../maps/client-side-scanning/classroom/index.ts';
import { clientSideScanning } from '../maps/client-side-scanning/index.ts';
import { graphOf } from '../model/graph.ts';
import { localise } from '../model/localise.ts';
import { languages } from '../model/text.ts';
import { shakesOn } from './broughtIn.ts';
import { hingesOf } from './hinges.ts';
import { lineSketch } from './lineSketch.ts';
import { roleCard, type CaseCard } from './roleCard.ts';
import { speaksFor } from './speaksFor.ts';

/** All role cards in a language, each case by itself. */
function cardsIn(language: (typeof languages)[number]): CaseCard[] {
  const map = localise(clientSideScanning, language);
  const graph = graphOf(map);
  const shakes = shakesOn(map);
  return localise(classroom, language).roles.flatMap((role) =>
    role.cases.map((its) => roleCard(role, its, graph, map, shakes)),
  );
}

const map = localise(clientSideScanning, 'en');
const graph = graphOf(map);
const english = cardsIn('en');

function cardOf(role: string, its: string): CaseCard {
  const card = english.find((each) => each.role.id === role && each.case.id === its);
  if (!card) throw new Error(`There is no ${role} ${its}.`);
  return card;
}

function premise(card: CaseCard, id: string) {
  const found = card.lines
    .flatMap(({ premises }) => premises)
    .find(({ statement }) => statement.id === id);
  if (!found) throw new Error(`${id} is no premise.`);
  return found;
}

const everyCard = languages.flatMap((language) =>
  cardsIn(language).map((card) => [`${card.role.id}, ${card.case.id}, ${language}`, card] as const),
);

describe.each(everyCard)('the role card of %s', (_name, card) => {
  it('is nowhere empty: each premise has an attack or a question to expect', () => {
    expect(card.lines.length).toBeGreaterThan(0);
    for (const { steps, premises } of card.lines) {
      expect(steps.length).toBeGreaterThan(0);
      expect(premises.length).toBeGreaterThan(0);
      for (const { attacks, told, question } of premises) {
        expect(attacks.length + told.length + (question ? 1 : 0)).toBeGreaterThan(0);
        expect(question?.asked.question).not.toBe('');
      }
    }
  });

  it('has evidence for all but what is implicit, and says why that is needed', () => {
    for (const { statement, evidence } of card.lines.flatMap(({ premises }) => premises)) {
      if (statement.origin === 'implicit') expect(statement.reason).toBeTruthy();
      else expect(evidence.length).toBeGreaterThan(0);
    }
  });

  it('tells each attack once, the one that shakes most first', () => {
    const told = card.lines.flatMap(({ premises }) =>
      premises.flatMap(({ attacks }) => attacks.map(({ argument }) => argument.id)),
    );
    expect(new Set(told).size).toBe(told.length);
    for (const { attacks } of card.lines.flatMap(({ premises }) => premises)) {
      const shaken = attacks.map(({ shakes }) => shakes.length);
      expect(shaken).toEqual([...shaken].sort((a, b) => b - a));
    }
  });

  it('argues for its own side, and replies with nothing that the attack says itself', () => {
    const speaks = speaksFor(graph);
    for (const { premises } of card.lines) {
      for (const { statement, attacks, replies } of premises) {
        expect(speaks.get(statement.id)?.has(card.case.position), statement.id).toBe(true);
        const said = attacks.flatMap(({ argument }) => argument.premises);
        for (const reply of replies) {
          expect(said).not.toContain(reply.statement);
          expect(reply.statement).not.toBe(statement.id);
        }
      }
    }
  });

  it('runs from its premises to what it comes to, without two cards on one spot', () => {
    for (const { steps } of card.lines) {
      const { nodes, steps: drawn, width, height } = lineSketch(steps);
      expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(nodes.length);
      for (const { from, to } of drawn) for (const { x } of from) expect(x).toBeLessThan(to.x);
      for (const { x, y } of nodes) expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
    }
  });
});

describe('the minister’s role card', () => {
  const card = cardOf('minister', 'advice');

  it('expects other means to be held against the need to detect content, and replies', () => {
    const { attacks, replies, carries } = premise(card, 'detection-needed');
    const by = attacks.flatMap(({ argument }) => argument.premises);
    expect(new Set(by)).toEqual(
      new Set([
        'minister-other-means',
        'gec-user-reporting',
        'breyer-other-investments',
        'pfefferkorn-reporting-used',
      ]),
    );
    expect(replies).toContainEqual({
      statement: 'pfefferkorn-scanning-useful',
      how: 'backs',
      to: attacks.map(({ argument }) => argument.id),
    });
    expect(replies.find(({ statement }) => statement === 'podchasov-decryption')?.how).toBe(
      'contradicts',
    );
    expect(carries).toEqual(['advised-against', 'situation-undesirable']);
  });

  it('says what falls with the premise that scanning first leaves encryption alone', () => {
    const { attacks } = premise(card, 'scan-before-leaves-e2ee');
    expect(attacks[0]?.shakes).toEqual([
      'detection-impossible',
      'css-only-way',
      'scan-before-leaves-e2ee',
      'no-means-conditional',
    ]);
  });

  it('puts the line as the map puts it at its strongest', () => {
    const line = map.lines.find(({ id }) => id === 'losing-detection');
    expect(card.lines[0]?.plea).toBe(line?.steelman.text);
  });
});

describe('a role card that attacks', () => {
  it('expects what argues the opposite, and refers back where that was told', () => {
    const card = cardOf('motion-author', 'motion');
    const first = premise(card, 'edpb-at-odds-e2ee');
    expect(first.attacks.map(({ target }) => target)).toEqual(['conclusion', 'conclusion']);
    const next = premise(card, 'eff-breaks-promise');
    expect(next.attacks).toEqual([]);
    expect(next.told.map(({ argument }) => argument.id)).toEqual(
      first.attacks.map(({ argument }) => argument.id),
    );
  });

  it('says what no longer stands once its sources are brought in', () => {
    expect(cardOf('council-lawyer', 'opinion').lines[0]?.shakes).toEqual([
      'imagery-not-excluded',
      'imagery-proportionate',
    ]);
  });
});

it('the decision hangs on four reasons, each with the least that it falls without', () => {
  const hinges = hingesOf(graph).map(({ reason, fellers }) => [
    reason.id,
    fellers.map((set) => set.map((id) => graph.statement(id).number).sort((a, b) => a - b)),
  ]);
  expect(Object.fromEntries(hinges)).toEqual({
    'situation-therefore': [
      [11, 65],
      [7, 65],
      [20, 65],
      [19, 65],
      [17, 65],
      [21, 65],
      [10, 65],
    ],
    'option-therefore': [[10, 22]],
    'signal-therefore': [[64], [15], [65]],
    'consequences-therefore': [[24]],
  });
});
