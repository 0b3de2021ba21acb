import type { Frame, Page } from '@playwright/test';
import { weightOf } from '../tools/builtSite.ts';
import { rootSite, subPathSite } from '../tools/testSites.ts';
import { expect, screens, test } from './page.ts';

/*
 * An article steers the maps that stand in it, by the loader. In place of the maps there are pages that
 * note what they are told: what a map does then is tested elsewhere.
 */

test.use({ viewport: screens.desktop, alone: true });

const loader = 'embed/loader.js';
const article = `${rootSite.url}article.html`;
const elsewhere = subPathSite.url;

const noting = `<script>
  const heard = [];
  addEventListener('message', ({ data }) => heard.push(data));
  parent.postMessage({ deAfweging: 'ready', version: '1.1' }, '*');
</script>`;

const host = `<!doctype html><meta charset="utf-8"><title>Article</title>
<link rel="icon" href="data:,"><style>body > p { margin: 60vh 0 }</style>
<iframe id="player" src="${elsewhere}open/embed/"></iframe>
<iframe id="first" src="${elsewhere}nl/embed/#select=css-only-way" sandbox="allow-scripts"></iframe>
<div id="tab" hidden><iframe id="third" src="en/embed/?view=documents"></iframe></div>
<iframe id="second" src="en/embed/1.1/" data-max-height="1200"></iframe>
<argument-map id="component"></argument-map>
<p id="one" data-map-on="scroll" data-map-view="documents" data-map-select="5">One. <a href="#two">Plain</a></p>
<p id="two" data-map-on="scroll" data-map-select="">Two</p>
<a id="link" href="nowhere/" data-map-select="10" data-map-for="second">Link</a>
<button id="what-if" data-map-mark="10 rejected" data-map-for="component"><b id="in">What if</b></button>
<button id="later" data-map-mark="3 accepted" data-map-for="late">Later</button>`;

/** The page in a frame, as it is now. */
async function inFrame(page: Page, id: string): Promise<Frame> {
  const element = await page.locator(`#${id}`).elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error(`There is no frame "${id}".`);
  return frame;
}

/** What a frame has heard since it loaded. */
async function heardBy(page: Page, id: string): Promise<unknown> {
  return (await inFrame(page, id)).evaluate('heard');
}

async function say(page: Page, id: string, message: unknown): Promise<void> {
  const frame = await inFrame(page, id);
  await frame.evaluate((message) => {
    parent.postMessage(message, '*');
  }, message);
}

const heightOf = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((frame: HTMLElement) => frame.style.height);

test('an article steers its maps and gives them room, whenever the loader comes', async ({
  page,
}) => {
  await page.route(article, (route) => route.fulfill({ contentType: 'text/html', body: host }));
  await page.route(/\/embed\/(1\.1\/)?(\?.*)?$/, (route) =>
    route.fulfill({ contentType: 'text/html', body: noting }),
  );
  await page.goto(article);
  const globals = () => page.evaluate(() => Object.getOwnPropertyNames(window).sort());
  const before = await globals();
  await page.addScriptTag({ url: rootSite.url + loader });
  expect(await globals(), 'no name is left behind').toEqual(before);

  // By scrolling, from either side; a link in what was scrolled to is a plain link.
  const [documents, five, none] = [
    { deAfweging: 'view', view: 'documents' },
    { deAfweging: 'select', id: '5' },
    { deAfweging: 'select', id: null },
  ];
  const heard = () => heardBy(page, 'first');
  const heardLast = async () => [await heard()].flat().slice(-2);
  const bring = (id: string) =>
    page.locator(id).evaluate((element) => {
      element.scrollIntoView({ block: 'center' });
    });
  await bring('#one');
  await expect.poll(heard).toEqual([documents, five]);
  await bring('#two');
  await expect.poll(heard).toEqual([documents, five, none]);
  await page.locator('#one a').click();
  await expect(page).toHaveURL(/#two$/);
  await bring('#one');
  await expect.poll(heardLast).toEqual([documents, five]);

  // By a click or the keyboard, on the map that is named; what opens elsewhere is left to do so.
  await page.locator('#link').click();
  await page.locator('#link').press('Enter');
  const ten = { deAfweging: 'select', id: '10' };
  await expect.poll(() => heardBy(page, 'second')).toEqual([ten, ten]);
  const isFollowed = await page.locator('#link').evaluate((link) => {
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true });
    addEventListener('click', (event) => { event.preventDefault(); }, { once: true }); // prettier-ignore
    let prevented = true;
    document.body.addEventListener('click', (event) => (prevented = event.defaultPrevented), {
      once: true,
    });
    link.dispatchEvent(click);
    return !prevented;
  });
  expect(isFollowed).toBe(true);
  expect(await heardBy(page, 'second')).toEqual([ten, ten]);

  // A component that comes later is told what it missed.
  await page.locator('#in').click();
  const told = await page.evaluate(() => {
    const told: unknown[] = [];
    class Noting extends HTMLElement {
      perform = (message: unknown) => told.push(message);
    }
    customElements.define('argument-map', Noting);
    document.querySelector('#component')?.dispatchEvent(new Event('ready'));
    document.querySelector<HTMLElement>('#what-if')?.click();
    return told;
  });
  const rejected = { deAfweging: 'mark', id: '10', mark: 'rejected' };
  expect(told).toEqual([rejected, rejected]);

  // So is a frame that loads anew because it was moved, and one that is added by and by.
  await page.evaluate(() => {
    document.querySelector('#tab')?.prepend(document.querySelector('#first') ?? '');
    document.body.insertAdjacentHTML('beforeend', '<iframe id="late" src="en/embed/"></iframe>');
    document.querySelector<HTMLElement>('#later')?.click();
  });
  await bring('#one');
  await expect.poll(heardLast).toEqual([documents, five]);
  const accepted = { deAfweging: 'mark', id: '3', mark: 'accepted' };
  await expect.poll(async () => [await heardBy(page, 'late')].flat()).toContainEqual(accepted);

  // As high as it asks for, within reason; what is hidden or no number changes nothing.
  for (const [id, height, given] of [
    ['second', 900, 'calc(900px)'],
    ['late', 700.5, 'clamp(320px, 700.5px, 90svh)'],
    ['late', 0, 'clamp(320px, 700.5px, 90svh)'],
    ['late', '5px) ; color: red', 'clamp(320px, 700.5px, 90svh)'],
    ['late', null, 'clamp(320px, 700.5px, 90svh)'],
    ['first', 5000, 'clamp(320px, 5000px, 90svh)'],
  ] as const) {
    await say(page, id, { deAfweging: 'resize', height });
    await expect.poll(() => heightOf(page, id)).toBe(given);
  }
  await page.locator('#tab').evaluate((tab) => {
    tab.removeAttribute('hidden');
  });
  await expect
    .poll(() => page.locator('#first').evaluate(({ clientHeight }) => clientHeight))
    .toBe(0.9 * screens.desktop.height);

  // What is not ours is left alone.
  await say(page, 'player', { deAfweging: 'resize', height: 900 });
  await say(page, 'third', 'resize');
  await say(page, 'third', null);
  expect(await heightOf(page, 'player')).toBe('');
  expect(await heightOf(page, 'third')).toBe('');
  expect([await heardBy(page, 'player'), await heardBy(page, 'third')]).toEqual([[], []]);

  // The script once more does no harm.
  await page.addScriptTag({ url: rootSite.url + loader });
  await page.locator('#link').click();
  await expect.poll(() => heardBy(page, 'second')).toEqual([ten, ten, ten]);
});

test('the loader has at most 1 kB', () => {
  expect(weightOf(loader).gzip).toBeLessThanOrEqual(1000);
});
