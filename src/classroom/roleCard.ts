import type {
  AnswerState,
  Argument,
  AskedQuestion,
  Citation,
  Statement,
} from '../model/argumentMap.ts';
import type { Companions } from '../model/companions.ts';
import type { Graph } from '../model/graph.ts';
import type { Role, RoleCase, RoleLine } from '../model/role.ts';
import { attacksOn, type Attack } from './attacks.ts';
import { evaluationOfSteps, restingOn, shakenBy, type Shakes } from './broughtIn.ts';
import { questionFor, repliesTo, type Reply } from './replies.ts';

/** An attack to expect. */
export interface ExpectedAttack extends Attack {
  /** A critical question to put to the attack, if there is one. */
  readonly ask: AskedQuestion<string> | undefined;
}

/** A reply, and the attacks that it answers, by their arguments. */
export interface ReplyToAttacks extends Reply {
  readonly to: readonly string[];
}

/** A critical question to expect, and the step that it is put to. */
export interface QuestionToExpect {
  readonly step: Argument<string>;
  readonly asked: AskedQuestion<string>;
}

/** A premise of a line, and all that there is to know of it in a debate. */
export interface PremiseCard {
  readonly statement: Statement<string>;
  /** The steps of the line that it is part of. */
  readonly steps: readonly Argument<string>[];
  /** The attacks to expect, the strongest first; those told at an earlier premise are not told again. */
  readonly attacks: readonly ExpectedAttack[];
  /** What can be said in return, what answers most attacks first. */
  readonly replies: readonly ReplyToAttacks[];
  /** The attacks that were told at an earlier premise. */
  readonly told: readonly Attack[];
  /** A critical question that its step may be put, with the state of the answer. */
  readonly question: QuestionToExpect | undefined;
  /** What the line, taken alone, no longer reaches once it is rejected. */
  readonly carries: readonly string[];
  /** Where it is found; nothing for an implicit premise. */
  readonly evidence: readonly Citation[];
}

/** A line of a role, worked out. */
export interface LineCard {
  readonly line: RoleLine<string>;
  /** How the map puts it at its strongest, if it does. */
  readonly plea: string | undefined;
  readonly steps: readonly Argument<string>[];
  readonly premises: readonly PremiseCard[];
  /** The documents' statements that stand no longer once the line's outside sources are brought in. */
  readonly shakes: readonly string[];
}

/** A case of a role, worked out. */
export interface CaseCard {
  readonly role: Role<string>;
  readonly case: RoleCase<string>;
  readonly lines: readonly LineCard[];
}

/**
 * What somebody with a role should know before a debate: their lines, the premises that these rest on,
 * the attack to expect on each, the replies and the evidence, all of it from the map.
 */
export function roleCard(
  role: Role<string>,
  its: RoleCase<string>,
  graph: Graph<string>,
  companions: Companions<string>,
  shakes: Shakes,
): CaseCard {
  const told = new Set<string>();
  return {
    role,
    case: its,
    lines: its.lines.map((line) => lineCard(line, graph, companions, shakes, told)),
  };
}

function lineCard(
  line: RoleLine<string>,
  graph: Graph<string>,
  { lines }: Companions<string>,
  shakes: Shakes,
  told: Set<string>,
): LineCard {
  const { plea } = line;
  const steps = line.arguments.map(graph.argument);
  const used = [...new Set(steps.flatMap(({ premises }) => premises))];
  const concluded = new Set(steps.map(({ conclusion }) => conclusion));
  const isAttacked = (id: string) =>
    graph.argumentsAbout(id).some(({ kind }) => kind === 'against');
  const premises = used.filter((id) => !concluded.has(id) || isAttacked(id));
  const evaluation = evaluationOfSteps(graph.map, steps);

  function premiseCard(id: string): PremiseCard {
    const statement = graph.statement(id);
    const its = steps.filter((step) => step.premises.includes(id));
    const attacks = attacksOn(graph, id, its, shakes).filter(
      // What the line goes on to conclude is defended where it is a premise itself.
      ({ target, hits }) => target !== 'conclusion' || !premises.includes(hits),
    );
    const fresh = attacks.filter(({ argument }) => !told.has(argument.id));
    for (const { argument } of fresh) told.add(argument.id);
    const question = questionTo(its, told);
    if (question) told.add(keyOf(question));
    return {
      statement,
      steps: its,
      attacks: fresh.map((attack) => ({ ...attack, ask: questionFor(attack.argument) })),
      replies: repliesToAll(graph, fresh).filter(({ statement: other }) => other !== id),
      told: attacks.filter((attack) => !fresh.includes(attack)),
      question,
      carries: restingOn(evaluation, id),
      evidence: statement.citations,
    };
  }

  return {
    line,
    plea: plea && lines.find(({ id }) => id === plea.line)?.[plea.side].text,
    steps,
    premises: premises.map(premiseCard),
    shakes: shakenBy(graph.map, used),
  };
}

/** The replies to attacks, each once. */
function repliesToAll(graph: Graph<string>, attacks: readonly Attack[]): ReplyToAttacks[] {
  const replies = new Map<string, ReplyToAttacks>();
  for (const attack of attacks) {
    for (const reply of repliesTo(graph, attack)) {
      const before = replies.get(reply.statement);
      const to = [...(before?.to ?? []), attack.argument.id];
      replies.set(reply.statement, { ...(before ?? reply), to });
    }
  }
  return [...replies.values()].sort((a, b) => b.to.length - a.to.length);
}

/** How openly a critical question lies: what nobody answers hits the most. */
const openness: readonly AnswerState[] = ['unanswered', 'elsewhere', 'here'];

/** The question to expect: of those not told yet, or else of all, the one that lies most open. */
function questionTo(
  steps: readonly Argument<string>[],
  told: ReadonlySet<string>,
): QuestionToExpect | undefined {
  const all = steps.flatMap((step) => step.questions.map((asked) => ({ step, asked })));
  const fresh = all.filter((each) => !told.has(keyOf(each)));
  return [...(fresh.length > 0 ? fresh : all)].sort(
    (a, b) => openness.indexOf(a.asked.state) - openness.indexOf(b.asked.state),
  )[0];
}

function keyOf({ step, asked }: QuestionToExpect): string {
  return `${step.id} ${asked.id}`;
}
