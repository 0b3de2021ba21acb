import { beforeEach, describe, expect, it } from 'vitest';
import { messages } from '../messages/index.ts';
import { defineMap } from '../model/defineMap.ts';
import { localise } from '../model/localise.ts';
import { rainSource } from '../model/testMap.ts';
import { EmbedChoices } from './embedding.svelte.ts';
import { Explorer } from './explorer.svelte.ts';
import { Judging } from './judging.svelte.ts';

let explorer: Explorer;
let judging: Judging;
let choices: EmbedChoices;

beforeEach(() => {
  const map = localise(defineMap(rainSource), 'en');
  explorer = new Explorer({ language: 'en', map, words: messages.en });
  judging = new Judging(explorer);
  explorer.follow('view=documents&select=street-wet');
  judging.mark('no-sweeper', 'rejected');
  choices = new EmbedChoices(explorer, judging, 'https://example.org/', { nl: 'N', en: 'E' });
});

describe('what is embedded', () => {
  it('is at first what the reader sees, selected and judged', () => {
    expect(choices.address).toMatch(
      /^https:\/\/example\.org\/en\/embed\/#view=documents&select=street-wet&reject=3&judged=/,
    );
    expect(choices.embedding).toMatchObject({ title: 'E', width: undefined, height: 640 });
  });

  it('leaves out what the reader does not want in it', () => {
    choices.selected = false;
    choices.judged = false;
    expect(choices.address).toBe('https://example.org/en/embed/#view=documents');
  });

  it('is what the reader chooses: outline, theme, language, version, reading only', () => {
    choices.judged = false;
    choices.show = 'outline';
    choices.theme = 'dark';
    choices.language = 'nl';
    choices.pinned = true;
    choices.marks = false;
    expect(choices.address).toBe(
      'https://example.org/nl/embed/1.0/#theme=dark&marks=off&show=outline&view=documents&select=street-wet',
    );
    expect(choices.embedding.title).toBe('N');
  });

  it('has no spot of a part that is not embedded', () => {
    explorer.show('documents', 'diary-1');
    expect(choices.address).not.toMatch(/show=|at=/);
  });
});

it('a size that makes no sense is kept within bounds, or changes nothing', () => {
  choices.width = 'fixed';
  choices.resize('width', 900.4);
  choices.resize('height', NaN);
  expect(choices.embedding).toMatchObject({ width: 900, height: 640 });
  choices.resize('width', 1e9);
  choices.resize('height', -5);
  expect(choices.embedding).toMatchObject({ width: 2400, height: 240 });
});
