import { compare } from './comparison.ts';
import { changesIn } from './openings.ts';
import { generatedSubjects, viewSubjects } from './subject.ts';
import { tools } from './tools.ts';

/*
 * What `../layout.ts` bundles and runs, once for each job, in a process of its own; prints what it
 * finds as JSON.
 *
 * compare <tool> <subject>   what the tool's picture of the subject is like
 * changes <view>             what opening and closing do to it
 */

const [job, ...names] = process.argv.slice(2);

function named<Entry extends { name: string }>(entries: readonly Entry[], name = ''): Entry {
  const entry = entries.find((one) => one.name === name);
  if (!entry) throw new Error(`There is no "${name}".`);
  return entry;
}

async function find(): Promise<unknown> {
  switch (job) {
    case 'compare':
      return compare(
        named(tools, names[0]),
        named([...viewSubjects, ...generatedSubjects], names[1]),
      );
    case 'changes':
      return changesIn(named(viewSubjects, names[0]));
    default:
      throw new Error(`"${job}" is no job.`);
  }
}

console.log(JSON.stringify(await find()));
