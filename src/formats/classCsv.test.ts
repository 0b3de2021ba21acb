import { expect, it } from 'vitest';
import type { Answer } from '../classroom/answer.ts';
import { classPicture } from '../classroom/classPicture.ts';
import { clientSideScanning } from '../maps/client-side-scanning/index.ts';
import { classPictureEn, standEn } from '../messages/classroom/stand/en.ts';
import { classPictureNl, standNl } from '../messages/classroom/stand/nl.ts';
import { localise } from '../model/localise.ts';
import { noJudgement, withMark } from '../reasoning/judgement.ts';
import { firstStance } from '../reasoning/stance.ts';
import { answersCsv, cardsCsv } from './classCsv.ts';

const map = localise(clientSideScanning, 'nl');
const nl = { stand: standNl, picture: classPictureNl };
const en = { stand: standEn, picture: classPictureEn };
const judgement = withMark(
  withMark(noJudgement, 'css-only-way', 'rejected'),
  'detection-impossible',
  'rejected',
);

const answer: Answer = {
  id: 'k3f02a9b',
  version: map.version,
  proposition: 'advice',
  before: { position: -1, reason: '=1+1; "nee"', stance: firstStance },
  after: { position: 1, reason: 'Ja.', stance: { ...firstStance, judgement } },
  movedBy: 'css-only-way',
  argued: 'for',
  name: 'Noor',
};
const other: Answer = { ...answer, id: 'a0000000', after: undefined, name: '' };

it('a row for each answer, in the order of their ids, with no formula in it', () => {
  const [head = '', first = '', second = '', ...rest] = answersCsv(
    [answer, other],
    map,
    map.propositions,
    nl,
    'nl',
  )
    .slice(1)
    .split('\r\n');
  expect(head.split(';')).toHaveLength(15);
  const title = map.propositions.find(({ id }) => id === 'advice')?.title ?? '';
  expect(first).toContain(`"a0000000";"";"${title}";"voor";"eerder tegen"`);
  expect(second).toBe(
    `"k3f02a9b";"Noor";"${title}";"voor";"eerder tegen";"'=1+1; ""nee""";"";"";"";"eerder voor";"Ja.";"";"";"2, 5";5`,
  );
  expect(rest).toEqual(['']);
  expect(answersCsv([answer], map, map.propositions, en, 'en')).toContain('"for","rather against"');
});

it('a row for each card, with numbers as the language writes them', () => {
  const picture = classPicture([answer, answer], map.statements);
  const rows = cardsCsv(picture, map, nl, 'nl').slice(1).split('\r\n');
  expect(rows).toHaveLength(4);
  const label = map.statements.find(({ number }) => number === 5)?.label ?? '';
  expect(rows[2]).toBe(`5;"${label}";0;0;0;0;0;2;"";"0,00";0;0`);
});
