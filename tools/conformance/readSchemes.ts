import type { Properties, PropertyOrder, Rule, Weighing } from './argumentGraph.ts';
import type { YamlPlace } from './yamlPlace.ts';

/** What a scheme makes of an argument that applies it. */
export interface Scheme {
  readonly weighing: Weighing;
  readonly properties: Properties;
}

/** The schemes of a graph, by id, and those that arguments are made from. */
export interface Schemes {
  readonly byId: ReadonlyMap<string, Scheme>;
  readonly rules: readonly Rule[];
}

const linked: Weighing = { kind: 'linked' };
const basicWeighings: ReadonlyMap<string, Weighing> = new Map<string, Weighing>([
  ['linked', linked],
  ['convergent', { kind: 'convergent' }],
  ['cumulative', { kind: 'cumulative' }],
  ['factorized', { kind: 'factorized' }],
]);

/**
 * Reads the weighing functions and argument schemes of a graph. Schemes are a list of records with
 * an `id`, or, as in older files, a map by id.
 *
 * @throws Malformed where they are anything else, and where a weighing function is named that is
 *   not defined
 */
export function readSchemes(graph: YamlPlace): Schemes {
  const functions = graph.at('weighing_functions');
  const byId = new Map<string, Scheme>();
  for (const [name, weighing] of basicWeighings) {
    byId.set(name, { weighing, properties: new Map() });
  }
  const rules: Rule[] = [];
  for (const [id, place] of schemePlaces(graph.at('argument_schemes'))) {
    byId.set(id, {
      weighing: readWeighing(place.at('weight'), functions),
      properties: readProperties(place.at('meta')),
    });
    const rule = readRule(id, place);
    // Without a conclusion, a scheme only weighs.
    if (rule.conclusions.length > 0) rules.push(rule);
  }
  return { byId, rules };
}

/** Reads the properties of a scheme or an argument. @throws Malformed if they are no map */
export function readProperties(meta: YamlPlace): Properties {
  return new Map(meta.entries().map(([key, place]) => [key, place.value]));
}

function schemePlaces(schemes: YamlPlace): readonly (readonly [string, YamlPlace])[] {
  return Array.isArray(schemes.value)
    ? schemes.items().map((place) => [place.at('id').text(), place])
    : schemes.entries();
}

function readRule(id: string, place: YamlPlace): Rule {
  const patterns = (key: string) =>
    place
      .at(key)
      .itemsOrValues()
      .map((item) => item.text());
  const premises = place.at('premises');
  const roles = premises.value instanceof Map ? premises.entries().map(([role]) => role) : [];
  return {
    id,
    variables: patterns('variables'),
    // What is deleted has to be found first. In older files it is a premise, named by its role.
    premises: [
      ...patterns('premises'),
      ...patterns('deletions').filter((deletion) => !roles.includes(deletion)),
    ],
    conclusions: patterns('conclusions'),
    assumptions: patterns('assumptions'),
  };
}

function readWeighing(
  weight: YamlPlace,
  functions: YamlPlace,
  passed: readonly string[] = [],
): Weighing {
  if (weight.isNothing) return linked;
  if (!(weight.value instanceof Map)) {
    const name = weight.text().toLowerCase();
    const defined = functions.at(name);
    if (!defined.isNothing && !passed.includes(name)) {
      return readWeighing(defined, functions, [...passed, name]);
    }
    return basicWeighings.get(name) ?? weight.fail(`a weighing function is expected: ${name}`);
  }
  const [[kind, place] = ['', weight], ...others] = weight.entries();
  if (others.length > 0) weight.fail('one weighing function is expected, not more');
  switch (kind.toLowerCase()) {
    case 'constant':
      return typeof place.value === 'number'
        ? { kind: 'constant', weight: place.value }
        : place.fail('a number is expected');
    case 'preference':
      return {
        kind: 'preference',
        order: (Array.isArray(place.value) ? place.items() : [place]).map(readOrder),
      };
    case 'criteria':
      return { kind: 'criteria' };
    default:
      return weight.fail('"constant", "preference" or "criteria" is expected');
  }
}

function readOrder(place: YamlPlace): PropertyOrder {
  const order = place.at('order');
  const values = Array.isArray(order.value)
    ? order.items().map((item) => item.text().toLowerCase())
    : [];
  return {
    property: place.at('property').text(),
    direction: order.isNothing || Array.isArray(order.value) ? 'descending' : direction(order),
    values,
  };
}

function direction(place: YamlPlace): PropertyOrder['direction'] {
  const word = place.text().toLowerCase();
  return word === 'ascending' || word === 'descending'
    ? word
    : place.fail('"ascending", "descending" or a list is expected');
}
