/** Which key of an embedded map's address each attribute stands for. */
const keyOf = {
  view: 'view',
  branch: 'branch',
  selected: 'select',
  open: 'open',
  close: 'close',
  voice: 'voice',
  origin: 'origin',
  document: 'document',
  line: 'line',
  show: 'show',
  theme: 'theme',
  marks: 'marks',
} as const satisfies Readonly<Record<string, string>>;

/** An attribute that says something about what is seen, or what the map is like. */
export type AddressAttribute = keyof typeof keyOf | 'judgement';

/** All of them. */
export const addressAttributes: readonly AddressAttribute[] = [
  ...(Object.keys(keyOf) as (keyof typeof keyOf)[]),
  'judgement',
];

/**
 * The address of an embedded map, as its attributes say it: see `readEmbedAddress`.
 *
 * @param valueOf an attribute's value; null where it is not there
 */
export function addressFrom(valueOf: (name: AddressAttribute) => string | null): string {
  return addressAttributes
    .flatMap((name) => {
      const value = valueOf(name)?.trim() ?? '';
      if (value === '') return [];
      // A judgement is a part of an address already.
      return [name === 'judgement' ? value : `${keyOf[name]}=${encodeURIComponent(value)}`];
    })
    .join('&');
}
