import { expect, it } from 'vitest';
import { roomNames } from '../../../model/classroom.ts';
import { languages } from '../../../model/text.ts';
import { clientSideScanning as map } from '../index.ts';
import { classroom } from './index.ts';

const roomOf = (at: string) => at.split('.')[0];

it.each(classroom.lessons)('plans a lesson of $minutes minutes to the minute', (lesson) => {
  const planned = lesson.phases.reduce((sum, { minutes }) => sum + minutes, 0);
  expect(planned).toBe(lesson.minutes);
});

it('leads from lesson plans and paper only to rooms that are there', () => {
  const places = [
    ...classroom.lessons.flatMap(({ phases }) => phases),
    ...classroom.teaching.paper,
  ];
  const rooms = places.flatMap(({ at }) => (at === undefined ? [] : [roomOf(at)]));
  expect(rooms.length).toBeGreaterThan(10);
  expect(rooms.filter((room) => !roomNames.some((name) => name === room))).toEqual([]);
});

it('has a lesson of 50 minutes and one of twice that', () => {
  expect(classroom.lessons.map(({ minutes }) => minutes)).toEqual([50, 100]);
});

it('names helpwanted.nl to who is affected', () => {
  expect(classroom.teaching.help.address).toBe('https://helpwanted.nl/');
});

it('says of each finding about learning who found it', () => {
  for (const { source, finding } of classroom.teaching.learning) {
    for (const language of languages) {
      expect(source[language]).toMatch(/Cullen|Dwyer|Nussbaum|peilingen|Poll studies/);
      expect(finding[language]).not.toBe('');
    }
  }
});

it('has three or four propositions, from easy to hard', () => {
  const levels = map.propositions.map(({ level }) => level);
  expect(levels).toEqual([1, 2, 3, 4]);
});

it.each(map.propositions)('puts both sides of "$id" in two to four sentences, as long', (one) => {
  for (const language of languages) {
    const [pro, con] = [one.for.text[language], one.against.text[language]];
    for (const text of [pro, con]) {
      const sentences = text.split(/(?<=[.!?])\s+(?=[A-ZÀ-Þ‘])/u);
      expect(sentences.length, text).toBeGreaterThanOrEqual(2);
      expect(sentences.length, text).toBeLessThanOrEqual(4);
    }
    // Neither side is given half as much again to say as the other.
    expect(Math.max(pro.length, con.length)).toBeLessThan(1.5 * Math.min(pro.length, con.length));
  }
});

it.each(map.propositions)('names for and against "$id" different cards, three or more', (one) => {
  expect(one.for.statements.length).toBeGreaterThanOrEqual(3);
  expect(one.against.statements.length).toBeGreaterThanOrEqual(3);
  expect(one.for.statements.filter((id) => one.against.statements.includes(id))).toEqual([]);
});
