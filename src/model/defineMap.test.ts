import { describe, expect, it, vi } from 'vitest';
import { defineMap } from './defineMap.ts';
import type { MapSource } from './mapSource.ts';
import { rainSource, same } from './testMap.ts';

/** The made-up map with something changed, without the types that would refuse it. */
function spoilt(change: (source: Record<string, any>) => void): MapSource {
  const source: Record<string, unknown> = structuredClone(rainSource);
  change(source);
  return source as unknown as MapSource;
}

describe('defineMap', () => {
  it('puts the statements in the order of their numbers, each with its context', () => {
    const map = defineMap(rainSource);
    expect(map.statements.map(({ id }) => id).slice(0, 3)).toEqual(['rained', 'street-wet', 'no-sweeper']);
    expect(map.statements.find(({ id }) => id === 'it-is-autumn')?.bearsOn).toEqual(['street-wet']);
  });

  it('dates an outside statement by its source', () => {
    const map = defineMap(rainSource);
    expect(map.statements.find(({ id }) => id === 'dry-month')?.date).toBe('2026');
    expect(map.statements.find(({ id }) => id === 'rained')?.date).toBeUndefined();
  });

  it('asks each argument the critical questions of its scheme', () => {
    const wet = defineMap(rainSource).arguments.find(({ id }) => id === 'wet');
    expect(wet?.questions).toEqual([
      {
        id: 'other-cause',
        question: same('Is there another cause?'),
        state: 'here',
        statements: ['no-sweeper'],
      },
    ]);
  });

  const refusals: [string, (source: Record<string, any>) => void, RegExp][] = [
    ['a stated claim without citation', (s) => (s.statements.rained.citations = []), /"rained": it is stated but has no citation/],
    ['an implicit claim without reason', (s) => delete s.statements['no-sweeper'].reason, /"no-sweeper": it is implicit; give the reason/],
    ['a statement tied to nothing', (s) => (s.context = {}), /"it-is-autumn": it is tied to nothing/],
    ['a label of eight words', (s) => (s.statements.rained.label.nl = 'een twee drie vier vijf zes zeven acht'), /"rained": its nl label has 8 words/],
    ['a missing translation', (s) => (s.statements.rained.text.en = ' '), /statements\.rained\.text: its en text is missing/],
    ['a duplicate number', (s) => (s.statements['street-wet'].number = 1), /"street-wet": number 1 is already that of "rained"/],
    ['a premise that does not exist', (s) => (s.arguments.wet.premises = ['fog']), /"wet": there is no premise "fog"/],
    ['an undercutter of a statement', (s) => (s.arguments.fast.conclusion = 'rained'), /"fast": there is no argument "rained"/],
    ['a place that the document does not have', (s) => (s.statements.rained.citations[0].place = '§9'), /rained.*§9: the document has no such place/],
    ['a quotation of 26 words', (s) => (s.statements.rained.citations[0].quote = 'nat '.repeat(26)), /it quotes 26 words/],
    ['a quotation without translation', (s) => delete s.statements.rained.citations[0].translation, /its quotation has no translation/],
    ['a stated claim from an outside source', (s) => (s.statements.rained.citations[0] = { document: 'almanac', place: 'x', fidelity: 'quoted' }), /"rained": its origin is "stated", but "almanac" is outside/],
    ['an outside source without date or note', (s) => delete s.documents.almanac.date, /"almanac": it has no date/],
    ['a critical question without an answer’s state', (s) => (s.answers.wet = {}), /"wet": question "other-cause" has no answer's state/],
    ['an answer that names no statement', (s) => delete s.answers.wet['other-cause'].statements, /"wet", "other-cause": name the statements/],
    ['an opening view without the conclusion', (s) => (s.opening = ['street-wet']), /the main statement is not in it/],
    ['a statement and an argument of the same id', (s) => { s.arguments.rained = s.arguments.blue; s.answers.rained = s.answers.blue; }, /argument "rained": a statement has the same id/],
  ];
  it.each(refusals)('refuses %s, naming the place', (_, change, message) => {
    expect(() => defineMap(spoilt(change))).toThrow(message);
  });

  it('names everything that is wrong at once', () => {
    const source = spoilt((s) => {
      s.statements['street-wet'].number = 1;
      s.context = {};
    });
    expect(() => defineMap(source)).toThrow(/number 1[^]*tied to nothing/);
  });

  it('warns of support that runs in a circle, and of nothing else', () => {
    const warn = vi.fn();
    defineMap(rainSource, warn);
    expect(warn).not.toHaveBeenCalled();
    const circle = spoilt((s) => {
      s.arguments.back = { kind: 'for', scheme: 'sign', premises: ['rained'], conclusion: 'street-wet' };
      s.answers.back = { 'other-cause': { state: 'unanswered' } };
    });
    defineMap(circle, warn);
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.calls[0]?.[0]).toMatch(/circle.*(rained → street-wet|street-wet → rained)/);
  });
});
