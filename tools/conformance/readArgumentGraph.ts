import type {
  Application,
  ArgumentGraph,
  GraphArgument,
  Issue,
  IssueScheme,
  Standard,
} from './argumentGraph.ts';
import { readProperties, readSchemes, type Schemes } from './readSchemes.ts';
import { readTests } from './readTests.ts';
import { normaliseName } from './terms.ts';
import type { YamlPlace } from './yamlPlace.ts';

/**
 * Reads an argument graph of Carneades 4. What Carneades itself does not look at is not looked at.
 *
 * @throws Malformed where Carneades would not read it either: a part is of another shape, a position,
 *   premise, conclusion or undercutter is no statement of the graph, a scheme is not defined, a
 *   statement is a position of two issues
 */
export function readArgumentGraph(graph: YamlPlace): ArgumentGraph {
  const schemes = readSchemes(graph);
  const statements = new Map<string, string>();
  const assumptions = new Set<string>();
  for (const [key, place] of graph.at('statements').entries()) {
    const name = normaliseName(key);
    if (statements.has(name)) place.fail('another name is expected: this one is taken');
    statements.set(name, readText(place));
    if (isAssumed(place)) assumptions.add(name);
  }
  for (const item of graph.at('assumptions').items()) assumptions.add(normaliseName(item.text()));

  const declared = (place: YamlPlace): string => {
    const name = normaliseName(place.text());
    return statements.has(name) ? name : place.fail(`"${name}" is no statement of the graph`);
  };
  const issues = graph
    .at('issues')
    .entries()
    .map(([id, place]) => readIssue(id, place, declared));
  checkPositions(issues, graph.at('issues'));
  const read = graph
    .at('arguments')
    .entries()
    .map(([id, place]) => readArgument(id, place, declared, schemes));
  return {
    statements,
    assumptions,
    issues,
    arguments: read.flatMap(({ argument }) => argument ?? []),
    rules: schemes.rules,
    issueSchemes: graph.at('issue_schemes').entries().map(readIssueScheme),
    applications: read.map(({ application }) => application),
    tests: readTests(graph.at('tests')),
  };
}

/** Reads a reference to a statement. @throws Malformed if there is no such statement */
type Declared = (place: YamlPlace) => string;

function readText(place: YamlPlace): string {
  if (!(place.value instanceof Map)) return place.text();
  const text = place.at('text');
  return text.isNothing ? '' : text.text();
}

function isAssumed(place: YamlPlace): boolean {
  if (!(place.value instanceof Map)) return false;
  const assumed = place.at('assumed');
  if (assumed.isNothing) return false;
  // In the YAML of Carneades, these words are truth values too.
  const word = assumed.text().toLowerCase();
  if (['true', 'yes', 'on', '1'].includes(word)) return true;
  if (['false', 'no', 'off', '0'].includes(word)) return false;
  return assumed.fail('"true" or "false" is expected');
}

function readIssue(id: string, place: YamlPlace, declared: Declared): Issue {
  if (place.isNothing) place.fail('a map is expected');
  const standard = place.at('standard');
  return {
    id,
    positions: [...new Set(place.at('positions').items().map(declared))],
    standard: standard.isNothing ? 'PE' : readStandard(standard),
  };
}

function readStandard(place: YamlPlace): Standard {
  switch (place.text()) {
    case '':
    case 'PE':
    case 'pe':
      return 'PE';
    case 'CCE':
    case 'cce':
      return 'CCE';
    case 'BRD':
    case 'brd':
      return 'BRD';
    default:
      return place.fail('"PE", "CCE" or "BRD" is expected');
  }
}

function checkPositions(issues: readonly Issue[], place: YamlPlace): void {
  const issueOf = new Map<string, string>();
  for (const { id, positions } of issues) {
    for (const position of positions) {
      const other = issueOf.get(position);
      if (other !== undefined) {
        place.at(id).fail(`"${position}" is a position of ${other} already`);
      }
      issueOf.set(position, id);
    }
  }
}

function readIssueScheme([id, place]: readonly [string, YamlPlace]): IssueScheme {
  return { id, patterns: place.items().map((item) => item.text()) };
}

function readArgument(
  id: string,
  place: YamlPlace,
  declared: Declared,
  schemes: Schemes,
): { readonly argument?: GraphArgument; readonly application: Application } {
  if (place.isNothing) place.fail('a map is expected');
  const named = place.at('scheme');
  const schemeId = named.isNothing || named.text() === '' ? 'linked' : named.text();
  const scheme = schemes.byId.get(schemeId) ?? named.fail(`the scheme ${schemeId} is not defined`);
  const conclusion = place.at('conclusion');
  const undercutter = place.at('undercutter');
  const application: Application = {
    argument: id,
    scheme: schemeId,
    parameters: place
      .at('parameters')
      .items()
      .map((item) => normaliseName(item.text())),
    isBare: conclusion.isNothing && schemes.rules.some((rule) => rule.id === schemeId),
  };
  if (application.isBare) return { application };
  return {
    application,
    argument: {
      id,
      weighing: scheme.weighing,
      properties: scheme.properties,
      ownProperties: [...readProperties(place.at('meta')).keys()],
      premises: place.at('premises').itemsOrValues().map(declared),
      conclusion: conclusion.isNothing
        ? place.fail('a conclusion is expected')
        : declared(conclusion),
      undercutter:
        undercutter.isNothing || undercutter.text() === '' ? undefined : declared(undercutter),
    },
  };
}
