import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { marks } from '../reasoning/judgement.ts';
import {
  arrowIn,
  clockHands,
  gap,
  markStrokes,
  quotationMark,
  standingStrokes,
} from './pictureSigns.ts';

const component = (name: string) =>
  readFileSync(new URL(`../components/${name}.svelte`, import.meta.url), 'utf8');

test('a picture has the signs of the page', () => {
  const page = ['MarkIcon', 'VerdictIcon', 'OriginIcon', 'LaterIcon'].map(component).join('\n');
  const strokes = [...marks.flatMap(markStrokes), ...Object.values(standingStrokes).flat()];
  const drawn = [...strokes.map(({ d }) => d), quotationMark, arrowIn, clockHands];
  expect(drawn.filter((d) => !page.includes(` d="${d}"`))).toEqual([]);
  expect(page).toContain(`r="${gap.r}" stroke-dasharray="${gap.dashes}"`);
});
