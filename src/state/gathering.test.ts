import { expect, it } from 'vitest';
import type { Answer } from '../classroom/answer.ts';
import { writeAnswer } from '../formats/answerCode.ts';
import { clientSideScanning as map } from '../maps/client-side-scanning/index.ts';
import { messages } from '../messages/index.ts';
import { localise } from '../model/localise.ts';
import { firstStance } from '../reasoning/stance.ts';
import { Explorer } from './explorer.svelte.ts';
import { Gathering } from './gathering.svelte.ts';

const explorer = new Explorer({
  language: 'nl',
  map: localise(map, 'nl'),
  words: messages.nl,
});

function codeOf(id: string, reason = ''): string {
  const answer: Answer = {
    id,
    version: map.version,
    proposition: undefined,
    before: { position: 1, reason, stance: firstStance },
    after: undefined,
    movedBy: undefined,
    argued: undefined,
    name: '',
  };
  return writeAnswer(answer, map);
}

const [one, two] = [codeOf('aaaaaaaa'), codeOf('bbbbbbbb')];

function gathered(): Gathering {
  const gathering = new Gathering(explorer);
  gathering.add(`${one}\n${two}`);
  return gathering;
}

it('what was cleared can be had back until something is really added', () => {
  const gathering = gathered();
  gathering.clear();
  expect(gathering.add('niets').count).toBe(0);
  gathering.bringBack();
  expect([gathering.size, gathering.canBringBack]).toEqual([2, false]);
  gathering.clear();
  gathering.add(one);
  expect([gathering.size, gathering.canBringBack]).toEqual([1, false]);
});

it('one answer can be removed, and had back', () => {
  const gathering = gathered();
  gathering.remove('aaaaaaaa');
  expect([gathering.size, gathering.canBringBack]).toEqual([1, true]);
  gathering.add(two);
  expect(gathering.canBringBack, 'what is there already adds nothing').toBe(true);
  gathering.bringBack();
  expect(gathering.size).toBe(2);
});

it('what adds nothing leaves what was saved as it is, and another version does not', () => {
  const gathering = gathered();
  gathering.save();
  gathering.add(`${one} en meer`);
  expect(gathering.unsaved).toBe(false);
  gathering.add(codeOf('aaaaaaaa', 'Toch maar wel.'));
  expect(gathering.unsaved).toBe(true);
});
