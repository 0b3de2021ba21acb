import { facesFrom, labelFonts } from '../../src/layout/cardGeometry.ts';
import { screens } from '../../src/layout/screens.ts';
import { lasting, mostRuns } from './comparison.ts';
import { limit } from './runJob.ts';

const { width, height } = screens.wide;
const near = labelFonts.source.size;
const far = labelFonts.label.size;

/** What the figures say. */
export const notes = `
Same cards, same links, same measures; each link is measured as the tool draws it.
  crossings  of links that share no end; angles: their mean and the smallest, in degrees
  overlaps   pairs of cards or junctions; through: links behind cards or junctions that are not theirs
  inwards    share of premises farther from the main conclusion than what they are about
  area       share of the bounding box that is cards; size in map units; aspect: width over height
  spread     standard deviation of the links' lengths over their mean
  label      CSS pixels when all is fitted to ${width} × ${height}. A label is ${near} units, and ours ${far} from afar,
             below a zoom of ${facesFrom.source}
  ms         median of up to ${mostRuns} runs, as many as begin within ${lasting / 1000} s; none may last longer than ${limit} s.
             The published map's search ran when the map changed (npm run settle): of ours, what is
             timed is reading its positions and drawing its links
`.trim();
