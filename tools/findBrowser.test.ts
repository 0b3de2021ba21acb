import { expect, test } from 'vitest';
import { findBrowser, systemPaths, type Machine } from './findBrowser.ts';

const own = '/cache/playwright/chrome';

interface Story {
  /** The files that are there, and start. */
  there?: string[];
  /** The files that are there, and do not start. */
  broken?: string[];
  /** What a command leaves behind; a command that is not here fails. */
  leaves?: Record<string, string[]>;
}

function machine({ there = [], broken = [], leaves = {} }: Story, facts: Partial<Machine> = {}) {
  const runnable = new Set(there);
  const log: string[] = [];
  const fake: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    mayUseApt: false,
    exists: (path) => runnable.has(path) || broken.includes(path),
    runs: (path) => runnable.has(path),
    playwrightPath: () => own,
    run: (command, args) => {
      const line = [command, ...args].join(' ');
      log.push(`$ ${line}`);
      const left = Object.entries(leaves).find(([start]) => line.startsWith(start))?.[1];
      left?.forEach((path) => runnable.add(path));
      return left !== undefined;
    },
    tell: (message) => log.push(message),
    ...facts,
  };
  return { found: findBrowser(fake), log };
}

const env = (CHROMIUM_PATH: string) => ({ env: { PATH: '/usr/bin', CHROMIUM_PATH } });
const apt = { mayUseApt: true };

test('$CHROMIUM_PATH comes first', () => {
  const { found } = machine({ there: ['/mine', '/usr/bin/chromium', own] }, env('/mine'));
  expect(found).toEqual({ path: '/mine' });
});

test('a $CHROMIUM_PATH that is not there, or does not start, is said so', () => {
  expect(machine({ there: [own] }, env('/mine')).found).toEqual({
    todo: 'CHROMIUM_PATH is set to "/mine", where there is no file: correct or unset it.',
  });
  expect(machine({ there: [own], broken: ['/mine'] }, env('/mine')).found).toEqual({
    todo: 'CHROMIUM_PATH is set to "/mine", which does not start: correct or unset it.',
  });
});

test('an empty $CHROMIUM_PATH is none', () => {
  expect(machine({ there: ['/usr/bin/chromium'] }, env('')).found).toEqual({
    path: '/usr/bin/chromium',
  });
});

test('a browser of the system comes before Playwright’s own, and one without windows first', () => {
  const there = [own];
  for (const name of ['google-chrome', 'chromium', 'chromium-headless-shell']) {
    const path = `/usr/local/bin/${name}`;
    there.push(path);
    expect(machine({ there }).found).toEqual({ path });
  }
});

test('a browser that does not start is passed over', () => {
  const { found, log } = machine({ broken: ['/usr/bin/chromium-browser'], there: [own] });
  expect(found).toEqual({ path: own });
  expect(log).toEqual([]);
});

test('where there is none, Playwright downloads one, and that is said', () => {
  const { found, log } = machine({ leaves: { 'playwright install': [own] } }, apt);
  expect(found).toEqual({ path: own });
  expect(log).toEqual([
    'No browser found. Downloading Chromium with: playwright install chromium',
    '$ playwright install chromium',
  ]);
});

test.each([
  ['the download fails', {}, 'The download failed.'],
  [
    'what was downloaded does not start',
    { 'playwright install': [] },
    'Chromium was downloaded, but does not start here (are libraries missing?).',
  ],
])('where %s, root on a Debian-like system installs a package', (_, playwright, message) => {
  const path = '/usr/bin/chromium-headless-shell';
  const leaves = { ...playwright, 'apt-get update': [], 'apt-get install': [path] };
  const { found, log } = machine({ leaves }, apt);
  expect(found).toEqual({ path });
  expect(log.slice(2)).toEqual([
    message,
    '$ apt-get update',
    'Installing Chromium with: apt-get install chromium-headless-shell fonts-liberation',
    '$ apt-get install -y --no-install-recommends chromium-headless-shell fonts-liberation',
  ]);
});

test('where the distribution has no Chromium without windows, its other one is installed', () => {
  const install = 'apt-get install -y --no-install-recommends chromium fonts-liberation';
  const leaves = { 'apt-get update': [], [install]: ['/usr/bin/chromium'] };
  const { found, log } = machine({ leaves }, apt);
  expect(found).toEqual({ path: '/usr/bin/chromium' });
  expect(log).not.toContain('The installation failed.');
});

test('where nothing works, one line says what to do', () => {
  const todo =
    'No browser for the browser tests: install Chromium or Chrome, or set CHROMIUM_PATH to one, ' +
    'and try again.';
  expect(machine({}, apt).found).toEqual({ todo });
  const { found, log } = machine({ leaves: { 'apt-get': ['/usr/bin/chromium'] } });
  expect(found).toEqual({ todo });
  expect(log.join()).not.toContain('apt-get');
});

test('the default places of macOS and Windows are known', () => {
  expect(systemPaths({ platform: 'darwin', env: { HOME: '/Users/a' } })).toContain(
    '/Users/a/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  );
  expect(systemPaths({ platform: 'win32', env: { PROGRAMFILES: 'C:\\Programs' } })).toEqual([
    'C:\\Programs\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Programs\\Chromium\\Application\\chrome.exe',
  ]);
});
