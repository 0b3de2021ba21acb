import { describe, expect, it } from 'vitest';
import { defineMap } from './defineMap.ts';
import { graphOf } from './graph.ts';
import { rainSource } from './testMap.ts';

const graph = graphOf(defineMap(rainSource));

describe('graphOf', () => {
  it('finds what lies behind a statement: premises, undercutters and context', () => {
    expect(graph.behind('rained')).toEqual(['street-wet', 'no-sweeper', 'sky-blue', 'sky-changes']);
    expect(graph.behind('street-wet')).toEqual(['dry-month', 'it-is-autumn']);
  });

  it('tells an outside source’s arguments from the documents’ own', () => {
    expect(graph.isOutside(graph.argument('dry'))).toBe(true);
    expect(graph.isOutside(graph.argument('wet'))).toBe(false);
  });

  it('says what is missing', () => {
    expect(() => graph.statement('fog')).toThrow('The map has no statement "fog".');
  });
});
