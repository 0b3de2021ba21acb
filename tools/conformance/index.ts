import { resolve } from 'node:path';
import { run } from './run.ts';

/*
 * npm run conformance -- <folder>
 *
 * Runs the project's reasoning on cases that others published: abstract dialectical frameworks with
 * their grounded interpretations, and argument graphs of Carneades 4 with the labels that their
 * authors expect. Ends with 1 if a case comes out otherwise, cannot be read, or is not there.
 */

// npm itself moves to the project's root; the folder is named from where the command was given.
const { lines, code } = run(process.argv.slice(2), (folder) =>
  resolve(process.env.INIT_CWD ?? '.', folder),
);
for (const line of lines) console.log(line);
process.exitCode = code;
