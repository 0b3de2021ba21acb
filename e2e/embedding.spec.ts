import {
  awake,
  frameIn,
  hearing,
  heardFrom,
  plainHead,
  site,
  test,
} from './hosts.ts';
import {
  card,
  contents,
  expect,
  expectShown,
  expectVerdicts,
  five,
  markButton,
  more,
  panel,
  screens,
  shownIds,
  stored,
  ten,
  twelve,
  two,
} from './page.ts';

/*
 * Embedded maps in articles that nobody would want: the reader has the map all the same, and the article
 * keeps what is its own.
 */

test.use({ viewport: screens.desktop });

const content = contents.en;
const { graph, map, words } = content;

test('a reader finds a whole map in a frame that may do nothing but run scripts', async ({
  page,
  context,
  host,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await host.open(
    page,
    `${plainHead}${hearing}
    <iframe id="map" src="${site}en/embed/" sandbox="allow-scripts" width="1000" height="640"></iframe>`,
  );
  const frame = await frameIn(page, '#map');
  await awake(frame);
  expect(await frame.evaluate(() => origin)).toBe('null');
  const fonts = await frame.evaluate(async () => {
    await document.fonts.ready;
    const loaded = [...document.fonts].filter(({ status }) => status === 'loaded');
    return loaded.map(({ family }) => family.replaceAll('"', ''));
  });
  expect(fonts).toContain('De Afweging Serif');
  expect(fonts).toContain('De Afweging Sans');

  await card(frame, ten).getByRole('link').click();
  const heading = panel(frame, content).getByRole('heading', { level: 2 });
  await expect(heading).toHaveText(graph.statement(ten).text);
  await markButton(card(frame, ten), content, ten, 'rejected').click();
  await expectVerdicts(frame, { [ten]: 'falls', [five]: 'falls', [two]: 'falls', [twelve]: 'falls' });
  const heard = await heardFrom(page, 'map');
  console.log(JSON.stringify(heard));

  // Nothing is kept, and nothing came but the page and its own scripts.
  expect(await stored(page)).toEqual([]);
  expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
  console.log(asked);
});
