import type { ArgumentMap } from './argumentMap.ts';
import type { ClassMaterial } from './classroom.ts';
import type { WholeMap } from './companions.ts';
import type { Language } from './text.ts';

/**
 * The map, or what a class works with, in one language: each `{ nl, en }` replaced by the text in that language. Quotations
 * stay as they are, in the language of their document, each with its translation.
 */
export function localise(map: WholeMap, language: Language): WholeMap<string>;
export function localise(map: ArgumentMap, language: Language): ArgumentMap<string>;
export function localise(material: ClassMaterial, language: Language): ClassMaterial<string>;
export function localise(source: ArgumentMap | ClassMaterial, language: Language) {
  return pick(source, language);
}

function pick(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((item) => pick(item, language));
  if (typeof value !== 'object' || value === null) return value;
  if ('nl' in value && 'en' in value) return value[language];
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([key, part]) => [key, pick(part, language)]),
  );
}
