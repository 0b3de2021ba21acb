import type { Origin } from '../../model/argumentMap.ts';
import type { Change } from '../../reasoning/change.ts';
import type { StartingPoint } from '../../reasoning/startingPoints.ts';
import type { Verdict } from '../../reasoning/verdict.ts';

/*
 * An exercise as ids on a map: what it says is for others to put into words. So it is the same in
 * every language, and its answer can be worked out anew from the map.
 */

/** The kinds of exercise of which the answer follows from the map. */
export const closedKinds = [
  'missing-premise',
  'quotation',
  'matching',
  'origins',
  'critical-question',
  'what-falls',
] as const;

/** The kinds that are written out, and held beside a model answer. */
export const openKinds = ['steelman-reply', 'attack-premise'] as const;

/** All kinds, in the order in which they are offered. */
export const exerciseKinds = [...closedKinds, ...openKinds] as const;

/** A kind of exercise. */
export type ExerciseKind = (typeof exerciseKinds)[number];

/** How much help an exercise gives, and how near its wrong options lie. */
export const difficulties = ['easy', 'medium', 'hard'] as const;

/** How hard exercises are. */
export type Difficulty = (typeof difficulties)[number];

/** How many options there are, save where claims are told apart by where they come from. */
export const optionCount = 4;

/** The origins among which is chosen, in this order. */
export const originOptions = ['stated', 'implicit', 'outside'] as const satisfies readonly Origin[];

/** A quotation: the statement that is cited from it, and which of its citations it is. */
export interface QuotationRef {
  readonly statement: string;
  readonly citation: number;
}

/** A critical question: a step that it is asked at, and its id there. */
export interface QuestionRef {
  readonly step: string;
  readonly question: string;
}

interface Base {
  /** What it was drawn from; the same draw is the same exercise. */
  readonly id: string;
  readonly difficulty: Difficulty;
}

interface Closed extends Base {
  /** Of each row, which option is right. */
  readonly right: readonly number[];
}

/** A step with one of its premises left out. Options: statements. */
export interface MissingPremise extends Closed {
  readonly kind: 'missing-premise';
  readonly step: string;
  readonly options: readonly string[];
}

/** A quotation, and claims of which one is cited from it. Options: statements. */
export interface QuotationClaim extends Closed {
  readonly kind: 'quotation';
  readonly quotation: QuotationRef;
  readonly options: readonly string[];
}

/** As many quotations as claims, to be paired. A row for each quotation; options: statements. */
export interface Matching extends Closed {
  readonly kind: 'matching';
  readonly quotations: readonly QuotationRef[];
  readonly options: readonly string[];
}

/** Claims to be told apart by origin. A row for each claim; options: origins. */
export interface Origins extends Closed {
  readonly kind: 'origins';
  readonly claims: readonly string[];
  readonly options: typeof originOptions;
}

/** A step, and critical questions of which one belongs to its scheme. */
export interface WhichQuestion extends Closed {
  readonly kind: 'critical-question';
  readonly step: string;
  readonly options: readonly QuestionRef[];
}

/** Marks on premises, and cards of which one ends up as asked. Options: statements. */
export interface WhatFalls extends Closed {
  readonly kind: 'what-falls';
  readonly start: StartingPoint;
  readonly marks: readonly Change[];
  /** What becomes of the right one, and of no other. */
  readonly asked: Verdict;
  readonly options: readonly string[];
  /** The steps that it takes to find out, from the marks onwards. */
  readonly steps: readonly string[];
}

/** A line of reasoning, to be put at its strongest and then answered. */
export interface SteelmanReply extends Base {
  readonly kind: 'steelman-reply';
  readonly line: string;
}

/** A premise, to be objected to. */
export interface AttackPremise extends Base {
  readonly kind: 'attack-premise';
  readonly statement: string;
  /** The arguments against it. */
  readonly objections: readonly string[];
  /** The lines of reasoning whose reply turns on it. */
  readonly lines: readonly string[];
  /** The questions that no source answers, at the steps that build on it. */
  readonly questions: readonly QuestionRef[];
}

/** An exercise whose answer follows from the map. */
export type ClosedExercise =
  MissingPremise | QuotationClaim | Matching | Origins | WhichQuestion | WhatFalls;

/** An exercise that is written out. */
export type OpenExercise = SteelmanReply | AttackPremise;

/** Any exercise. */
export type Exercise = ClosedExercise | OpenExercise;

/** Whether the answer of an exercise follows from the map. */
export function isClosed(exercise: Exercise): exercise is ClosedExercise {
  return 'right' in exercise;
}
