import type { Locator, Page } from '@playwright/test';
import { languages } from '../src/model/text.ts';
import { startingPoints } from '../src/reasoning/startingPoints.ts';
import { rootSite } from '../tools/testSites.ts';
import {
  card,
  cardLink,
  cards,
  contents,
  expect,
  expectVerdicts,
  five,
  isSeen,
  judgementLink,
  junction,
  markButton,
  open,
  openMyMarks,
  panel,
  screens,
  startButton,
  startChoice,
  startFrom,
  still,
  tally,
  ten,
  test,
  twelve,
  two,
  verdictWord,
} from './page.ts';

test.use({ viewport: screens.desktop });

const content = contents.nl;
const { words, map, graph } = content;
const { judging } = words;

const rejected = { [ten]: 'falls', [five]: 'falls', [twelve]: 'falls', [two]: 'falls' } as const;
const untouched = {
  [ten]: 'stands',
  [five]: 'stands',
  [twelve]: 'stands',
  [two]: 'stands',
} as const;

/** A link by which 10 is rejected. */
const rejecting = judgementLink({ marks: { [ten]: 'rejected' } });

for (const language of languages) {
  const content = contents[language];
  const { words, graph } = content;
  const { judging } = words;

  test.describe(`in ${words.languageName}, a reader`, () => {
    test('rejects a card, is told what falls and why, takes it back, and starts from elsewhere', async ({
      page,
    }) => {
      await open(page, language);
      await expectVerdicts(page, untouched);
      await card(page, ten).hover();
      await markButton(card(page, ten), content, ten, 'rejected').click();
      await expectVerdicts(page, rejected);
      for (const id of Object.keys(rejected)) {
        await expect(verdictWord(page, content, id, 'falls')).toBeVisible();
      }
      await expect(panel(page, content)).toBeHidden();

      const told = tally(page, judging.tally.marked(10, judging.marked.rejected));
      await expect(told).toContainText(judging.tally.counts(3, 0, 0, 0));
      const main = page.getByRole('main');
      for (const id of [five, twelve, two]) {
        await expect(cardLink(main, content, id)).toBeVisible();
      }
      await cardLink(main, content, five).click();
      const heading = panel(page, content).getByRole('heading', { level: 2 });
      await expect(heading).toHaveText(graph.statement(five).text);

      // Why, down to the mark that fells it.
      const reading = panel(page, content);
      const { number, label } = graph.statement(ten);
      const reason = judging.why.onlyLine(
        judging.why.needs(`${number} ${label}`, judging.why.which.rejected),
      );
      await expect(reading).toContainText(`${judging.words.falls}: ${reason}`);
      await expect(cardLink(reading, content, ten)).toBeVisible();

      await cardLink(page.getByRole('main'), content, two).click();
      await unfold(reading, judging.why.title);
      for (const id of [twelve, five]) {
        await unfold(reading, `${graph.statement(id).number} ${graph.statement(id).label}`);
      }
      await expect(reading).toContainText(`${judging.words.falls}: ${reason}`);
      await reading.getByRole('button', { name: words.panel.close }).click();

      await card(page, ten).hover();
      const button = markButton(card(page, ten), content, ten, 'rejected');
      await expect(button).toHaveAttribute('aria-pressed', 'true');
      await button.click();
      await expectVerdicts(page, untouched);
      await expect(tally(page, judging.tally.unmarked(10))).toContainText(
        judging.tally.counts(0, 0, 0, 3),
      );

      // With outside voices, or from nothing.
      await startFrom(page, content, 'outside');
      await expectVerdicts(page, { [ten]: 'contested', [five]: 'contested' });
      await expect(verdictWord(page, content, ten, 'contested')).toBeVisible();
      const { outside, minister, own } = judging.start.name;
      await expect(tally(page, judging.tally.start(outside))).toContainText(/\d/);

      await startFrom(page, content, 'own');
      await expect(tally(page, judging.tally.start(own))).toBeVisible();
      for (const id of map.opening) {
        await expect(verdictWord(page, content, id, 'open')).toBeVisible();
      }
      await card(page, ten).hover();
      await markButton(card(page, ten), content, ten, 'accepted').click();
      await expect(verdictWord(page, content, ten, 'stands')).toBeVisible();
      await expect(verdictWord(page, content, five, 'stands')).toBeVisible();
      await expect(verdictWord(page, content, map.main, 'open')).toBeVisible();
      await card(page, ten).getByRole('link').press('0');

      await startFrom(page, content, 'minister');
      await expect(tally(page, judging.tally.start(minister))).toBeVisible();
      await expectVerdicts(page, untouched);
      await expect(page).toHaveURL(`${rootSite.url}${language}/`);
    });
  });
}

test('a reader points at any card with a mouse, and still gets at what opens the others', async ({
  page,
}) => {
  await open(page, 'en');
  for (const size of [screens.desktop, screens.tablet]) {
    await page.setViewportSize(size);
    for (const id of map.opening) {
      await card(page, id).hover();
      await expect(markButton(card(page, id), contents.en, id, 'accepted')).toBeVisible();
      expect(await coveredOpeners(page), `${id}, ${size.width}`).toEqual([]);
    }
  }
});

/** The cards of which the button that opens what lies behind them is under something else. */
function coveredOpeners(page: Page): Promise<string[]> {
  return page.locator('[data-statement] [aria-expanded]').evaluateAll((buttons) =>
    buttons.flatMap((button) => {
      const { left, top, right, bottom } = button.getBoundingClientRect();
      const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const card = button.closest<HTMLElement>('[data-statement]');
      return there === button ? [] : [card?.dataset.statement ?? ''];
    }),
  );
}

test.describe('by touch, a reader', () => {
  test.use({ viewport: screens.tablet, hasTouch: true });

  test('rejects a card on the card, and takes it back', async ({ page }) => {
    await open(page, 'nl');
    await card(page, ten).locator('[data-label]').tap();
    await expect(panel(page, content)).toBeVisible();
    await expect(card(page, ten)).not.toHaveAttribute('data-mark');
    await still(page);
    const button = markButton(card(page, ten), content, ten, 'rejected');
    await button.tap();
    await expectVerdicts(page, rejected);
    await expect(card(page, ten)).toHaveAttribute('data-mark', 'rejected');
    await button.tap();
    await expectVerdicts(page, untouched);
    await expect(card(page, ten)).not.toHaveAttribute('data-mark');
  });
});

test('with keys, a reader marks the card that has the focus, undoes what is typed, starts from elsewhere', async ({
  page,
}) => {
  await open(page, 'nl');
  const link = card(page, ten).getByRole('link');
  await link.press('3');
  await expectVerdicts(page, rejected);
  await expect(link).toBeFocused();
  // Who wants no movement waits for none.
  const word = verdictWord(page, content, two, 'falls');
  expect(await word.evaluate((one) => getComputedStyle(one).animationDelay)).toBe('0s');
  await link.press('2');
  await expectVerdicts(page, { [ten]: 'contested', [five]: 'contested', [two]: 'contested' });
  await link.press('1');
  await expectVerdicts(page, untouched);
  await expect(card(page, ten)).toHaveAttribute('data-mark', 'accepted');
  await link.press('0');
  await expect(card(page, ten)).not.toHaveAttribute('data-mark');
  await expect(panel(page, content)).toBeHidden();

  const search = page.getByRole('combobox');
  await search.press('3');
  await expect(search).toHaveValue('3');
  await expectVerdicts(page, untouched);
  await search.press('Escape');

  // What is undone is what was typed, and no mark.
  await link.press('3');
  await search.pressSequentially('chat');
  await search.press('ControlOrMeta+z');
  await expect(search).not.toHaveValue('chat');
  await expectVerdicts(page, rejected);
  await search.press('ControlOrMeta+Shift+z');
  await expect(search).toHaveValue('chat');
  await expectVerdicts(page, rejected);
  await search.press('Escape');
  await link.press('0');
  await expectVerdicts(page, untouched);

  const opener = startButton(page, content);
  await opener.press('Enter');
  await page.keyboard.press('Tab');
  await expect(startChoice(page, content, 'minister')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  // Who goes through them one by one is not thrown out at the first.
  await expect(startChoice(page, content, 'outside')).toBeFocused();
  await expect(startChoice(page, content, 'outside')).toBeChecked();
  await expectVerdicts(page, { [ten]: 'contested' });
  await expect(startChoice(page, content, 'outside')).toHaveAccessibleDescription(
    judging.start.explained.outside,
  );
  await page.keyboard.press('ArrowDown');
  await expect(startChoice(page, content, 'own')).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(startChoice(page, content, 'own')).toBeHidden();
  await expect(opener).toBeFocused();
  await expect(opener).toContainText(judging.start.short.own);
});

test.describe('a reader of a card', () => {
  test('asks what carries it, and what would change it; tries that, goes back, and keeps it', async ({
    page,
  }) => {
    await open(page, 'nl', `select=${five}`);
    const reading = panel(page, content);
    await unfold(reading, judging.carries.title);
    const carriers = reading
      .getByRole('listitem')
      .filter({ has: page.getByText(judging.carries.alone, { exact: true }) });
    await expect(carriers).toHaveCount(1);
    await expect(cardLink(carriers, content, ten)).toBeVisible();
    await expect(carriers).toContainText(judging.carries.affects(3));

    await reading.getByRole('button', { name: judging.carries.showOnMap }).click();
    await expect(page.locator('[data-carries]')).toHaveCount(1);
    await expect(card(page, ten)).toHaveAttribute('data-carries', '1');
    await expect(card(page, ten).getByText(judging.carries.badge[1]).first()).toBeVisible();
    await expect(card(page, ten).getByRole('link')).toHaveAccessibleName(
      new RegExp(judging.carries.badge[1]),
    );
    await reading.getByRole('button', { name: judging.carries.hideOnMap }).click();
    await expect(page.locator('[data-carries]')).toHaveCount(0);

    const { flips, tally: told } = judging;
    await unfold(reading, flips.title);
    const { number, label } = graph.statement(ten);
    await expect(reading).toContainText(flips.wouldBecome.falls);
    await expect(reading).toContainText(flips.change.rejected(`${number} ${label}`));
    // The smallest way to each other verdict: first to contested, then to falls.
    const tries = reading.getByRole('button', { name: flips.try });
    await expect(tries).toHaveCount(2);

    await tries.last().click();
    await expectVerdicts(page, rejected);
    await expect(reading.getByText(flips.trying)).toBeVisible();
    await expect(tally(page, told.try)).toContainText('4');
    // What is tried can be taken back also when the panel is closed.
    await reading.getByRole('button', { name: words.panel.close }).click();
    await expect(reading).toBeHidden();
    await page.getByRole('button', { name: flips.back }).click();
    await expectVerdicts(page, untouched);
    await expect(page.getByText(flips.trying)).toBeHidden();

    await card(page, five).getByRole('link').press('Enter');
    await unfold(reading, flips.title);
    await tries.last().click();
    await reading.getByRole('button', { name: flips.keep }).click();
    await expect(reading.getByText(flips.trying)).toBeHidden();
    await expectVerdicts(page, rejected);
    await expect(page).toHaveURL(/reject=10/);
    await expect(page.getByRole('button', { name: judging.mine.button(1) })).toBeVisible();
  });
});

test.describe('where two sides balance, a reader', () => {
  /** A card that is taken for granted, and has two objections against it. */
  const contested = 'css-stays-limited';
  const [objection, other] = ['bugs-on-abuse', 'apple-on-slope'] as const;
  const outside = judgementLink({ start: 'outside' });
  const { weigh, mine } = judging;

  test('says which side outweighs the other, at one objection, at all at once, and at one otherwise', async ({
    page,
  }) => {
    await open(page, 'nl', `view=outside&select=${objection}&${outside}`);
    await expectVerdicts(page, { [contested]: 'contested' });
    const spot = junction(page, objection);
    await expect(spot).toHaveAccessibleName(new RegExp(weigh.sign));
    await panel(page, content)
      .getByRole('radio', { name: weigh.objectionWins(1) })
      .check();
    await expectVerdicts(page, { [contested]: 'falls' });
    await expect(spot).toHaveAccessibleName(new RegExp(weigh.decided));
    await expect(junction(page, other)).toHaveAccessibleName(new RegExp(weigh.sign));
    await expect(tally(page, judging.tally.weigh)).toBeVisible();

    const list = await openMyMarks(page, content, 1);
    const { number, label } = graph.statement(contested);
    const said = mine.weighed(`${number} ${label}`, 'objection', 1);
    await expect(list).toContainText(said);
    await list.getByRole('button', { name: mine.takeBack(said), exact: true }).click();
    await expectVerdicts(page, { [contested]: 'contested' });
    await expect(spot).toHaveAccessibleName(new RegExp(weigh.sign));
    await expect(page.getByRole('button', { name: mine.button(0), exact: true })).toBeVisible();

    await open(page, 'nl', `select=${contested}&${outside}`);
    const reading = panel(page, content);
    await unfold(reading, weigh.title);
    const atOnce = reading.getByRole('group', { name: weigh.allAtOnce, exact: true });
    await atOnce.getByRole('radio', { name: weigh.supportWins }).check();
    await expectVerdicts(page, { [contested]: 'stands' });
    await expect(page.getByRole('button', { name: mine.button(1), exact: true })).toBeVisible();
    await unfold(reading, weigh.oneByOne(2));
    const one = reading.getByRole('group', {
      name: weigh.between(judging.why.takenForGranted, '90'),
      exact: true,
    });
    await expect(one.getByRole('radio', { name: weigh.supportWins })).toBeChecked();
    await one.getByRole('radio', { name: weigh.neither }).check();
    await expectVerdicts(page, { [contested]: 'contested' });
    await expect(atOnce.locator(':checked')).toHaveCount(0);
  });
});

test.describe('a reader who changes their mind', () => {
  test('undoes and redoes by buttons and by keys, and takes everything back', async ({ page }) => {
    await open(page, 'nl');
    const undo = page.getByRole('button', { name: judging.undo, exact: true });
    const redo = page.getByRole('button', { name: judging.redo, exact: true });
    await expect(undo).toBeDisabled();
    await expect(redo).toBeDisabled();
    await card(page, ten).getByRole('link').press('3');
    await card(page, 'eu-majority').getByRole('link').press('2');

    await undo.click();
    await expectVerdicts(page, { ...rejected, 'eu-majority': 'stands' });
    await expect(tally(page, judging.tally.undo)).toBeVisible();
    await page.keyboard.press('ControlOrMeta+z');
    await expectVerdicts(page, untouched);
    await expect(undo).toBeDisabled();
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await expectVerdicts(page, { ...rejected, 'eu-majority': 'stands' });
    await redo.click();
    await expectVerdicts(page, { ...rejected, 'eu-majority': 'contested' });
    await expect(tally(page, judging.tally.redo)).toBeVisible();
    await expect(redo).toBeDisabled();

    const list = await openMyMarks(page, content, 2);
    await list.getByRole('button', { name: judging.mine.reset }).click();
    await expectVerdicts(page, { ...untouched, 'eu-majority': 'stands' });
    await expect(page).toHaveURL(`${rootSite.url}nl/`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+z');
    await expectVerdicts(page, rejected);
  });
});

test('a reader opens the list of marks by a key, closes it by Escape, and reads on', async ({
  page,
}) => {
  await open(page, 'nl', `select=${five}&${rejecting}`);
  const opener = page.getByRole('button', { name: judging.mine.button(1), exact: true });
  await opener.press('Enter');
  const list = page.getByRole('group', { name: judging.mine.title, exact: true });
  await expect(cardLink(list, content, ten)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(opener).toBeFocused();
  await expect(panel(page, content)).toBeVisible();
});

test('a reader tells verdicts apart without colours, and without seeing them', async ({ page }) => {
  const link = judgementLink({ start: 'outside', marks: { [two]: 'rejected' } });
  await open(page, 'nl', link);
  const looks = new Set<string>();
  for (const [shown, word, said] of [
    ['situation-undesirable', 'stands', judging.standings.stands],
    [ten, 'contested', judging.standings.clash],
    [two, 'falls', judging.standings.refuted],
  ] as const) {
    await expectVerdicts(page, { [shown]: word });
    await expect(verdictWord(page, content, shown, word)).toBeVisible();
    const icon = card(page, shown).getByTitle(said, { exact: true }).locator('svg');
    looks.add(await icon.innerHTML());
    await expect(card(page, shown).getByRole('link')).toHaveAccessibleName(
      new RegExp(`(^|\\W)${said};`),
    );
  }
  expect(looks.size).toBe(3);
  await expect(card(page, two).getByRole('link')).toHaveAccessibleName(
    new RegExp(judging.yourMark(judging.marked.rejected)),
  );
});

test.describe('a reader whom movement does not disturb', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('sees a change spread over the map, which is there at once', async ({ page }) => {
    await open(page, 'nl');
    const ids = [ten, five, twelve, two];
    const drawn = await page.evaluate(async (ids) => {
      const root = (id: string | undefined) =>
        document.querySelector<HTMLElement>(`[data-statement="${id ?? ''}"]`);
      root(ids[0])
        ?.querySelector('a')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: '3', bubbles: true }));
      await new Promise(requestAnimationFrame);
      return ids.map((id) => {
        const card = root(id);
        const word = card?.querySelector('b');
        return {
          verdict: card?.dataset.verdict,
          wave: Number(card?.style.getPropertyValue('--wave')),
          delay: word ? parseFloat(getComputedStyle(word).animationDelay) : NaN,
        };
      });
    }, ids);
    expect(drawn.map(({ verdict }) => verdict)).toEqual(ids.map(() => 'falls'));
    for (const key of ['wave', 'delay'] as const) {
      const order = drawn.map((one) => one[key]);
      expect(order[0], key).toBe(0);
      expect(order, key).toEqual([...new Set(order)].sort((a, b) => a - b));
    }
  });
});

test.describe('without JavaScript, a reader', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of languages) {
    const content = contents[language];
    const { words } = content;

    test(`in ${words.languageName}, sees what stands in the minister’s case, and cannot mark`, async ({
      page,
    }) => {
      await page.goto(`${rootSite.url}${language}/`);
      await expect(cards(page)).toHaveCount(map.opening.length);
      for (const id of map.opening) {
        await expect(card(page, id)).toHaveAttribute('data-verdict', 'stands');
        await expect(verdictWord(page, content, id, 'stands')).toBeVisible();
      }
      await card(page, ten).hover();
      await expect(page.getByRole('button')).toHaveCount(0);
      await expect(page.getByRole('radio')).toHaveCount(0);
    });
  }
});

test.describe('on a phone, a reader', () => {
  test.use({ viewport: screens.phone, hasTouch: true, isMobile: true });

  test('marks in the sheet, is told what falls, and starts from elsewhere', async ({ page }) => {
    await open(page, 'nl', `select=${ten}`);
    const sheet = panel(page, content);
    await markButton(sheet, content, ten, 'rejected').tap();
    await expectVerdicts(page, rejected);
    await expect(sheet).toContainText(`${judging.words.falls}: ${judging.why.rejected}`);
    expect(await sideways(page)).toBe(0);
    await sheet.getByRole('button', { name: words.panel.close }).tap();
    await expect(sheet).toBeHidden();

    const told = tally(page, judging.tally.marked(10, judging.marked.rejected));
    await expect(told).toContainText(judging.tally.counts(3, 0, 0, 0));
    await expect(told).toBeInViewport({ ratio: 1 });
    expect(await isSeen(told)).toBe(true);
    expect(await sideways(page)).toBe(0);

    for (const point of [...startingPoints].reverse()) {
      await startButton(page, content).tap();
      const label = page.locator('label', { has: page.locator(`input[value="${point}"]`) });
      await expect(label).toBeInViewport({ ratio: 1 });
      await expect(label).toContainText(judging.start.explained[point]);
      await label.tap();
      await expect(label).toBeHidden();
      await expect(startButton(page, content)).toContainText(judging.start.short[point]);
      await expect(tally(page, judging.tally.start(judging.start.name[point]))).toBeInViewport();
      expect(await sideways(page)).toBe(0);
    }
    const list = await openMyMarks(page, content, 1);
    await expect(cardLink(list, content, ten)).toBeInViewport({ ratio: 1 });
    expect(await sideways(page)).toBe(0);
  });
});

/** Opens what is folded away under a title. */
async function unfold(within: Locator, title: string): Promise<void> {
  const summary = within.locator('summary').filter({ hasText: title });
  await summary.first().click();
}

/** By how much the page is wider than the screen. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}
