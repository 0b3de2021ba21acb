import { expect, it } from 'vitest';
import { emptyBrief, type Brief } from '../classroom/brief.ts';
import { checkBrief, preparations } from '../classroom/briefCheck.ts';
import { shakesOn } from '../classroom/broughtIn.ts';
import { classroom } from '../maps/client-side-scanning/classroom/index.ts';
import { clientSideScanning } from '../maps/client-side-scanning/index.ts';
import { sideEn } from '../messages/classroom/side/en.ts';
import { messages } from '../messages/index.ts';
import { graphOf } from '../model/graph.ts';
import { localise } from '../model/localise.ts';
import { briefText } from './briefText.ts';
import { markdown } from './textBlocks.ts';

const map = localise(clientSideScanning, 'en');
const graph = graphOf(map);
const { roles } = localise(classroom, 'en');

function written(brief: Brief): string {
  const attacks = preparations(brief, checkBrief(brief, graph, shakesOn(map)), graph);
  const source = {
    graph,
    language: 'en',
    words: messages.en,
    side: sideEn,
    roles,
    attacks,
  } as const;
  return markdown(briefText(brief, source));
}

it('a brief as Markdown has all that is said, in order, with quotations, answers and sources', () => {
  const text = written({
    ...emptyBrief,
    role: 'minister',
    position: 'for',
    title: 'Why *not*',
    entries: [
      { id: 'own-1', card: undefined, note: '# First\n\nthen', quotes: [] },
      { id: 'detection-needed', card: 'detection-needed', note: 'So there.', quotes: [] },
      { id: 'services-used-more', card: 'services-used-more', note: '', quotes: [1] },
    ],
    answers: [{ attack: 'gec-on-reporting', cards: ['pfefferkorn-scanning-useful'], note: '' }],
  });
  expect(text).toMatch(
    /^## Why \\\*not\\\*\n\nRole: The minister · Side: For the advice · Speaking/,
  );
  const order = [
    '### What I say',
    '#### 1. A point of my own',
    '\\# First',
    '#### 2. Detecting content is needed (11)',
    'Neither document says this',
    'So there.',
    '#### 3. Chat services are increasingly misused (7)',
    '> ‘juist deze diensten in toenemende mate voor de verspreiding ervan worden misbruikt’',
    '> Letter ¶12 · Our translation: ‘',
    '### Attacks and answers',
    '#### 79 Encryption coalition: promote user reporting (against 11)',
    'My answer:',
    '- For child sexual abuse material, providers rate content scanning as the most useful. (88)',
    'No answer yet.',
    '### Sources',
    'Made with De Afweging:',
  ];
  let at = 0;
  for (const piece of order) {
    const found = text.indexOf(piece, at);
    expect(found, piece).toBeGreaterThanOrEqual(at);
    at = found;
  }
  expect(text).not.toContain('Name:');
});

it('a brief without anything says what it is', () => {
  expect(written(emptyBrief)).toMatch(/^## My brief\n/);
});
