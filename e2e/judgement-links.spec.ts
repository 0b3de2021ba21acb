import type { Page } from '@playwright/test';
import { writeStance } from '../src/formats/stanceLink.ts';
import { languages } from '../src/model/text.ts';
import { rootSite } from '../tools/testSites.ts';
import {
  card,
  cardLink,
  contents,
  expect,
  expectVerdicts,
  five,
  judgementLink,
  markButton,
  open,
  openMyMarks,
  panel,
  ready,
  screens,
  stage,
  stored,
  tally,
  ten,
  test,
  twelve,
  two,
  verdictWord,
} from './page.ts';

test.use({ viewport: screens.desktop });

const content = contents.nl;
const { words, graph } = content;
const { judging } = words;

const fallen = { [ten]: 'falls', [five]: 'falls', [twelve]: 'falls', [two]: 'falls' } as const;
const standing = {
  [ten]: 'stands',
  [five]: 'stands',
  [twelve]: 'stands',
  [two]: 'stands',
} as const;
const rejecting = judgementLink({ marks: { [ten]: 'rejected' } });
const doubting = judgementLink({ marks: { [five]: 'doubted' } });

test.describe('a judgement is a link:', () => {
  test('a reader loads the page anew, and sends the link to another', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, 'nl');
    await card(page, ten).getByRole('link').press('3');
    await expect(page).toHaveURL(`${rootSite.url}nl/#${rejecting}`);
    await page.reload();
    await ready(page);
    await expectVerdicts(page, fallen);
    await expect(page).toHaveURL(`${rootSite.url}nl/#${rejecting}`);
    await expect(page.getByRole('button', { name: words.notices.dismiss })).toBeHidden();

    const list = await openMyMarks(page, content, 1);
    await list.getByRole('button', { name: words.sharing.link.copyJudgement }).click();
    await expect(list.getByRole('button', { name: words.sharing.link.copied })).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const opened = await context.newPage();
    await opened.goto(copied);
    await ready(opened);
    await expectVerdicts(opened, fallen);
    await expect(received(opened)).toBeHidden();
    await opened.getByRole('button', { name: judging.undo, exact: true }).click();
    await expectVerdicts(opened, standing);
    await opened.getByRole('button', { name: judging.redo, exact: true }).click();
    await expectVerdicts(opened, fallen);
  });

  test('a reader goes back and forward, and keeps all marks', async ({ page }) => {
    await open(page, 'nl');
    await card(page, five).getByRole('link').press('Enter');
    await expectReading(page, five);
    await card(page, ten).getByRole('link').press('3');
    await cardLink(page.getByRole('main'), content, two).click();
    await expectReading(page, two);
    await page.goBack();
    await expectReading(page, five);
    await expectVerdicts(page, fallen);
    await page.goBack();
    await expect(panel(page, content)).toBeHidden();
    await expectVerdicts(page, fallen);
    await expect(page).toHaveURL(`${rootSite.url}nl/#${rejecting}`);

    // What is marked meanwhile goes along; what was taken back does not return.
    await card(page, ten).getByRole('link').press('0');
    await card(page, 'eu-majority').getByRole('link').press('2');
    await page.goForward();
    await expectReading(page, five);
    await expectVerdicts(page, { ...standing, 'eu-majority': 'contested' });
    await expect(page).toHaveURL(/select=css-only-way&doubt=8&/);
    await expect(received(page)).toBeHidden();
    await page.getByRole('button', { name: judging.undo, exact: true }).click();
    await page.getByRole('button', { name: judging.undo, exact: true }).click();
    await expectVerdicts(page, fallen);
    await expectReading(page, five);
  });

  test('a reader changes the language, and keeps all marks', async ({ page }) => {
    await open(page, 'nl');
    await card(page, ten).getByRole('link').press('3');
    await page.getByRole('link', { name: words.switchLanguage }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expectVerdicts(page, fallen);
    await expect(verdictWord(page, contents.en, five, 'falls')).toBeVisible();
    const english = contents.en.words.judging;
    await expect(tally(page, english.tally.marked(10, english.marked.rejected))).toContainText(
      english.tally.counts(3, 0, 0, 0),
    );
    expect(page.url()).toBe(`${rootSite.url}en/#${rejecting}`);
    await page.goBack();
    await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
    await expectVerdicts(page, fallen);
    await expect(received(page)).toBeHidden();
    await page.getByRole('button', { name: judging.undo, exact: true }).click();
    await expectVerdicts(page, standing);
  });
});

test('a reader with marks opens others’ links, compares, leaves one, takes one over, reads a card', async ({
  page,
}) => {
  await open(page, 'nl', rejecting);
  await follow(page, doubting);
  const strip = received(page);
  await expect(strip).toContainText(judging.received.size(1, 0));
  await expectVerdicts(page, fallen);

  await strip.getByRole('button', { name: judging.received.compare }).click();
  const row = (id: string) => {
    const { number, label } = graph.statement(id);
    return strip.getByRole('row', { name: `${number} ${label}` });
  };
  const { marked, words: verdicts } = judging;
  await expect(row(ten).first().getByRole('cell')).toHaveText([
    marked.rejected,
    judging.received.unmarked,
  ]);
  await expect(row(five).first().getByRole('cell')).toHaveText([
    judging.received.unmarked,
    marked.doubted,
  ]);
  await expect(row(ten).last().getByRole('cell')).toHaveText([verdicts.falls, verdicts.stands]);
  await expect(row(two).getByRole('cell')).toHaveText([verdicts.falls, verdicts.contested]);
  await strip.getByRole('button', { name: judging.received.leave }).click();
  await expect(strip).toBeHidden();
  await expectVerdicts(page, fallen);
  await expect(page).toHaveURL(`${rootSite.url}nl/#${rejecting}`);

  await follow(page, doubting);
  await strip.getByRole('button', { name: judging.received.adopt }).click();
  await expect(strip).toBeHidden();
  await expectVerdicts(page, { [ten]: 'stands', [five]: 'contested', [two]: 'contested' });
  await expect(page).toHaveURL(`${rootSite.url}nl/#${doubting}`);
  await page.getByRole('button', { name: judging.undo, exact: true }).click();
  await expectVerdicts(page, fallen);

  // A link for a card shows that card, with one's own marks.
  await follow(page, `select=${two}&${doubting}`);
  await expectReading(page, two);
  await expect(received(page)).toBeVisible();
  await expectVerdicts(page, fallen);
  // The address is that of one's own judgement, to be sent on or loaded anew.
  await expect(page).toHaveURL(`${rootSite.url}nl/#select=${two}&${rejecting}`);
  await follow(page, `select=${ten}`);
  await expectReading(page, ten);
  await markButton(panel(page, content), content, ten, 'rejected').click();
  await expectVerdicts(page, standing);
  await expect(received(page)).toBeVisible();
});

test.describe('on this device', () => {
  test('nothing is stored unless the reader asks for it', async ({ page, context }) => {
    await open(page, 'nl');
    await card(page, ten).getByRole('link').press('3');
    const list = await openMyMarks(page, content, 1);
    const keep = list.getByRole('checkbox', { name: judging.mine.keep });
    await expect(keep).not.toBeChecked();
    expect(await stored(page)).toEqual([]);
    const fresh = await context.newPage();
    await open(fresh, 'nl');
    await expectVerdicts(fresh, standing);
    await fresh.close();

    await keep.check();
    await page.keyboard.press('Escape');
    await card(page, 'eu-majority').getByRole('link').press('2');
    expect(await stored(page)).toHaveLength(1);
    const again = await context.newPage();
    await open(again, 'nl');
    await expectVerdicts(again, { ...fallen, 'eu-majority': 'contested' });
    await expect(received(again)).toBeHidden();
    await expect(again).toHaveURL(/doubt=8&reject=10/);

    // What arrives by a link waits beside what is kept.
    const linked = await context.newPage();
    await open(linked, 'nl', doubting);
    await expectVerdicts(linked, { ...fallen, 'eu-majority': 'contested' });
    await expect(received(linked)).toBeVisible();
    await linked.close();

    const kept = await openMyMarks(again, content, 2);
    await kept.getByRole('checkbox', { name: judging.mine.keep }).uncheck();
    expect(await stored(again)).toEqual([]);
    await expectVerdicts(again, fallen);
    const last = await context.newPage();
    await open(last, 'nl');
    await expectVerdicts(last, standing);
  });

  test('what is kept makes no sense as a whole: the rest is applied, and it is said', async ({
    page,
    context,
  }) => {
    await open(page, 'nl');
    await card(page, ten).getByRole('link').press('3');
    const list = await openMyMarks(page, content, 1);
    await list.getByRole('checkbox', { name: judging.mine.keep }).check();
    for (const [kept, problem, leftOut] of [
      [rejecting.slice(0, -3), 'incomplete', ''],
      ['reject=10.999&judged=99-9.9-abc', 'newer', 'reject=999'],
      ['reject=10.<img src=x onerror=alert(1)>.%&judged=1-1.1-zzz', 'incomplete', 'onerror'],
    ] as const) {
      await page.evaluate((text) => {
        for (const key of Object.keys(localStorage)) localStorage.setItem(key, text);
      }, kept);
      const opened = await context.newPage();
      await open(opened, 'nl');
      await expectVerdicts(opened, fallen);
      await expect(opened.locator('img')).toHaveCount(0);
      const said = opened.getByRole('status').filter({ hasText: leftOut });
      await expect.soft(said.filter({ hasText: judging.problems[problem] }), kept).toBeVisible();
      await opened.close();
    }
  });
});

/** A map of a later day, with a card that this one does not have. */
const laterMap = {
  ...content.map,
  statements: content.map.statements.map((statement) =>
    statement.id === five ? { ...statement, number: 999 } : statement,
  ),
};
const ofLater = writeStance(
  {
    start: 'minister',
    judgement: {
      marks: new Map([
        [ten, 'rejected'],
        [five, 'rejected'],
      ]),
      outweighs: [],
    },
  },
  laterMap,
);

for (const language of languages) {
  const content = contents[language];
  const { words } = content;
  const { problems } = words.judging;
  const whole = judgementLink({ marks: { [ten]: 'rejected', 'eu-majority': 'doubted' } });

  test(`in ${words.languageName}, a reader follows a judgement that is cut off or not understood, and sees what is left of it`, async ({
    page,
  }) => {
    const cases: readonly (readonly [link: string, first: string, ...more: string[]])[] = [
      [whole.slice(0, -2), problems.incomplete],
      [whole.slice(0, whole.indexOf('&judged')), problems.unsealed],
      [ofLater, words.notices.fragment, 'reject=999'],
      ['start=afar&reject=10&sway=3&judged=2-7.0-abc', problems.newer, 'start=afar', 'sway=3'],
      [
        'reject=10.<img src=x onerror=alert(1)>&start="><script>alert(1)</script>&judged=javascript:alert(1)',
        problems.incomplete,
        'onerror',
      ],
      ['reject=10.%E0%A4%A&weigh=__proto__~constructor.toString~10&accept=constructor', '%E0%A4%A'],
      [`reject=10&accept=${'9999.'.repeat(4000)}1`, words.notices.fragment],
    ];
    // How a link is understood does not depend on the language; what is said does.
    for (const [link, first, ...more] of language === 'nl' ? cases : cases.slice(3, 4)) {
      await page.goto('about:blank');
      await open(page, language, link);
      const left = page.getByRole('status').filter({ hasText: first });
      await expect(left, link).toBeVisible();
      for (const text of more) await expect(left, link).toContainText(text);
      await expectVerdicts(page, fallen);
      await expect(stage(page, content)).toBeVisible();
      await expect(page.locator('img, body script:not([src], [type])')).toHaveCount(0);
      await page.getByRole('button', { name: words.notices.dismiss }).click();
      await expect(left).toBeHidden();
    }
    // What was left out is gone from the address, and the page still answers.
    await page.reload();
    await ready(page);
    await expectVerdicts(page, fallen);
    await expect(page.getByRole('button', { name: words.notices.dismiss })).toBeHidden();
    await card(page, ten).getByRole('link').press('1');
    await expectVerdicts(page, standing);
  });
}

test('a reader with marks follows links of which little or nothing can be read, and loses nothing', async ({
  page,
}) => {
  await open(page, 'nl', rejecting);
  await follow(page, doubting.slice(0, -3));
  await expect(notice(page, judging.problems.incomplete)).toBeVisible();
  await expectVerdicts(page, fallen);
  await received(page).getByRole('button', { name: judging.received.leave }).click();
  await expectVerdicts(page, fallen);
  await expect(page).toHaveURL(`${rootSite.url}nl/#${rejecting}`);

  await page.getByRole('button', { name: words.notices.dismiss }).click();

  // Of these, nothing: that is just told.
  const { unsealed, incomplete } = judging.problems;
  for (const [link, problem] of [
    ['reject=<b>', unsealed],
    ['accept=9999&judged=1-1.1-zzz', incomplete],
    ['start=&judged=', incomplete],
  ] as const) {
    await follow(page, link);
    await expect(notice(page, problem), link).toBeVisible();
    await expect(received(page), link).toBeHidden();
    await expectVerdicts(page, fallen);
    await page.getByRole('button', { name: words.notices.dismiss }).click();
  }
  await expect(page).toHaveURL(`${rootSite.url}nl/#${rejecting}`);
});

/** Follows a link to the page that one is on. */
async function follow(page: Page, fragment: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, fragment);
}

/** Where it is said that another's judgement came by a link. */
function received(page: Page) {
  return page.getByRole('region', { name: judging.received.title, exact: true });
}

async function expectReading(page: Page, id: string): Promise<void> {
  const heading = panel(page, content).getByRole('heading', { level: 2 });
  await expect(heading).toHaveText(graph.statement(id).text);
}

function notice(page: Page, text: string) {
  return page.getByRole('status').filter({ hasText: text });
}
