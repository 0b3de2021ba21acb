import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { linkCardSize } from '../src/formats/linkCard.ts';
import type * as png from '../src/components/pngOf.ts';
import { icons } from '../tools/icons.ts';
import { themeColours } from '../tools/themeColours.ts';
import { rootSite } from '../tools/testSites.ts';
import { contents, expect, open, test } from './page.ts';

declare global {
  /** What turns pictures into files, put into the page by `provided`. */
  var pictureTools: typeof png;
}

/** The page's own code that makes files of pictures, as a script that provides it by a name. */
async function provided(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('../src/components/pngOf.ts', import.meta.url)),
        formats: ['iife'],
        name: 'pictureTools',
      },
    },
  });
  const [first] = 'close' in built ? [] : [built].flat();
  const [chunk] = first?.output ?? [];
  return `${chunk?.code ?? ''}; void 0`;
}

test('an editor gets a picture that any program can show, on screen and in print', async ({
  page,
}) => {
  const { map, words } = contents.nl;
  await open(page, 'nl');
  await page.evaluate(await provided());

  const read = await page.evaluate(async () => {
    const svg = await (await fetch('../pictures/opening-nl.svg')).text();
    const { documentElement: root } = new DOMParser().parseFromString(svg, 'image/svg+xml');
    const uses = [...root.querySelectorAll('use')].map(
      (use) => use.getAttribute('xlink:href') ?? '',
    );
    return {
      root: root.tagName,
      name: root.querySelector(':scope > title')?.textContent ?? '',
      told: root.querySelector(':scope > desc')?.textContent ?? '',
      cards: [...root.querySelectorAll('[data-statement]')].map(
        (one) => one.getAttribute('data-statement') ?? '',
      ),
      links: root.querySelectorAll('path[data-from][data-to]').length,
      dangling: uses.filter((use) => !root.querySelector(use)),
      size: ['width', 'height'].map((side) => Number(root.getAttribute(side))),
    };
  });
  expect(read.root).toBe('svg');
  expect(read.name).toContain(map.title);
  expect(read.cards.toSorted()).toEqual([...map.opening].sort());
  for (const id of map.opening) expect(read.told).toContain(contents.nl.graph.statement(id).label);
  expect(read.links).toBe(await page.locator('path[data-from][data-to]').count());
  expect(read.dangling).toEqual([]);

  // As pixels, with the page's own policy in force: its size, and how much of it has each colour.
  const drawn = await page.evaluate(async () => {
    const svg = await (await fetch('../pictures/opening-nl.svg')).text();
    return Promise.all(
      ([1, 2, 'print'] as const).map(async (scale) => {
        const image = await createImageBitmap(await pictureTools.pngOf(svg, scale));
        const canvas = new OffscreenCanvas(image.width, image.height);
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
        const counts: Record<string, number> = {};
        for (let i = 0; i < data.length; i += 4) {
          const colour = [data[i], data[i + 1], data[i + 2]].join(' ');
          counts[colour] = (counts[colour] ?? 0) + 1;
        }
        return { width: image.width, height: image.height, counts };
      }),
    );
  });
  const [width = 0, height = 0] = read.size;
  const [once, twice, printed] = drawn;
  expect([once?.width, once?.height]).toEqual([width, height]);
  expect([twice?.width, twice?.height]).toEqual([2 * width, 2 * height]);
  expect(printed?.width).toBeGreaterThan(3000);
  const colours = themeColours('light');
  const share = (name: string) =>
    (once?.counts[colours.get(name)?.rgb.join(' ') ?? ''] ?? 0) / (width * height);
  expect(share('paper')).toBeGreaterThan(0.3);
  expect(share('card')).toBeGreaterThan(0.2);
  for (const name of ['implicit', 'support-tint']) expect(share(name), name).toBeGreaterThan(0.01);
  for (const name of ['support', 'ink', 'rule-strong'])
    expect(share(name), name).toBeGreaterThan(0.001);

  const download = page.waitForEvent('download');
  await page.evaluate(() => pictureTools.saveFile(new Blob(['<svg/>']), 'de-afweging.svg'));
  expect((await download).suggestedFilename()).toBe('de-afweging.svg');
  expect(await page.locator('body > a[download]').count()).toBe(0);

  // What is told of the page to others: data that no policy keeps from being read, and a manifest.
  const data = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(data ?? '')).toMatchObject({ inLanguage: 'nl', version: map.version });
  await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', map.title);
  const session = await page.context().newCDPSession(page);
  const manifest = await session.send('Page.getAppManifest');
  expect(manifest.url).toBe(`${rootSite.url}nl/manifest.webmanifest`);
  expect(manifest.errors).toEqual([]);
  expect(JSON.parse(manifest.data ?? '')).toMatchObject({ short_name: words.brand, lang: 'nl' });
  await session.detach();
});

test('who shares a link or keeps the page finds each picture, of the size that it is said to have', async ({
  request,
}) => {
  const { width, height } = linkCardSize;
  const wanted = [
    ...['nl', 'en'].map((language) => ({
      path: `pictures/opening-${language}.png`,
      width,
      height,
    })),
    ...icons.map(({ path, size }) => ({ path, width: size, height: size })),
  ];
  for (const { path, ...size } of wanted) {
    const response = await request.get(rootSite.url + path);
    expect(response.headers()['content-type'], path).toBe('image/png');
    const png = await response.body();
    expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }, path).toEqual(size);
    expect(png.length, path).toBeLessThan(300_000);
  }
});
