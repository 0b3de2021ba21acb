import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { basePath, siteServer } from './site.ts';

let folder: string;
let stop: () => void;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'nl'));
  writeFileSync(join(folder, 'index.html'), 'root');
  writeFileSync(join(folder, 'nl', 'index.html'), 'nl');
  for (const name of ['map.json', 'app.js', 'style.css', 'font.woff2', 'icon.svg', 'page.html']) {
    writeFileSync(join(folder, name), '');
  }
});

afterEach(() => {
  stop();
  rmSync(folder, { recursive: true });
});

/** Starts the site; returns what gets a path from it, without following redirects. */
async function site(base = '/') {
  const server = siteServer(folder, base);
  stop = () => server.close();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual' });
}

test('a folder is its index', async () => {
  const get = await site();
  expect(await (await get('/')).text()).toBe('root');
  expect(await (await get('/nl/?a=b')).text()).toBe('nl');
});

test('a folder without its final slash leads to it, so that relative addresses hold', async () => {
  const response = await (await site('/sub/'))('/sub/nl?a=b');
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/sub/nl/?a=b');
});

test.each([
  ['/map.json', 'application/json'],
  ['/app.js', 'text/javascript'],
  ['/style.css', 'text/css'],
  ['/font.woff2', 'font/woff2'],
  ['/icon.svg', 'image/svg+xml'],
  ['/nl/', 'text/html;charset=utf-8'],
])('%s is served as %s', async (path, type) => {
  expect((await (await site())(path)).headers.get('content-type')).toBe(type);
});

test.each([['/none.js'], ['/page'], ['/en/'], ['/%E0%A4%A'], ['/..%2f..%2fetc%2fpasswd']])(
  '%s is not found',
  async (path) => {
    expect((await (await site())(path)).status).toBe(404);
  },
);

test('under a base path, the site is there and nowhere else', async () => {
  const get = await site('/some/sub/path/');
  expect(await (await get('/some/sub/path/')).text()).toBe('root');
  expect(await (await get('/some/sub/path/nl/')).text()).toBe('nl');
  expect((await get('/some/sub/path')).headers.get('location')).toBe('/some/sub/path/');
  expect((await get('/')).status).toBe(404);
  expect((await get('/app.js')).status).toBe(404);
  expect((await get('/some/sub/pathology')).status).toBe(404);
});

test('a base path is written with or without its slashes', () => {
  stop = () => undefined;
  expect(['', '/', 'a/b', '/a/b', '/a/b/'].map(basePath)).toEqual([
    '/',
    '/',
    '/a/b/',
    '/a/b/',
    '/a/b/',
  ]);
});
