import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientSideScanning as map } from '../maps/client-side-scanning/index.ts';
import type { ArgumentMap } from '../model/argumentMap.ts';
import { marks, noJudgement, withMark, type Mark } from '../reasoning/judgement.ts';
import { footingOf } from '../reasoning/participants.ts';
import { startingPoints } from '../reasoning/startingPoints.ts';
import { firstStance, isSameStance, type Stance } from '../reasoning/stance.ts';
import { readStance, stanceKeys, writeStance } from './stanceLink.ts';

const ids = map.statements.map(({ id }) => id);

/** The pairs of arguments that can clash: what supports a statement, and what is against it. */
const pairs = ids.flatMap((statement) => {
  const about = (kind: string) =>
    map.arguments
      .filter((argument) => argument.kind === kind && argument.conclusion === statement)
      .map(({ id }) => id);
  return [footingOf(statement), ...about('for')].flatMap((support) =>
    about('against').map((objection) => [support, objection] as const),
  );
});

const someMarks = fc
  .subarray(ids)
  .chain((chosen) =>
    fc.tuple(...chosen.map((id) => fc.constantFrom(...marks).map((mark) => [id, mark] as const))),
  );
const someWeights = fc.subarray(pairs, { maxLength: 12 }).chain((chosen) =>
  fc.tuple(
    ...chosen.map(([one, other]) =>
      fc.boolean().map((first) => ({
        stronger: first ? one : other,
        weaker: first ? other : one,
      })),
    ),
  ),
);
const stances: fc.Arbitrary<Stance> = fc
  .record({ start: fc.constantFrom(...startingPoints), marks: someMarks, outweighs: someWeights })
  .map(({ start, marks, outweighs }) => ({
    start,
    judgement: { marks: new Map(marks), outweighs },
  }));

/** A stance that holds something of everything. */
const full: Stance = {
  start: 'own',
  judgement: {
    marks: new Map<string, Mark>([
      ['option-must-stay', 'accepted'],
      ['services-used-more', 'accepted'],
      ['proposal-neutral', 'doubted'],
      ['scan-before-leaves-e2ee', 'rejected'],
      ['edpb-untargeted-access', 'rejected'],
    ]),
    outweighs: [
      { stronger: footingOf('scan-before-leaves-e2ee'), weaker: 'edpb-on-encryption' },
      { stronger: 'eff-on-encryption', weaker: 'levy-robinson-on-encryption' },
    ],
  },
};

function read(text: string, of: ArgumentMap<unknown> = map) {
  return readStance(text.split('&'), of);
}

/** What was read: marks by number, and what outweighs what. */
function understood(text: string) {
  const { stance, leftOut, problems } = read(text);
  const numberOf = new Map(map.statements.map(({ id, number }) => [id, number]));
  return {
    marks: [...(stance?.judgement.marks ?? [])].map(
      ([id, mark]) => `${numberOf.get(id) ?? 'none'} ${mark}`,
    ),
    outweighs: (stance?.judgement.outweighs ?? []).map(
      ({ stronger, weaker }) => `${stronger} > ${weaker}`,
    ),
    leftOut,
    problems,
  };
}

describe('a stance as part of a link', () => {
  it('is empty for where every reader starts', () => {
    expect(writeStance(firstStance, map)).toBe('');
    expect(read('')).toEqual({ stance: undefined, leftOut: [], problems: [] });
  });

  it('reads as what it says', () => {
    expect(writeStance(full, map)).toMatch(
      /^start=own&accept=4\.7&doubt=113&reject=10\.110&weigh=10~edpb-on-encryption\.eff-on-encryption~levy-robinson-on-encryption&judged=1-[\d.]+-[a-z\d]+$/,
    );
  });

  it('gives back what was written', () => {
    fc.assert(
      fc.property(stances, (stance) => {
        const written = writeStance(stance, map);
        const { stance: found = firstStance, leftOut, problems } = read(written);
        expect(isSameStance(found, stance)).toBe(true);
        expect({ leftOut, problems }).toEqual({ leftOut: [], problems: [] });
        expect(writeStance(found, map)).toBe(written);
      }),
    );
  });

  it('gives back what was written where every other character is percent-encoded', () => {
    fc.assert(
      fc.property(stances, (stance) => {
        const encoded = writeStance(stance, map)
          .split('&')
          .map((part) => part.replace(/[=.~-]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`));
        const { stance: found = firstStance, leftOut, problems } = readStance(encoded, map);
        expect(isSameStance(found, stance)).toBe(true);
        expect({ leftOut, problems }).toEqual({ leftOut: [], problems: [] });
      }),
    );
  });

  it('does not depend on the order in which things were marked and weighed', () => {
    const { marks, outweighs } = full.judgement;
    const other: Stance = {
      ...full,
      judgement: { marks: new Map([...marks].reverse()), outweighs: [...outweighs].reverse() },
    };
    expect(writeStance(other, map)).toBe(writeStance(full, map));
  });

  it('uses only characters that need no escape in an address', () => {
    fc.assert(
      fc.property(stances, (stance) => {
        expect(writeStance(stance, map)).toMatch(/^[\w\-.~=&]*$/);
      }),
    );
  });

  it.each([...marks, 'each in turn'] as const)(
    'is compact where every card is marked (%s)',
    (wanted) => {
      const judgement = ids.reduce(
        (judged, id, i) =>
          withMark(judged, id, wanted === 'each in turn' ? (marks[i % 3] ?? 'accepted') : wanted),
        noJudgement,
      );
      const written = writeStance({ start: 'outside', judgement }, map);
      expect(read(written).stance?.judgement.marks.size).toBe(ids.length);
      expect(ids.length).toBeGreaterThanOrEqual(114);
      expect(written.length).toBeLessThan(700);
    },
  );

  it('says which of two contraries’ supports weighs more', () => {
    const contraries: Readonly<Record<string, string>> = {
      'prevention-necessary': 'hosting-first',
      'hosting-first': 'prevention-necessary',
    };
    const contrary: ArgumentMap = {
      ...map,
      statements: map.statements.map((statement) => {
        const other = contraries[statement.id];
        return other === undefined ? statement : { ...statement, contraries: [other] };
      }),
    };
    const said = { stronger: 'reality-prevention', weaker: footingOf('hosting-first') };
    const stance: Stance = { start: 'minister', judgement: { ...noJudgement, outweighs: [said] } };
    const written = writeStance(stance, contrary);
    expect(written).toContain('weigh=reality-prevention~15&');
    expect(read(written, contrary).stance?.judgement.outweighs).toEqual([said]);
    expect(read(written).leftOut).toEqual(['weigh=reality-prevention~15']);
  });
});

describe('a stance in a link that was cut off', () => {
  it('never holds a mark that was not there, but for a number that was cut', () => {
    fc.assert(
      fc.property(stances, (stance) => {
        const written = writeStance(stance, map);
        const whole = new Set(understood(written).marks);
        for (let end = 0; end < written.length; end += 1) {
          const cut = written.slice(0, end);
          const { marks, problems } = understood(cut);
          const invented = marks.filter((mark) => !whole.has(mark));
          const last = /(\d+)$/.exec(cut)?.[1];
          expect(invented.every((mark) => mark.startsWith(`${last ?? 'none'} `))).toBe(true);
          expect(invented.length).toBeLessThan(2);
          if (read(cut).stance) expect(problems).toHaveLength(1);
        }
      }),
      { numRuns: 4 },
    );
  });

  it('names the piece that no longer makes sense', () => {
    const cut = writeStance(full, map).split('-on-encryption&judged')[0] ?? '';
    expect(cut).toMatch(/~levy-robinson$/);
    expect(understood(cut)).toMatchObject({
      leftOut: ['weigh=eff-on-encryption~levy-robinson'],
      problems: ['unsealed'],
    });
  });

  it('is known to be incomplete also where a whole part is missing or was changed', () => {
    const written = writeStance(full, map);
    for (const changed of [
      written.replace('accept=4.7&', ''),
      written.replace('reject=10.', 'reject=11.'),
      written.replace('start=own&', ''),
      written.replace('judged=1-', 'judged='),
      `${written}0`,
    ]) {
      expect(read(changed).problems, changed).toEqual(['incomplete']);
    }
    expect(read(written.replace(/&judged=.*/, '')).problems).toEqual(['unsealed']);
  });

  it('is whole where other parts of the link stand between and around its own', () => {
    const parts = ['view=outside', ...writeStance(full, map).split('&'), 'select=css-works'];
    const { stance = firstStance, leftOut, problems } = readStance(parts, map);
    expect(isSameStance(stance, full)).toBe(true);
    expect({ leftOut, problems }).toEqual({ leftOut: [], problems: [] });
  });
});

describe('of a stance in a link, what makes sense is taken and the rest named', () => {
  it.each([
    ['numbers that no longer exist', 'accept=999.5.0', ['5 accepted'], ['accept=999.0']],
    [
      'a card marked twice',
      'accept=5.7&reject=5.8',
      ['5 accepted', '7 accepted', '8 rejected'],
      ['reject=5'],
    ],
    ['a card named twice', 'doubt=5.5', ['5 doubted'], ['doubt=5']],
    ['no number at all', 'accept=&reject', [], ['accept=', 'reject=']],
    [
      'numbers written otherwise',
      'accept=NaN.-1.1e1.0x5.+5.05.5 . 5.Infinity',
      [],
      ['accept=NaN.-1.1e1.0x5.+5.05.5 . 5.Infinity'],
    ],
    [
      'names of what every object has',
      'accept=__proto__.constructor.toString.5',
      ['5 accepted'],
      ['accept=__proto__.constructor.toString'],
    ],
    ['ids in place of numbers', 'accept=css-works', [], ['accept=css-works']],
    ['signs of other scripts', 'reject=😀.٥.５.5', ['5 rejected'], ['reject=😀.٥.５']],
    ['markup', 'accept=<img src=x onerror=alert(1)>', [], ['accept=<img src=x onerror=alert(1)>']],
    ['broken escapes', 'accept=%E0%A4%A.5', ['5 accepted'], ['accept=%E0%A4%A']],
    ['escapes of escapes', 'accept=%2535.5', ['5 accepted'], ['accept=%35']],
    ['an unknown start', 'start=nobody&reject=5', ['5 rejected'], ['start=nobody']],
  ])('%s', (_, text, marks, leftOut) => {
    expect(understood(text)).toMatchObject({ marks, leftOut });
  });

  it.each([
    ['arguments that do not exist', 'fog~rain'],
    ['half a pair', 'edpb-on-encryption'],
    ['nothing against something', '~edpb-on-encryption'],
    ['a card against itself', '10~10'],
    ['two arguments that support the same', 'levy-robinson-on-encryption~minister-on-encryption'],
    ['two arguments against the same', 'eff-on-encryption~gec-on-encryption'],
    ['arguments about different cards', 'eff-on-encryption~safe-havens-on-situation'],
    ['what undercuts', 'eprs-on-displacement~search-therefore-effort'],
    ['what is undercut', 'search-therefore-effort~eprs-on-displacement'],
    ['two cards that are no contraries', '10~11'],
    ['names of what every object has', '__proto__~constructor'],
  ])('weighing %s', (_, pair) => {
    const { outweighs, leftOut } = understood(`weigh=${pair}.10~edpb-on-encryption`);
    expect(outweighs).toEqual([`${footingOf('scan-before-leaves-e2ee')} > edpb-on-encryption`]);
    expect(leftOut).toEqual([`weigh=${pair}`]);
  });

  it('weighing one pair both ways', () => {
    expect(understood('weigh=10~edpb-on-encryption.edpb-on-encryption~10')).toMatchObject({
      outweighs: [`${footingOf('scan-before-leaves-e2ee')} > edpb-on-encryption`],
      leftOut: ['weigh=edpb-on-encryption~10'],
    });
  });

  it('another version than the page knows', () => {
    expect(understood('reject=10&fancy=1&judged=2-9.9-abc')).toEqual({
      marks: ['10 rejected'],
      outweighs: [],
      leftOut: [],
      problems: ['newer'],
    });
    expect(understood('reject=10&judged=0-1.0-abc').problems).toEqual(['incomplete']);
    expect(understood('reject=10&judged=NaN-1.0-abc').problems).toEqual(['incomplete']);
    expect(understood('reject=10&judged=').problems).toEqual(['incomplete']);
  });

  it('a hundred thousand parts', () => {
    const weird = 'accept=5.__proto__&weigh=10~10&reject=7&x=1'.split('&');
    const parts = Array.from({ length: 100_000 }, (_, i) => weird[i % weird.length] ?? '');
    const { stance, leftOut } = readStance(parts, map);
    expect([...(stance?.judgement.marks ?? [])]).toEqual([
      ['css-only-way', 'accepted'],
      ['services-used-more', 'rejected'],
    ]);
    expect(leftOut).toHaveLength(75_000 - 1);
    const long = Array.from({ length: 100_000 }, (_, i) => i).join('.');
    expect(understood(`doubt=${long}`).marks).toHaveLength(ids.length);
  });
});

it('passes over what says nothing of a stance', () => {
  const nothing = { stance: undefined, leftOut: [], problems: [] };
  for (const text of [
    'view=outside&open=17',
    'constructor=1&__proto__=2',
    'accepted=3',
    '=5',
    '&&',
  ]) {
    expect(read(text), text).toEqual(nothing);
  }
});

it('reading never throws, and gives a stance that can be written and read again', () => {
  const values = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('5', '10', '10~edpb-on-encryption', 'own', '1-1.1-abc', '%', '~', '.'),
  );
  const hostile = fc
    .array(
      fc.tuple(
        fc.constantFrom(...stanceKeys, 'view', '__proto__', ''),
        fc.constantFrom('=', '', '==', '%3D'),
        fc.array(values, { maxLength: 4 }).map((list) => list.join('.')),
      ),
    )
    .map((list) => list.map((part) => part.join('')));
  fc.assert(
    fc.property(hostile, (fragments) => {
      const { stance = firstStance } = readStance(fragments, map);
      const { stance: again = firstStance, ...rest } = read(writeStance(stance, map));
      expect(isSameStance(again, stance)).toBe(true);
      expect(rest).toEqual({ leftOut: [], problems: [] });
    }),
    { numRuns: 300 },
  );
});
