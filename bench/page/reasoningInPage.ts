import { evaluate, evaluatorOf } from '../../src/reasoning/evaluation.ts';
import { withMark } from '../../src/reasoning/judgement.ts';
import { generated } from '../subjects.ts';
import { timeOf, type Timing } from '../timing.ts';

/*
 * What `tenThousand.bench.ts` runs in a page.
 */

declare global {
  var measureTenThousand: () => Record<'first' | 'again', Timing>;
}

globalThis.measureTenThousand = () => {
  const { main, judgement, findParticipants } = generated(10_000, 1);
  const taking = findParticipants();
  const evaluateAgain = evaluatorOf(taking);
  let rejects = false;
  return {
    first: timeOf(() => evaluate(taking, judgement)),
    again: timeOf(() => {
      rejects = !rejects;
      return evaluateAgain(withMark(judgement, main, rejects ? 'rejected' : undefined));
    }),
  };
};
