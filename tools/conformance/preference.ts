import type { GraphArgument, Properties, PropertyOrder } from './argumentGraph.ts';
import type { Weight } from './weight.ts';

/**
 * The weight that an order of properties gives to an argument of an issue: its rank among all arguments
 * of that issue, from the weakest to the strongest, divided by how many they are. Arguments that the
 * order does not tell apart share their ranks: which of them has which is not certain.
 *
 * Carneades goes on to the next property also where the first puts the other argument first, so that
 * its sort may depend on how the arguments are listed. What is meant, and what its own examples expect,
 * is that the first property decides that differs.
 *
 * @param all the arguments of all positions of the issue, with the argument itself
 * @returns the weight, or why there is none
 */
export function rankWeight(
  argument: GraphArgument,
  all: readonly GraphArgument[],
  order: readonly PropertyOrder[],
): Weight | string {
  const names = order.map(({ property }) => property);
  const grouped = all.find(({ ownProperties }) => ownProperties.some((own) => names.includes(own)));
  if (grouped) {
    return `argument ${grouped.id} has a property of its own, by which Carneades groups arguments`;
  }
  if (!isOrder(all, order)) {
    return `the arguments that ${argument.id} is compared with have no order: some lack a property`;
  }
  const weaker = all.filter((other) => isWeaker(other, argument, order)).length;
  const stronger = all.filter((other) => isWeaker(argument, other, order)).length;
  return { least: (weaker + 1) / all.length, most: (all.length - stronger) / all.length };
}

/** Whether "neither is weaker" is the same as "of equal rank", so that there are ranks at all. */
function isOrder(all: readonly GraphArgument[], order: readonly PropertyOrder[]): boolean {
  const isTied = (a: GraphArgument, b: GraphArgument) =>
    !isWeaker(a, b, order) && !isWeaker(b, a, order);
  return all.every((a) =>
    all.every(
      (b) =>
        !isTied(a, b) ||
        all.every(
          (c) =>
            isWeaker(a, c, order) === isWeaker(b, c, order) &&
            isWeaker(c, a, order) === isWeaker(c, b, order),
        ),
    ),
  );
}

function isWeaker(
  one: GraphArgument,
  other: GraphArgument,
  order: readonly PropertyOrder[],
): boolean {
  for (const by of order) {
    const compared = compare(one.properties, other.properties, by);
    if (compared !== 0) return compared < 0;
  }
  return false;
}

/** Less than 0 if the first is the weaker by this property; 0 if the property tells nothing. */
function compare(
  ones: Properties,
  others: Properties,
  { property, direction, values }: PropertyOrder,
): number {
  const one = ones.get(property);
  const other = others.get(property);
  const sign = direction === 'ascending' ? 1 : -1;
  if (typeof one === 'number' && typeof other === 'number') {
    // Whole numbers and fractions are of different types, which are not compared.
    return Number.isInteger(one) === Number.isInteger(other) ? sign * (one - other) : 0;
  }
  if (typeof one !== 'string' || typeof other !== 'string' || one === other) return 0;
  const alphabetic = one < other ? -1 : 1;
  if (isDate(one) || isDate(other)) return isDate(one) && isDate(other) ? sign * alphabetic : 0;
  if (values.length === 0) return alphabetic;
  const place = (value: string) => (values.includes(value) ? values.indexOf(value) : values.length);
  return place(one) - place(other);
}

function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
}
