import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientSideScanning as map } from '../maps/client-side-scanning/index.ts';
import type { Mark } from '../reasoning/judgement.ts';
import { firstStance, isSameStance, type Stance } from '../reasoning/stance.ts';
import { firstSight, writeFragment, type Sight } from './fragment.ts';
import { longestLink, readLink } from './link.ts';
import { stanceKeys, writeStance } from './stanceLink.ts';

const sight: Sight = {
  ...firstSight,
  view: 'documents',
  selected: 'css-only-way',
  opened: ['motion-text'],
};
const stance: Stance = {
  start: 'outside',
  judgement: {
    marks: new Map<string, Mark>([
      ['services-used-more', 'accepted'],
      ['scan-before-leaves-e2ee', 'rejected'],
    ]),
    outweighs: [{ stronger: 'bugs-on-effect', weaker: 'madden-on-robustness' }],
  },
};
const [seen, judged] = [writeFragment(sight, map), writeStance(stance, map)];

function read(fragment: string) {
  return readLink(fragment, map, map);
}

describe('a link', () => {
  it('that says nothing is the first sight, and no stance', () => {
    const nothing = { sight: firstSight, stance: undefined, leftOut: [], problems: [] };
    expect(read('')).toEqual(nothing);
    expect(read('#')).toEqual(nothing);
    expect(read('#&&')).toEqual(nothing);
  });

  it('holds what is seen and what is judged, in any order', () => {
    const parts = [...seen.split('&'), ...judged.split('&')];
    const interleaved = [...parts].sort((a, b) => (a.at(-1) ?? '').localeCompare(b.at(-1) ?? ''));
    for (const text of [`${seen}&${judged}`, `#${judged}&${seen}`]) {
      const link = read(text);
      expect(link).toMatchObject({ sight, leftOut: [], problems: [] });
      expect(isSameStance(link.stance ?? firstStance, stance)).toBe(true);
    }
    const link = read(interleaved.join('&'));
    expect(link).toMatchObject({ sight, leftOut: [] });
    expect(isSameStance(link.stance ?? firstStance, stance)).toBe(true);
  });

  it('holds one without the other', () => {
    expect(read(seen)).toEqual({ sight, stance: undefined, leftOut: [], problems: [] });
    expect(read(judged)).toMatchObject({ sight: firstSight, leftOut: [], problems: [] });
    expect(read(judged).stance?.start).toBe('outside');
  });

  it('names once what neither of them understands', () => {
    const { leftOut } = read('view=nowhere&accept=999&foo=1&constructor&accepted=3&start=');
    expect([...leftOut].sort()).toEqual(
      ['view=nowhere', 'accept=999', 'foo=1', 'constructor', 'accepted=3', 'start='].sort(),
    );
  });

  it('keeps what is seen where what is judged was cut off', () => {
    const whole = `${seen}&${judged}`;
    for (let end = seen.length; end < whole.length; end += 1) {
      const link = read(whole.slice(0, end));
      expect(link.sight).toEqual(sight);
      if (link.stance) expect(link.problems).toHaveLength(1);
    }
  });

  it('that is too long is read up to a point, and the rest of it named', () => {
    const long = `${seen}&${judged}&voice=${'x'.repeat(2 * longestLink)}&reject=5`;
    const link = read(long);
    expect(link.sight).toEqual(sight);
    expect(link.stance?.judgement.marks.size).toBe(2);
    expect(link.leftOut).toHaveLength(2);
    expect(long.slice(`${seen}&${judged}&`.length)).toContain(link.leftOut.join(''));
  });

  it('that is as long as may be is read whole', () => {
    const padding = 'x'.repeat(longestLink - judged.length - 1);
    const link = read(`${padding}&${judged}`);
    expect(link).toMatchObject({ leftOut: [padding], problems: [] });
    expect(isSameStance(link.stance ?? firstStance, stance)).toBe(true);
    expect(read(`${padding}x&${judged}`).problems).toHaveLength(1);
  });

  it('of hostile length is read without a fuss', () => {
    const { stance: found, sight: shown } = read(
      `#reject=5&${'accept=%25&open=1&'.repeat(200_000)}`,
    );
    expect([...(found?.judgement.marks ?? [])]).toEqual([['css-only-way', 'rejected']]);
    expect(shown.opened).toEqual(['advised-against']);
  });

  it('never makes reading throw', () => {
    const pieces = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...stanceKeys, ...seen.split('&'), ...judged.split('&'), '&', '=', '%', '#'),
    );
    fc.assert(
      fc.property(fc.array(pieces), (list) => {
        const link = read(list.join(''));
        expect(read(`${writeFragment(link.sight, map)}`).sight).toEqual(link.sight);
      }),
      { numRuns: 300 },
    );
  });
});
