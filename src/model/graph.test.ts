import { describe, expect, it } from 'vitest';
import { defineMap } from './defineMap.ts';
import { graphOf } from './graph.ts';
import { rainSource } from './testMap.ts';

const graph = graphOf(defineMap(rainSource));
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('graphOf', () => {
  it('finds what lies behind a statement: premises, undercutters and context', () => {
    expect(graph.behind('rained')).toEqual(['street-wet', 'no-sweeper', 'sky-blue', 'sky-changes']);
    expect(graph.behind('street-wet')).toEqual(['dry-month', 'it-is-autumn']);
  });

  it('tells an outside source’s arguments from the documents’ own', () => {
    expect(graph.isOutside(graph.argument('dry'))).toBe(true);
    expect(graph.isOutside(graph.argument('wet'))).toBe(false);
  });

  it('finds the events that bear on a statement, the earliest first', () => {
    expect(ids(graph.eventsOf('rained'))).toEqual(['forecast', 'sunshine']);
    expect(graph.eventsOf('sky-blue')).toEqual([]);
  });

  it('finds the lines of reasoning that a statement or an argument is part of', () => {
    for (const id of ['rained', 'street-wet', 'no-sweeper', 'wet']) {
      expect(ids(graph.linesOf(id)), id).toEqual(['traces']);
    }
    expect(graph.linesOf('sky-blue')).toEqual([]);
  });

  it('says what is missing', () => {
    expect(() => graph.statement('fog')).toThrow('The map has no statement "fog".');
  });
});
