import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerId, type Answer, type Position } from '../classroom/answer.ts';
import { randomSource } from '../layout/randomSource.ts';
import { clientSideScanning as map } from '../maps/client-side-scanning/index.ts';
import { noJudgement, withMark } from '../reasoning/judgement.ts';
import { firstStance } from '../reasoning/stance.ts';
import { writeAnswer } from './answerCode.ts';
import { codesOf, findAnswers } from './pastedAnswers.ts';
import { writeStance } from './stanceLink.ts';

const random = randomSource(4);

function answerOf(reason: string, position: Position = 1): Answer {
  return {
    id: answerId(random),
    version: map.version,
    proposition: undefined,
    before: { position, reason, stance: firstStance },
    after: undefined,
    movedBy: undefined,
    argued: undefined,
    name: '',
  };
}

const one = answerOf('Omdat de brief dat niet laat zien.');
const two = answerOf('Because nothing else is left, the letter says; and I agree with that.', -2);
const [codeOne, codeTwo] = [writeAnswer(one, map), writeAnswer(two, map)];
const link = (code: string) => `https://example.org/nl/#show=classroom&at=answer.${code}`;
const stance = {
  start: 'own',
  judgement: withMark(withMark(noJudgement, 'css-only-way', 'rejected'), 'bad-signal', 'doubted'),
} as const;
const stanceLink = `https://example.org/en/#view=documents&${writeStance(stance, map)}`;

const broken = (text: string, width: number, by: string) =>
  (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(by);

const found = (text: string) => findAnswers(text, map, undefined).found.map(({ answer }) => answer);

describe('answers are found', () => {
  it.each([
    ['one to a line', `${codeOne}\n${codeTwo}`],
    ['as links', `${link(codeOne)}\n${link(codeTwo)}`],
    ['as links in a row', `${link(codeOne)} ${link(codeTwo)}`],
    [
      'amid words',
      `Dag mevrouw, hier is mijn antwoord: ${codeOne}. Groetjes!\nEn dit: “${codeTwo}”`,
    ],
    ['in the columns of a sheet', `12:04;"${codeOne}";Noor\n12:05;"${codeTwo}";Sam`],
    ['in tab-separated columns', `1\t${codeOne}\tja\r\n2\t${codeTwo}\tnee\r\n`],
    ['broken over lines', `${broken(codeOne, 60, '\n')}\n\n${broken(codeTwo, 60, '\r\n')}`],
    ['quoted', `> > ${broken(link(codeOne), 70, '\n> > ')}\n> ${codeTwo}`],
    ['as quoted-printable mail', `${broken(codeOne, 72, '=\n')}\n${broken(codeTwo, 72, '=\r\n')}`],
    ['with characters without width', `${broken(codeOne, 9, '\u200b')} ${codeTwo}`],
    ['with spaces in them', `${broken(codeOne, 30, ' ')}\n${broken(codeTwo, 30, '  ')}`],
    [
      'percent-encoded',
      `${encodeURIComponent(link(codeOne))}\n${link(codeTwo).replace(/-/g, '%2D')}`,
    ],
    ['in italics, as chats mark them', `_${codeOne}_\n_${link(codeTwo)}_`],
    ['in bold, as chats mark them', `*${codeOne}*\n**${link(codeTwo)}**`],
    ['in a list', `-${codeOne}-\n__${codeTwo}__`],
    ['in JSON', JSON.stringify({ answers: [codeOne, codeTwo] }, null, 2)],
    ['in HTML', `<p><a href="${link(codeOne)}">antwoord</a> <a href='${link(codeTwo)}'>x</a></p>`],
  ])('%s', (_, text) => {
    expect(findAnswers(text, map, undefined).refused).toEqual([]);
    expect(found(text)).toEqual([one, two]);
  });

  it('in a link of the share dialog, as a judgement without a name', () => {
    for (const text of [
      stanceLink,
      `zie ${stanceLink} , dank`,
      broken(stanceLink, 50, '\n'),
      `${stanceLink}\n${codeOne}`,
      `https://example.org/en/#accept=3\n${stanceLink}`,
      encodeURIComponent(stanceLink),
    ]) {
      const answers = findAnswers(text, map, undefined).found.filter(({ isLink }) => isLink);
      expect(answers, text).toHaveLength(1);
      expect(answers[0]?.answer.after?.stance, text).toEqual(stance);
      expect(answers[0]?.answer.before).toBeUndefined();
    }
    expect(found(`${stanceLink}\n${stanceLink.replace('/en/', '/nl/')}`)).toHaveLength(2);
  });

  it('with where they stood', () => {
    const text = `Klas 5b\n\n${codeOne}\n${broken(codeTwo, 80, '\n')}\n`;
    expect(findAnswers(text, map, 'klas.txt').found.map(({ place }) => place)).toEqual([
      { file: 'klas.txt', line: 3 },
      { file: 'klas.txt', line: 4 },
    ]);
  });

  it('again in the text that is kept of them', () => {
    expect(found(codesOf([one, two], map))).toEqual([one, two]);
  });
});

describe('what is no answer is named, and the rest kept', () => {
  const problems = (text: string) =>
    findAnswers(text, map, undefined).refused.map(({ problem, place }) => [problem, place.line]);

  it('a code that was cut off, before another one', () => {
    for (const length of [8, 14, 20, 40, codeOne.length - 1]) {
      const text = `${codeOne.slice(0, length)}\n${codeTwo}`;
      expect(problems(text), text).toEqual([['cut-off', 1]]);
      expect(found(text)).toEqual([two]);
    }
  });

  it('a code that was cut off, before words', () => {
    const text = `${codeOne.slice(0, 70)}\nGroeten, Noor\n${codeTwo}\n`;
    expect(problems(text)).toEqual([['cut-off', 1]]);
    expect(found(text)).toEqual([two]);
  });

  it('what is of another map, another site, another version; a link without an answer', () => {
    const elsewhere = writeAnswer(one, { ...map, id: 'other' });
    const text = [
      link(elsewhere),
      'https://www.example.com/quiz?answer=3',
      codeOne.replace('afw1', 'afw3'),
      'https://example.org/nl/#view=documents&select=css-only-way',
      stanceLink.slice(0, -3),
      `https://example.org/nl/#show=classroom&at=answer.${codeOne.slice(30)}`,
      codeTwo,
    ].join('\n');
    expect(problems(text)).toEqual([
      ['other-map', 1],
      ['foreign', 2],
      ['newer', 3],
      ['no-answer', 4],
      ['cut-off', 5],
      ['cut-off', 6],
    ]);
    expect(found(text)).toEqual([two]);
  });

  it('a text in which there is nothing, but not an empty one', () => {
    expect(problems('\nBeste mevrouw, ik snap het niet.')).toEqual([['foreign', 2]]);
    expect(problems('  \n ')).toEqual([]);
  });
});

it('whatever is pasted, nothing throws and no answer is made up: 10,000 texts', () => {
  const codes = Array.from({ length: 6 }, (_, i) => writeAnswer(answerOf(`Reden ${i}`), map));
  const piece = fc.oneof(
    fc.constantFrom(...codes, ...codes.map(link), stanceLink),
    fc.tuple(fc.constantFrom(...codes), fc.nat(80)).map(([code, at]) => code.slice(0, at)),
    fc.tuple(fc.constantFrom(...codes), fc.nat(80)).map(([code, at]) => code.slice(at)),
    fc.constantFrom(
      '\n',
      '\n> ',
      ' ',
      ';',
      '"',
      '=\n',
      '%3D',
      '\u200b',
      'judged=',
      'afw1-',
      'at=',
      '_',
      '*',
      '-',
    ),
    fc.string({ unit: 'binary', maxLength: 10 }),
  );
  const known = new Set(codes);
  let understood = 0;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const { found, refused } = findAnswers(pieces.join(''), map, undefined);
      for (const { answer, isLink } of found) {
        if (!isLink) expect(known).toContain(writeAnswer(answer, map));
      }
      for (const { excerpt } of refused) expect(excerpt).not.toMatch(/\n/);
      understood += found.length;
    }),
    { numRuns: 10_000 },
  );
  expect(understood, 'some of them make sense').toBeGreaterThan(1000);
});

it('a year of 500 answers is read at once, and all are there', () => {
  const year = Array.from({ length: 500 }, (_, i) => answerOf('x'.repeat(i % 240)));
  expect(found(year.map((answer) => link(writeAnswer(answer, map))).join('\n'))).toEqual(year);
});
