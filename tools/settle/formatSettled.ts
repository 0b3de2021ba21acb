import type { SettledMap } from '../../src/layout/homes.ts';

/** A settled map as JSON with one node a line, in the map's order, so that changes are easy to see. */
export function formatSettled({ signature, sizes, homes }: SettledMap): string {
  const views = Object.entries(homes).map(([view, forms]) => {
    const inner = Object.entries(forms).map(
      ([arrangement, nodes]) => `      "${arrangement}": ${pairs(nodes ?? {}, 6)}`,
    );
    return `    "${view}": {\n${inner.join(',\n')}\n    }`;
  });
  return [
    '{',
    `  "signature": "${signature}",`,
    `  "sizes": ${pairs(sizes, 2)},`,
    `  "homes": {\n${views.join(',\n')}\n  }`,
    '}\n',
  ].join('\n');
}

function pairs(record: Readonly<Record<string, readonly number[]>>, indent: number): string {
  const space = ' '.repeat(indent);
  const lines = Object.entries(record).map(
    ([id, pair]) => `${space}  "${id}": [${pair.join(', ')}]`,
  );
  return `{\n${lines.join(',\n')}\n${space}}`;
}
