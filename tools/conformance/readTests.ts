import type { Verdict } from '../../src/reasoning/verdict.ts';
import { normaliseName } from './terms.ts';
import type { YamlPlace } from './yamlPlace.ts';

const verdictByLabel: ReadonlyMap<string, Verdict> = new Map([
  ['in', 'stands'],
  ['out', 'falls'],
  ['undecided', 'contested'],
]);

/**
 * Reads what is expected of a graph: `tests`, with statements under `in`, `out` and `undecided`.
 *
 * @throws Malformed where it is anything else, and where one statement is under two of them
 */
export function readTests(tests: YamlPlace): ReadonlyMap<string, Verdict> {
  const expected = new Map<string, Verdict>();
  for (const [label, place] of tests.entries()) {
    const verdict =
      verdictByLabel.get(label) ?? place.fail('"in", "out" or "undecided" is expected');
    for (const item of place.items()) {
      const statement = normaliseName(item.text());
      if ((expected.get(statement) ?? verdict) !== verdict) {
        item.fail(`"${statement}" is expected to have another label already`);
      }
      expected.set(statement, verdict);
    }
  }
  return expected;
}
