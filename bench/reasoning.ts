import { spawnSync } from 'node:child_process';
import { bundle } from './bundle.ts';

/*
 * npm run bench   measures what the reasoning takes, on generated maps and on the real one
 */

const { status } = spawnSync(process.execPath, ['--input-type=module', '-'], {
  input: await bundle('run.ts'),
  stdio: ['pipe', 'inherit', 'inherit'],
});
process.exitCode = status ?? 1;
