import type { Page } from '@playwright/test';
import { ms } from '../table.ts';
import { summary } from '../timing.ts';

/** How many times slower than this machine pages are measured on. */
export const rates = [1, 4];

/** Makes a page's thread so many times slower. */
export async function slowDown(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}

/** A rate in words. */
export function rateName(rate: number): string {
  return rate === 1 ? 'this machine' : `${rate} times slower`;
}

/** The middle and the slowest of several times, in milliseconds. */
export function msCell(times: readonly number[]): string {
  const { median, slowest } = summary(times);
  return `${ms(median)} (${ms(slowest)})`;
}
