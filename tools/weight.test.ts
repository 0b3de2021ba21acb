import { brotliDecompressSync, brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { total, weigh, weighCompressed } from './weight.ts';

const text = new TextEncoder().encode('support, attack, undercut; '.repeat(40));

it('weighs what is sent, by each way of sending it', () => {
  const gzip = gzipSync(text, { level: 6 });
  const brotli = brotliCompressSync(text);
  expect(gunzipSync(gzip)).toEqual(brotliDecompressSync(brotli));
  expect(weigh(text)).toEqual({ plain: 1080, gzip: gzip.length, brotli: brotli.length });
});

it('counts what is compressed already as it is', () => {
  expect(weighCompressed(text)).toEqual({ plain: 1080, gzip: 1080, brotli: 1080 });
});

it('adds files up that are compressed one by one', () => {
  const one = weigh(text);
  expect(total([one, one]).gzip).toBe(2 * one.gzip);
  expect(total([one, one]).gzip).toBeGreaterThan(weigh(Buffer.concat([text, text])).gzip);
  expect(total([])).toEqual({ plain: 0, gzip: 0, brotli: 0 });
});
