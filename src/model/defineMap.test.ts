import { describe, expect, it, vi } from 'vitest';
import { defineMap } from './defineMap.ts';
import type { MapSource } from './mapSource.ts';
import { rainSource, same } from './testMap.ts';

type Path = readonly (string | number)[];

/** The made-up map with values put at paths, `undefined` to leave something out; types set aside. */
function spoilt(...changes: readonly (readonly [Path, unknown])[]): MapSource {
  const source = structuredClone(rainSource) as unknown as Record<string, unknown>;
  for (const [path, value] of changes) {
    const [last = '', ...way] = [...path].reverse();
    const place = way.reduceRight<Record<string, unknown>>(
      (at, key) => at[key] as Record<string, unknown>,
      source,
    );
    if (value === undefined) Reflect.deleteProperty(place, last);
    else place[last] = value;
  }
  return source as unknown as MapSource;
}

describe('defineMap', () => {
  it('puts the statements in the order of their numbers, each with its context', () => {
    const map = defineMap(rainSource);
    expect(map.statements.map(({ id }) => id).slice(0, 3)).toEqual([
      'rained',
      'street-wet',
      'no-sweeper',
    ]);
    expect(map.statements.find(({ id }) => id === 'it-is-autumn')?.bearsOn).toEqual(['street-wet']);
  });

  it('dates an outside statement by its source', () => {
    const map = defineMap(rainSource);
    expect(map.statements.find(({ id }) => id === 'dry-month')?.date).toBe('2026');
    expect(map.statements.find(({ id }) => id === 'rained')?.date).toBeUndefined();
  });

  it('tells on which statements something later bears', () => {
    const { statements } = defineMap(rainSource);
    expect(statements.filter(({ hasLater }) => hasLater).map(({ id }) => id)).toEqual(['rained']);
  });

  it('makes each of two contraries name the other, and no other statement any', () => {
    const { statements } = defineMap({
      ...rainSource,
      contraries: [
        ['street-wet', 'dry-month'],
        ['sky-blue', 'street-wet'],
      ],
    });
    expect(
      Object.fromEntries(
        statements.flatMap(({ id, contraries }) => (contraries ? [[id, contraries]] : [])),
      ),
    ).toEqual({
      'street-wet': ['dry-month', 'sky-blue'],
      'sky-blue': ['street-wet'],
      'dry-month': ['street-wet'],
    });
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

  it('puts what happened in order, a month before its days, a year after its months', () => {
    const event = rainSource.timeline.sunshine;
    const timeline = { year: '2025', month: '2025-03', day: '2025-03-31', next: '2025-04-01' };
    const source = {
      ...rainSource,
      timeline: Object.fromEntries(
        Object.entries(timeline).map(([id, date]) => [id, { ...event, date }]),
      ),
    };
    expect(defineMap(source).timeline.map(({ id }) => id)).toEqual([
      'month',
      'day',
      'next',
      'year',
    ]);
  });

  const eightWords = 'een twee drie vier vijf zes zeven acht';
  const fromOutside = { document: 'almanac', place: 'whole', fidelity: 'quoted' };
  const refusals: [string, Path, unknown, RegExp][] = [
    [
      'a stated claim without citation',
      ['statements', 'rained', 'citations'],
      [],
      /"rained": it is stated but has no citation/,
    ],
    [
      'an implicit claim without reason',
      ['statements', 'no-sweeper', 'reason'],
      undefined,
      /"no-sweeper": it is implicit; give the reason/,
    ],
    ['a statement tied to nothing', ['context'], {}, /"it-is-autumn": it is tied to nothing/],
    [
      'a label of eight words',
      ['statements', 'rained', 'label', 'nl'],
      eightWords,
      /"rained": its nl label has 8 words/,
    ],
    [
      'a missing translation',
      ['statements', 'rained', 'text', 'en'],
      ' ',
      /statements\.rained\.text: its en text is missing/,
    ],
    [
      'a duplicate number',
      ['statements', 'street-wet', 'number'],
      1,
      /"street-wet": number 1 is already that of "rained"/,
    ],
    [
      'a premise that does not exist',
      ['arguments', 'wet', 'premises'],
      ['fog'],
      /"wet": there is no premise "fog"/,
    ],
    [
      'an undercutter of a statement',
      ['arguments', 'fast', 'conclusion'],
      'rained',
      /"fast": there is no argument "rained"/,
    ],
    [
      'a place that the document does not have',
      ['statements', 'rained', 'citations', 0, 'place'],
      '§9',
      /rained.*§9: the document has no such place/,
    ],
    [
      'a quotation of 26 words',
      ['statements', 'rained', 'citations', 0, 'quote'],
      'nat '.repeat(26),
      /it quotes 26 words/,
    ],
    [
      'a quotation without translation',
      ['statements', 'rained', 'citations', 0, 'translation'],
      undefined,
      /its quotation has no translation/,
    ],
    [
      'a stated claim from an outside source',
      ['statements', 'rained', 'citations', 0],
      fromOutside,
      /"rained": its origin is "stated", but "almanac" is outside/,
    ],
    [
      'an outside source without date or note',
      ['documents', 'almanac', 'date'],
      undefined,
      /"almanac": it has no date/,
    ],
    [
      'a critical question without an answer’s state',
      ['answers', 'wet'],
      {},
      /"wet": question "other-cause" has no answer's state/,
    ],
    [
      'an answer that names no statement',
      ['answers', 'wet', 'other-cause', 'statements'],
      undefined,
      /"wet", "other-cause": name the statements/,
    ],
    [
      'an opening view without the conclusion',
      ['opening'],
      ['street-wet'],
      /the main statement is not in it/,
    ],
    [
      'a contrary that does not exist',
      ['contraries'],
      [['rained', 'fog']],
      /contraries: there is no statement "fog"/,
    ],
    [
      'a statement that is its own contrary',
      ['contraries'],
      [['rained', 'rained']],
      /contraries: "rained" cannot be its own contrary/,
    ],
    [
      'an argument with a statement’s id',
      ['arguments', 'rained'],
      rainSource.arguments.blue,
      /argument "rained": a statement has the same id/,
    ],
    [
      'a day that is none, from which on things are later',
      ['laterFrom'],
      '2026',
      /laterFrom: "2026" is not a day/,
    ],
    [
      'an event without a date',
      ['timeline', 'sunshine', 'date'],
      'today',
      /event "sunshine": "today" is not a date/,
    ],
    [
      'an event that ends before it begins',
      ['timeline', 'forecast', 'until'],
      '2025-11',
      /event "forecast": it ends before it begins/,
    ],
    [
      'an event without an address',
      ['timeline', 'sunshine', 'addresses'],
      [],
      /event "sunshine": it has no address/,
    ],
    [
      'an event with an address that is no link',
      ['timeline', 'sunshine', 'addresses'],
      ['example.org'],
      /event "sunshine": "example.org" is not an absolute https address/,
    ],
    [
      'an event that bears on nothing',
      ['timeline', 'sunshine', 'bearsOn'],
      [],
      /event "sunshine": name a statement/,
    ],
    [
      'an event that bears on a statement that does not exist',
      ['timeline', 'sunshine', 'bearsOn'],
      ['fog'],
      /event "sunshine": there is no statement "fog"/,
    ],
    [
      'an event that a stated card would say',
      ['timeline', 'sunshine', 'statement'],
      'rained',
      /event "sunshine": "rained" is no outside statement/,
    ],
    [
      'a line of reasoning without a step',
      ['lines', 'traces', 'arguments'],
      [],
      /line "traces": it is made of no argument/,
    ],
    [
      'a line of an argument that does not exist',
      ['lines', 'traces', 'arguments'],
      ['fog'],
      /line "traces": there is no argument "fog"/,
    ],
    [
      'a line without a steelman’s words',
      ['lines', 'traces', 'steelman', 'text', 'en'],
      '',
      /lines\.traces\.steelman\.text: its en text is missing/,
    ],
    [
      'a reply that uses no statement',
      ['lines', 'traces', 'reply', 'statements'],
      [],
      /line "traces", reply: name the statements/,
    ],
    [
      'a proposition against which nothing is said',
      ['propositions', 'blame-rain', 'against', 'statements'],
      [],
      /proposition "blame-rain", against: name the statements/,
    ],
    [
      'a term whose name is not among its forms',
      ['glossary', 'sweeper', 'forms'],
      [same('sweeper')],
      /term "sweeper": its nl name is not among its forms/,
    ],
    [
      'two terms that look the same',
      ['glossary', 'machine'],
      { ...rainSource.glossary.sweeper, name: same('Sweeper') },
      /term "machine": the en form "sweeper" is already "sweeper"/,
    ],
  ];
  it.each(refusals)('refuses %s, naming the place', (_, path, value, message) => {
    expect(() => defineMap(spoilt([path, value]))).toThrow(message);
  });

  it('names everything that is wrong at once', () => {
    const source = spoilt([['statements', 'street-wet', 'number'], 1], [['context'], {}]);
    expect(() => defineMap(source)).toThrow(/number 1[^]*tied to nothing/);
  });

  it('warns of support that runs in a circle, and of nothing else', () => {
    const warn = vi.fn();
    defineMap(rainSource, warn);
    expect(warn).not.toHaveBeenCalled();
    const back = { kind: 'for', scheme: 'sign', premises: ['rained'], conclusion: 'street-wet' };
    const circle = spoilt(
      [['arguments', 'back'], back],
      [['answers', 'back'], { 'other-cause': { state: 'unanswered' } }],
    );
    defineMap(circle, warn);
    expect(warn).toHaveBeenCalledOnce();
    expect(warn.mock.calls[0]?.[0]).toMatch(/circle.*(rained → street-wet|street-wet → rained)/);
  });
});
