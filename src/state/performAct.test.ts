import { expect, test } from 'vitest';
import { readMapAct } from '../formats/mapAct.ts';
import { clientSideScanning } from '../maps/client-side-scanning/index.ts';
import { messages } from '../messages/index.ts';
import { localise } from '../model/localise.ts';
import { Camera } from './camera.svelte.ts';
import { Explorer } from './explorer.svelte.ts';
import { Judging } from './judging.svelte.ts';
import { performAct } from './performAct.ts';

function steered() {
  const map = localise(clientSideScanning, 'en');
  const explorer = new Explorer({ language: 'en', map, words: messages.en });
  const judging = new Judging(explorer);
  const camera = new Camera();
  const say = (message: unknown) => {
    const act = readMapAct(message, map);
    if (act) performAct({ explorer, judging, camera }, act);
  };
  return { explorer, judging, camera, say };
}

test('an article points out a card, which the reader may then read about', () => {
  const { explorer, say } = steered();
  say({ deAfweging: 'select', id: '94' });
  expect(explorer.selectedStatement?.number).toBe(94);
  expect(explorer.visible.has('jain-evasion'), 'it is shown').toBe(true);
  expect(explorer.reads).toBe(false);
  explorer.select('jain-evasion');
  expect(explorer.reads).toBe(true);
  say({ deAfweging: 'select', id: null });
  expect(explorer.sight.selected).toBeUndefined();
});

test('an article marks a card; to say it twice does not take it back', () => {
  const { judging, say } = steered();
  const reject = { deAfweging: 'mark', id: '10', mark: 'rejected' };
  say(reject);
  say(reject);
  expect(judging.markOf('scan-before-leaves-e2ee')).toBe('rejected');
  expect(judging.evaluation.outcomes.get('css-only-way')?.verdict).toBe('falls');
  judging.undo();
  expect(judging.markOf('scan-before-leaves-e2ee'), 'the reader may undo it').toBeUndefined();
  say(reject);
  say({ ...reject, mark: null });
  expect(judging.markOf('scan-before-leaves-e2ee')).toBeUndefined();
});

test('an article marks cards also where readers may not', () => {
  const { judging, say } = steered();
  judging.readOnly = true;
  say({ deAfweging: 'mark', id: '10', mark: 'doubted' });
  expect(judging.markOf('scan-before-leaves-e2ee')).toBe('doubted');
});

test('an article shows more, opens what lies behind a card, and brings all into sight', () => {
  const { explorer, camera, say } = steered();
  const before = explorer.visible.size;
  say({ deAfweging: 'open', id: 'css-only-way' });
  const opened = explorer.visible.size;
  expect(opened).toBeGreaterThan(before);
  say({ deAfweging: 'view', view: 'documents' });
  expect(explorer.visible.size).toBeGreaterThan(opened);
  camera.moveTo({ x: 1, y: 1, k: 2 });
  say({ deAfweging: 'fit' });
  expect(camera.fitted).toBe(true);
});

test('what is no such message changes nothing', () => {
  const { explorer, judging, say } = steered();
  const before = [explorer.fragment, judging.fragment];
  for (const message of [null, 'select', {}, { deAfweging: 'reset' }, { deAfweging: 'select' }]) {
    say(message);
  }
  expect([explorer.fragment, judging.fragment]).toEqual(before);
});
