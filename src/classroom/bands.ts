import { positions, type Position } from './answer.ts';
import type { Flow } from './classPicture.ts';

/*
 * How the flows between positions are drawn: a row for each position, the most in favour at the top, on
 * the left as it was before and on the right as it is after. A row is 1 high, the picture 1 wide.
 */

/** The share of its row that the fullest position takes. */
const fullest = 0.84;

/** A band from one position to another. */
export interface Band extends Flow {
  /** The band's upper and lower edge, on the left and on the right. */
  readonly left: readonly [top: number, bottom: number];
  readonly right: readonly [top: number, bottom: number];
}

/** The row of a position, from 0 at the top. */
export function rowOf(position: Position): number {
  return positions.length - 1 - positions.indexOf(position);
}

/**
 * The bands for flows. Those that leave or reach a position lie in the order of where they go to or come
 * from, so that they cross as little as they can.
 *
 * @param most how many a full row stands for, at the least
 */
export function bandsOf(flows: readonly Flow[], most = 0): Band[] {
  const totals = positions.flatMap((position) => [
    total(flows.filter(({ from }) => from === position)),
    total(flows.filter(({ to }) => to === position)),
  ]);
  const unit = fullest / Math.max(most, ...totals, 1);
  const edges = (side: 'from' | 'to') => {
    const across = side === 'from' ? 'to' : 'from';
    const found = new Map<Flow, readonly [number, number]>();
    for (const position of positions) {
      const here = flows
        .filter((flow) => flow[side] === position)
        .sort((a, b) => rowOf(a[across]) - rowOf(b[across]));
      let top = rowOf(position) + (1 - total(here) * unit) / 2;
      for (const flow of here) {
        found.set(flow, [top, top + flow.count * unit]);
        top += flow.count * unit;
      }
    }
    return found;
  };
  const [left, right] = [edges('from'), edges('to')];
  return flows.map((flow) => ({
    ...flow,
    left: left.get(flow) ?? [0, 0],
    right: right.get(flow) ?? [0, 0],
  }));
}

/** The outline of a band as the path of an SVG. */
export function bandPath({ left, right }: Pick<Band, 'left' | 'right'>, width: number): string {
  const middle = width / 2;
  return [
    `M0,${left[0]}C${middle},${left[0]} ${middle},${right[0]} ${width},${right[0]}`,
    `V${right[1]}C${middle},${right[1]} ${middle},${left[1]} 0,${left[1]}Z`,
  ].join('');
}

function total(flows: readonly Flow[]): number {
  return flows.reduce((sum, { count }) => sum + count, 0);
}
