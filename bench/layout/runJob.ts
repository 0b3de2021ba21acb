import { spawnSync } from 'node:child_process';

/** The longest that a job may take, in seconds. */
export const limit = 300;

/** What a job found, or why it found nothing. */
export type Found<Result> = { result: Result } | { failed: string };

/**
 * Runs a job in a process of its own, which is stopped when it takes too long, and waits for it: so
 * nothing runs beside it, and nothing that went before makes it faster or slower.
 *
 * @param code the bundled job
 * @param args what it is to do
 */
export function runJob<Result>(code: string, args: readonly string[]): Found<Result> {
  const { status, stdout, stderr, signal } = spawnSync(
    process.execPath,
    ['--input-type=module', '-', ...args],
    { input: code, encoding: 'utf8', timeout: limit * 1000, maxBuffer: Infinity },
  );
  if (signal) return { failed: `nothing within ${limit} s` };
  if (status !== 0) return { failed: reason(stderr) };
  return { result: JSON.parse(stdout) as Result };
}

function reason(stderr: string): string {
  return stderr.split('\n').find((line) => /^\S.*error: /iu.test(line)) ?? 'failed without a word';
}
