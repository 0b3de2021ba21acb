import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';
import { rootSite, subPathSite } from './tools/testSites.ts';

/** Set by `tools/browser.ts`; without it, Playwright takes its own browser. */
const executablePath = process.env.CHROMIUM_PATH;
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // No test asserts a time: a busy machine may take several times as long as an idle one.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  webServer: [rootSite, subPathSite].map(({ port, base, url }) => ({
    command: `node --import tsx tools/serve.ts --port ${port} --base ${base}`,
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    url,
    reuseExistingServer: false,
  })),
  use: {
    baseURL: rootSite.url,
    trace: 'off',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-gpu',
        // Pages of one context share a process: to start one for each takes as long as half a page.
        '--process-per-site',
      ],
    },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
});
