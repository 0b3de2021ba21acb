import { evaluate, outcomeOf, type Evaluation } from './evaluation.ts';
import { withMark, type Judgement } from './judgement.ts';
import { citedStatements } from './citedStatements.ts';
import { reasonFor } from './reasons.ts';

/**
 * The part of a judgement that the explanation of a verdict cites: of a statement that stands or
 * falls, marking and weighing just this gives it the same verdict.
 */
export function citedJudgement(evaluation: Evaluation, target: string): Judgement {
  const { marks, outweighs } = evaluation.judgement;
  const cited = new Set<string>();
  const used = new Set<string>();
  const ahead = [target];
  for (let id = ahead.pop(); id !== undefined; id = ahead.pop()) {
    if (cited.has(id)) continue;
    cited.add(id);
    const reason = reasonFor(evaluation, id);
    if (reason.because === 'supported') {
      for (const other of reason.rejectedContraries) cited.add(other);
      for (const answer of reason.answers) {
        if (answer.because === 'outweighed') used.add(`${answer.by.id} ${answer.line.id}`);
      }
    }
    if (reason.because === 'defeated') {
      for (const failure of reason.failures) {
        if (failure.because === 'outweighed') used.add(`${failure.by.id} ${failure.line.id}`);
      }
    }
    ahead.push(...citedStatements(evaluation, reason));
  }
  return {
    marks: new Map([...marks].filter(([id]) => cited.has(id))),
    outweighs: outweighs.filter(({ stronger, weaker }) => used.has(`${stronger} ${weaker}`)),
  };
}

/**
 * A smallest part of a judgement that matters to a verdict that stands or falls: the verdict stays
 * when everything else is turned into a doubt, and would not if anything of it were too. Found by
 * trying to do without each part in turn. (Where ties are out, as in Carneades, to take back that
 * something outweighs is no doubt but a decision the other way: there it need not be the smallest.)
 *
 * @returns nothing for a contested statement, which a doubt can only leave contested
 */
export function judgementThatMatters(evaluation: Evaluation, target: string): Judgement {
  const { taking } = evaluation;
  const { verdict } = outcomeOf(evaluation, target);
  const keeps = (judgement: Judgement): boolean =>
    outcomeOf(evaluate(taking, judgement), target).verdict === verdict;
  if (verdict === 'contested') return { marks: new Map(), outweighs: [] };

  let judgement = evaluation.judgement;
  const marks = new Map(judgement.marks);
  for (const id of evaluation.judgement.marks.keys()) {
    const without = withMark(judgement, id, 'doubted');
    if (!keeps(without)) continue;
    judgement = without;
    marks.delete(id);
  }
  for (const said of evaluation.judgement.outweighs) {
    const without = {
      ...judgement,
      outweighs: judgement.outweighs.filter((other) => other !== said),
    };
    if (keeps(without)) judgement = without;
  }
  return { marks, outweighs: judgement.outweighs };
}
