import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientSideScanning as map } from '../maps/client-side-scanning/index.ts';
import { views } from '../model/views.ts';
import {
  firstSight,
  passageSpot,
  readFragment,
  shows,
  spotFragment,
  spotsIn,
  writeFragment,
  type Sight,
} from './fragment.ts';

const ids = map.statements.map(({ id }) => id);
const places = fc.constantFrom(...shows).chain((show) =>
  fc.record({
    show: fc.constant(show),
    at: fc.constantFrom(undefined, ...spotsIn(map, map, show)),
  }),
);
const seen = fc.record({
  view: fc.constantFrom(...views),
  branch: fc.constantFrom(undefined, ...ids),
  line: fc.constantFrom(undefined, ...map.lines.map(({ id }) => id)),
  selected: fc.option(fc.constantFrom(...ids, ...map.arguments.map(({ id }) => id)), {
    nil: undefined,
  }),
  opened: fc.subarray(ids),
  closed: fc.subarray(ids),
  filter: fc.record({
    voices: fc.subarray(map.voices.map(({ id }) => id)),
    origins: fc.subarray(['stated', 'implicit', 'outside'] as const),
    documents: fc.subarray(map.documents.map(({ id }) => id)),
  }),
});
const tours = fc.option(
  fc.record({
    step: fc.integer({ min: 1, max: 99 }),
    presenting: fc.boolean(),
    arriving: fc.constant(false),
  }),
  { nil: undefined },
);
const sights: fc.Arbitrary<Sight> = fc
  .tuple(places, tours, seen)
  .map(([place, tour, rest]) => ({ ...place, tour, ...rest }));

describe('fragment', () => {
  it('is empty for what a reader sees first', () => {
    expect(writeFragment(firstSight, map)).toBe('');
    expect(readFragment('', map, map)).toEqual({ sight: firstSight, leftOut: [] });
  });

  it('reads as what it says', () => {
    const sight: Sight = {
      ...firstSight,
      view: 'documents',
      selected: 'css-only-way',
      opened: ['motion-text'],
    };
    expect(writeFragment(sight, map)).toBe('view=documents&select=css-only-way&open=17');
  });

  it('names a spot in a part of the page, and none of another part', () => {
    const spot = spotFragment('documents', passageSpot('memo', '§4.1'));
    expect(spot).toBe('show=documents&at=memo-4.1');
    expect(readFragment(spot, map, map).sight).toEqual({
      ...firstSight,
      show: 'documents',
      at: 'memo-4.1',
    });
    expect(readFragment('show=timeline&at=memo-4.1', map, map)).toEqual({
      sight: { ...firstSight, show: 'timeline' },
      leftOut: ['at=memo-4.1'],
    });
  });

  it('leaves to a step of the tour what is seen, unless the link says what that is', () => {
    const read = (fragment: string, home?: 'outline') => readFragment(fragment, map, map, home);
    const spot = { step: 3, presenting: false };
    expect(read('tour=3').sight).toEqual({ ...firstSight, tour: { ...spot, arriving: true } });
    expect(read('tour=3', 'outline').sight.show, 'on a phone too').toBe('map');
    for (const more of ['view=case', 'open=17', 'select=css-only-way', 'voice=minister']) {
      expect(read(`tour=3&${more}`).sight.tour, more).toEqual({ ...spot, arriving: false });
    }
    const { sight } = read('tour=12.present');
    expect(sight.tour).toEqual({ step: 12, presenting: true, arriving: true });
    expect(writeFragment(sight, map)).toBe('tour=12.present');
    expect(writeFragment({ ...firstSight, tour: { ...spot, arriving: false } }, map)).toBe(
      'tour=3&view=case',
    );
  });

  it.each(['tour=0', 'tour=x', 'tour=3.presents', 'tour=-1', 'tour=1234', 'tour'])(
    'knows no step of the tour in %s',
    (fragment) => {
      expect(readFragment(fragment, map, map)).toEqual({ sight: firstSight, leftOut: [fragment] });
    },
  );

  it('takes the name of a line, an event or a term as it is while they are not known yet', () => {
    const read = (fragment: string) => readFragment(fragment, map, undefined);
    expect(read('show=glossary&at=motion').sight.at).toBe('motion');
    expect(read('show=glossary&at=<b>').leftOut).toEqual(['at=<b>']);
    expect(read('show=documents&at=motion').leftOut).toEqual(['at=motion']);
  });

  it('gives back what was written', () => {
    fc.assert(
      fc.property(sights, (sight) => {
        expect(readFragment(`#${writeFragment(sight, map)}`, map, map)).toEqual({
          sight,
          leftOut: [],
        });
      }),
    );
  });

  it('uses only characters that need no escape in an address', () => {
    fc.assert(
      fc.property(sights, (sight) => {
        expect(writeFragment(sight, map)).toMatch(/^[\w\-.=&]*$/);
      }),
    );
  });

  it.each([
    ['#nonsense', ['nonsense']],
    ['#select=no-such-card', ['select=no-such-card']],
    ['#view=case.everything', ['view=everything']],
    ['#branch=everything', ['branch=everything']],
    ['#open=17.999.x', ['open=999.x']],
    ['#view=documents&%E0%A4%A', ['%E0%A4%A']],
    ['#select=<img src=x onerror=alert(1)>', ['select=<img src=x onerror=alert(1)>']],
  ])('leaves out what makes no sense in %s, and names it', (fragment, leftOut) => {
    expect(readFragment(fragment, map, map).leftOut).toEqual(leftOut);
  });

  it('keeps what makes sense beside what does not', () => {
    const { sight } = readFragment(
      '#view=documents&foo=1&select=css-only-way&open=17.999',
      map,
      map,
    );
    expect(sight).toMatchObject({
      view: 'documents',
      selected: 'css-only-way',
      opened: ['motion-text'],
    });
  });

  it('never throws and always gives a sight that can be written again', () => {
    const parts = fc.constantFrom(
      'show',
      'at',
      'tour',
      'view',
      'branch',
      'line',
      'select',
      'open',
      'close',
      'voice',
      'origin',
      'document',
      '',
    );
    const hostile = fc
      .array(fc.tuple(parts, fc.constantFrom('=', '', '=='), fc.string({ unit: 'binary' })))
      .map((list) => list.map((part) => part.join('')).join('&'));
    fc.assert(
      fc.property(hostile, (fragment) => {
        const { sight } = readFragment(fragment, map, map);
        expect(readFragment(writeFragment(sight, map), map, map).sight).toEqual(sight);
      }),
      { numRuns: 1000 },
    );
  });
});
