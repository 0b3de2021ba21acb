import { describe, expect, it } from 'vitest';
import { citingEn, quotingEn } from '../messages/shareDialog/en.ts';
import { messages } from '../messages/index.ts';
import { defineMap } from '../model/defineMap.ts';
import { graphOf } from '../model/graph.ts';
import { localise } from '../model/localise.ts';
import { rainSource } from '../model/testMap.ts';
import { rootCauses } from '../reasoning/causes.ts';
import { evaluate } from '../reasoning/evaluation.ts';
import type { Mark } from '../reasoning/judgement.ts';
import { startingFrom } from '../reasoning/startingPoints.ts';
import { standingOf } from '../reasoning/standing.ts';
import { reasoningText } from './reasoningText.ts';
import { markdown, plainText } from './textBlocks.ts';

const graph = graphOf(localise(defineMap(rainSource), 'en'));
const citation = {
  before: 'Makers. ',
  italic: 'Did it *rain*?',
  after: ' https://example.org/a_b',
};

/** The text about a card or a step, once some cards are marked. */
function textOf(id: string, marks: readonly (readonly [string, Mark])[] = []) {
  const taking = startingFrom(graph.map, 'minister');
  const evaluation = evaluate(taking, { marks: new Map(marks), outweighs: [] });
  const roots = rootCauses(evaluation);
  const standing = (other: string) => standingOf(evaluation, roots, other);
  return reasoningText(id, {
    graph,
    language: 'en',
    words: messages.en,
    quoting: quotingEn,
    citing: citingEn,
    judged: {
      start: 'minister',
      evaluation,
      standingOf: standing,
      wordOf: (other) => (standing(other) === 'stands' ? 'stands' : undefined),
    },
    citation,
  });
}

describe('the text of a card to quote from', () => {
  it('holds the claim, who says it, their words with place and translation', () => {
    const text = plainText(textOf('street-wet'));
    expect(text).toContain('Card 2: The street is wet\n');
    expect(text).toContain('Said by: The neighbour.');
    expect(text).toContain(
      '‘de straat is nat’\n  Diary §1 (A diary, A neighbour, 31 December 2025)',
    );
    expect(text).toContain('Our translation: ‘the street is wet’');
  });

  it('says of an implicit premise that it is ours, and puts it in nobody’s mouth', () => {
    const text = plainText(textOf('no-sweeper'));
    expect(text).toContain('Implicit premise: a premise that neither document states');
    expect(text).toContain('Why the reasoning needs it: A sweeper would wet the street too.');
    expect(text).not.toContain('Said by');
  });

  it('says of a source whether we read it ourselves', () => {
    expect(plainText(textOf('dry-month'))).toContain(
      'An almanac, An almanac maker, 2026 (as a whole). As reported by another source. https://example.org/almanac',
    );
  });

  it('lists what supports and what objects, each with whose it is', () => {
    const text = plainText(textOf('rained'));
    expect(text).toContain(
      'Rests on\n\n- 2 The street is wet [Neighbour · diary §1; stands] + 3 No sweeper passed [Implicit premise; stands] (count only together; drawing this step is our reading)',
    );
    expect(text).toContain('Objections\n\n- 4 The sky is blue');
  });

  it('tells what becomes of it under the marks that there are, and that this is not the truth', () => {
    expect(plainText(textOf('rained'))).toContain('No card is marked.');
    const text = plainText(textOf('rained', [['rained', 'accepted']]));
    expect(text).toMatch(/1 · Stands: .*\n\nStarting point: .*Accepted: 1\..*not what is true\./);
  });

  it('ends with the citation, the title in italics in Markdown', () => {
    expect(plainText(textOf('rained'))).toMatch(
      /Cite as\n\nMakers\. Did it \*rain\*\? https:\/\/example\.org\/a_b\n$/,
    );
    expect(markdown(textOf('rained'))).toMatch(
      /### Cite as\n\nMakers\. \*Did it \\\*rain\\\*\?\* <https:\/\/example\.org\/a_b>\n$/,
    );
  });
});

it('a step is told with its premises, its conclusion and what undercuts it', () => {
  const text = plainText(textOf('blue'));
  expect(text).toContain('Objection: argument from sign. One thing shows another.');
  expect(text).toContain('Premises\n\n- 4 The sky is blue');
  expect(text).toContain('Attacks\n\n- 1 It rained');
  expect(text).toContain('The documents leave this step to the reader; drawing it is our reading.');
  expect(text).toContain('What undercuts this step\n\n- 5 Skies change fast');
});

it('Markdown takes nothing in a text for markup', () => {
  const hostile = ['# *a* [b](javascript:c) <img onerror=d>', '1. e', '- f\n# g', '> h'];
  const text = markdown(hostile.map((text) => ({ kind: 'paragraph', text })));
  expect(text).toBe(
    '\\# \\*a\\* \\[b\\](javascript:c) \\<img onerror=d\\>\n\n1\\. e\n\n\\- f # g\n\n\\> h\n',
  );
});
