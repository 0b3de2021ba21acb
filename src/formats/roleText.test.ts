import { describe, expect, it } from 'vitest';
import { clientSideScanning } from '../maps/client-side-scanning/index.ts';
import { messages } from '../messages/index.ts';
import { graphOf } from '../model/graph.ts';
import { localise } from '../model/localise.ts';
import { outlineOf } from '../model/outline.ts';
import type { Language } from '../model/text.ts';
import { roleText } from './roleText.ts';

/** The roles of a statement, under each that it stands under. */
function roles(number: number, language: Language): string[] {
  const graph = graphOf(localise(clientSideScanning, language));
  const outline = outlineOf(graph);
  const id = graph.map.statements.find((statement) => statement.number === number)?.id ?? '';
  const places = outline
    .above(id)
    .flatMap((above) =>
      outline.under(above).flatMap((entry) => (entry.id === id ? [{ ...entry, above }] : [])),
    );
  const tops = places.length === 0 ? [{ id, argument: undefined, above: undefined }] : places;
  return tops.map((place) => roleText(graph, place, messages[language]));
}

describe('what a statement does where it stands', () => {
  it('is told with what it counts together with', () => {
    expect(roles(2, 'en')).toEqual(['supports 3 together with 7 and 11']);
    expect(roles(2, 'nl')).toEqual(['ondersteunt 3 samen met 7 en 11']);
  });

  it('is told of the main conclusion', () => {
    expect(roles(1, 'en')).toEqual(['the main conclusion']);
  });

  it('is told of what undercuts a step, by both ends of that step', () => {
    const all = clientSideScanning.statements.flatMap(({ number }) => roles(number, 'en'));
    const undercuts = all.filter((role) => role.startsWith('undercuts'));
    const drawn = clientSideScanning.arguments.filter(({ kind }) => kind === 'undercuts');
    expect(undercuts).toHaveLength(drawn.flatMap(({ premises }) => premises).length);
    for (const role of undercuts) {
      expect(role).toMatch(
        /^undercuts the step from [\d, and]+ to \d+( together with [\d, and]+)?$/,
      );
    }
  });

  it('is told in words for every place in both languages', () => {
    for (const language of ['nl', 'en'] as const) {
      for (const { number } of clientSideScanning.statements) {
        for (const role of roles(number, language))
          expect(role, String(number)).toMatch(/\p{L}{3}/u);
      }
    }
  });
});
