import { defineConfig } from '@playwright/test';
import shared from '../playwright.config.ts';

/** Runs the benchmarks of the page as the browser tests are run, one page at a time. */
export default defineConfig({
  ...shared,
  testDir: 'page',
  testMatch: '*.bench.ts',
  fullyParallel: false,
  workers: 1,
  timeout: 600_000,
  reporter: 'line',
  reportSlowTests: null,
  use: { ...shared.use, viewport: { width: 1440, height: 900 } },
});
