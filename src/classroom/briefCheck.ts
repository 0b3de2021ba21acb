import type { Argument, AskedQuestion } from '../model/argumentMap.ts';
import type { Graph } from '../model/graph.ts';
import type { Verdict } from '../reasoning/verdict.ts';
import { attacksOn, type Attack } from './attacks.ts';
import { answerTo, cardsOf, isAnswered, type Brief, type BriefAnswer } from './brief.ts';
import { evaluationOfSteps, restingOn, withBroughtIn, type Shakes } from './broughtIn.ts';
import { questionFor, repliesTo, type Reply } from './replies.ts';
import { speaksFor, speaksOnlyFor, type Speaks } from './speaksFor.ts';

/** An attack that the map holds on what a brief says. */
export interface CheckedAttack extends Attack {
  /** The cards of the brief that it is brought against, in their order. */
  readonly on: readonly string[];
  readonly answered: boolean;
  /** What it can be answered with. */
  readonly offers: readonly Reply[];
  /** A critical question to put to it, if there is one. */
  readonly ask: AskedQuestion<string> | undefined;
}

/** A card of a brief that nothing in it defends. */
export interface Undefended {
  readonly card: string;
  /**
   * `attacked`: the map holds an attack that is not answered, and nothing in the brief or the documents
   * supports it. `unbacked`: nobody states it, nothing supports it, and nothing is written with it.
   */
  readonly because: 'attacked' | 'unbacked';
  /** The cards that would support it. */
  readonly backing: readonly string[];
  /** What the brief no longer reaches once it is rejected. */
  readonly loses: readonly string[];
}

/** A premise that a step of a brief needs beside those that it says. */
export interface Missing {
  readonly card: string;
  readonly step: Argument<string>;
}

/** What the engine makes of a brief. */
export interface BriefCheck {
  readonly undefended: readonly Undefended[];
  /** The strongest first. */
  readonly attacks: readonly CheckedAttack[];
  readonly missing: readonly Missing[];
  /** The cards that speak for the other side only. */
  readonly crossing: readonly string[];
  /** What becomes of the main conclusion once what the brief brings in is granted. */
  readonly outcome: Verdict | undefined;
}

/**
 * Checks a brief against the map, by these rules.
 *
 * - A step counts as the brief's where one of its cards is a premise of it, and another card or the
 *   main conclusion is what it concludes; or where it is made from an outside source in the brief.
 * - A card is defended if an argument for it rests on nothing but cards of the brief and statements of
 *   the documents; or if each attack on it is answered, by a card or in words. An implicit premise that
 *   nothing attacks is defended by a note as well.
 * - Cards that speak for the other side only are not defended, but named.
 */
export function checkBrief(brief: Brief, graph: Graph<string>, shakes: Shakes): BriefCheck {
  const speaks = speaksFor(graph);
  const mine = cardsOf(brief);
  const said = brief.entries.flatMap(({ card }) => card ?? []);
  const crossing = said.filter((card) => isCrossing(speaks, brief, card));
  const own = said.filter((card) => !crossing.includes(card));
  const steps = ownSteps(graph, own);
  const attacks = attacksOnCards(graph, own, steps, shakes).map((attack): CheckedAttack => {
    const { cards } = answerTo(brief, attack.argument.id);
    return {
      ...attack,
      answered: isAnswered(answerTo(brief, attack.argument.id)),
      offers: repliesTo(graph, attack).filter(({ statement }) => !cards.includes(statement)),
      ask: questionFor(attack.argument),
    };
  });
  const { outcomes } = withBroughtIn(
    graph.map,
    [...mine].filter((card) => !crossing.includes(card)),
  );
  return {
    undefended: own.flatMap((card) => undefended(card, brief, graph, mine, steps, attacks) ?? []),
    attacks: [...attacks].sort((a, b) => b.shakes.length - a.shakes.length),
    missing: steps.flatMap((step) =>
      step.premises.filter((id) => !mine.has(id)).map((card) => ({ card, step })),
    ),
    crossing,
    outcome: outcomes.get(graph.map.main)?.verdict,
  };
}

/** An attack to be ready for, and what is said to it. */
export interface Preparation {
  readonly argument: Argument<string>;
  /** The cards that it is brought against. */
  readonly on: readonly string[];
  readonly answer: BriefAnswer;
}

/** All attacks to be ready for: those that the check found, and what else was answered. */
export function preparations(
  brief: Brief,
  { attacks }: BriefCheck,
  graph: Graph<string>,
): Preparation[] {
  const found = new Set(attacks.map(({ argument }) => argument.id));
  return [
    ...attacks.map(({ argument, on }) => ({ argument, on, answer: answerTo(brief, argument.id) })),
    ...brief.answers
      .filter(({ attack }) => !found.has(attack))
      .map((answer) => {
        const argument = graph.argument(answer.attack);
        const { kind, conclusion } = argument;
        const on = kind === 'undercuts' ? graph.argument(conclusion).conclusion : conclusion;
        return { argument, on: [on], answer };
      }),
  ];
}

function isCrossing(speaks: Speaks, { position }: Brief, card: string): boolean {
  if (position === undefined) return false;
  return speaksOnlyFor(speaks, card, position === 'for' ? 'against' : 'for');
}

/** The steps that a brief takes; see `checkBrief`. */
function ownSteps(graph: Graph<string>, own: readonly string[]): Argument<string>[] {
  const reached = new Set([...own, graph.map.main]);
  const steps = own.flatMap((card) =>
    graph
      .argumentsFrom(card)
      .filter((step) => reached.has(step.conclusion) || graph.isOutside(step)),
  );
  return [...new Set(steps)];
}

/** All attacks on cards, each once, with the cards that it is brought against. */
function attacksOnCards(
  graph: Graph<string>,
  own: readonly string[],
  steps: readonly Argument<string>[],
  shakes: Shakes,
): (Attack & { on: readonly string[] })[] {
  const attacks = new Map<string, Attack & { on: readonly string[] }>();
  for (const card of own) {
    const its = steps.filter(({ premises }) => premises.includes(card));
    for (const attack of attacksOn(graph, card, its, shakes)) {
      const known = attacks.get(attack.argument.id);
      // What hits a card itself is told of that card, and not of others that support it.
      if (known?.target === 'premise' && attack.target !== 'premise') continue;
      const before = known?.target === attack.target ? known.on : [];
      attacks.set(attack.argument.id, { ...attack, on: [...before, card] });
    }
  }
  // Somebody may say themselves what attacks another of their cards; they know that attack.
  return [...attacks.values()].filter(
    ({ argument }) => !argument.premises.every((id) => own.includes(id)),
  );
}

function undefended(
  card: string,
  brief: Brief,
  graph: Graph<string>,
  mine: ReadonlySet<string>,
  steps: readonly Argument<string>[],
  attacks: readonly CheckedAttack[],
): Undefended | undefined {
  const backing = graph.argumentsAbout(card).filter(({ kind }) => kind === 'for');
  const isGiven = (id: string) => mine.has(id) || graph.statement(id).origin === 'stated';
  if (backing.some(({ premises }) => premises.every(isGiven))) return undefined;
  const direct = attacks.filter(({ target, on }) => target === 'premise' && on.includes(card));
  const isImplicit = graph.statement(card).origin === 'implicit';
  const noted = brief.entries.some((entry) => entry.card === card && entry.note.trim() !== '');
  const because = direct.some(({ answered }) => !answered)
    ? 'attacked'
    : direct.length === 0 && isImplicit && !noted
      ? 'unbacked'
      : undefined;
  if (because === undefined) return undefined;
  return {
    card,
    because,
    backing: backing.flatMap(({ premises }) => premises).filter((id) => !mine.has(id)),
    loses: losing(card, graph, steps),
  };
}

function losing(card: string, graph: Graph<string>, steps: readonly Argument<string>[]): string[] {
  const complete = evaluationOfSteps(graph.map, steps);
  return complete.taking.statements.has(card) ? restingOn(complete, card) : [];
}
