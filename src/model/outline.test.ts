import { describe, expect, it } from 'vitest';
import { clientSideScanning } from '../maps/client-side-scanning/index.ts';
import { graphOf } from './graph.ts';
import { outlineOf, type OutlineItem } from './outline.ts';

const outline = outlineOf(graphOf(clientSideScanning));

function* items(list: readonly OutlineItem<unknown>[]): Generator<OutlineItem<unknown>> {
  for (const item of list) {
    yield item;
    yield* items(item.context);
    for (const argument of item.arguments) {
      yield* items(argument.premises);
      for (const undercutter of argument.undercutters) yield* items(undercutter.premises);
    }
  }
}

const all = [...items(outline.main), ...items(outline.other)];

describe('outline of the real map', () => {
  it('writes every statement out exactly once', () => {
    const written = all
      .filter(({ writtenOut }) => writtenOut)
      .map(({ statement }) => statement.number);
    expect(written.sort((a, b) => a - b)).toEqual(
      clientSideScanning.statements.map(({ number }) => number),
    );
  });

  it('begins with the main conclusion', () => {
    expect(outline.main.map(({ statement }) => statement.id)).toEqual(['advised-against']);
  });

  it('holds every argument, undercutters included', () => {
    const held = new Set(
      all.flatMap((item) =>
        item.arguments.flatMap(({ argument, undercutters }) => [
          argument.id,
          ...undercutters.map((undercutter) => undercutter.argument.id),
        ]),
      ),
    );
    expect(held.size).toBe(clientSideScanning.arguments.length);
  });
});
