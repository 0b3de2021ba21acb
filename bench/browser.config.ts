import { defineConfig } from '@playwright/test';
import shared from '../playwright.config.ts';

/** Runs the benchmark of the page as the browser tests are run, one page at a time. */
export default defineConfig({
  ...shared,
  testDir: '.',
  testMatch: 'page.bench.ts',
  workers: 1,
  timeout: 300_000,
  reporter: 'line',
});
