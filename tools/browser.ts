import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from '@playwright/test';
import { findBrowser, type Machine } from './findBrowser.ts';

/*
 * npm run test:e2e -- <arguments of playwright test>
 *
 * Runs the browser tests in the browser that `findBrowser` finds.
 */

const playwright = createRequire(import.meta.url).resolve('@playwright/test/cli');

const machine: Machine = {
  platform: process.platform,
  env: process.env,
  mayUseApt:
    process.getuid?.() === 0 &&
    existsSync('/etc/debian_version') &&
    spawnSync('apt-get', ['--version']).status === 0,
  exists: existsSync,
  // On Windows, Chrome opens a window when it is asked for its version.
  runs: (path) =>
    process.platform === 'win32' ||
    spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0,
  playwrightPath: () => chromium.executablePath(),
  run: (command, args) =>
    command === 'playwright' ? runNode([playwright, ...args]) === 0 : run(command, args) === 0,
  tell: console.log,
};

const found = findBrowser(machine);
if ('todo' in found) {
  console.error(found.todo);
  process.exitCode = 1;
} else {
  console.log(`Browser tests run in ${found.path}`);
  process.exitCode = runNode([playwright, 'test', ...process.argv.slice(2)], {
    CHROMIUM_PATH: found.path,
  });
}

function runNode(args: readonly string[], env: Readonly<Record<string, string>> = {}): number {
  return run(process.execPath, args, env);
}

/** Runs a command in sight of the user; returns its exit code. */
function run(command: string, args: readonly string[], env = {}): number {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', ...env },
  });
  return status ?? 1;
}
