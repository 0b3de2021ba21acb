import type { Locator, Page } from '@playwright/test';
import { shareDialogEn } from '../src/messages/shareDialog/en.ts';
import { shareDialogNl } from '../src/messages/shareDialog/nl.ts';
import type { Language } from '../src/model/text.ts';
import { rootSite } from '../tools/testSites.ts';
import { findings, spoiltTexts } from './audit.ts';
import {
  contents,
  expect,
  judgementLink,
  open,
  panel,
  screens,
  test,
  type Content,
} from './page.ts';

/*
 * Sharing what is seen: the dialog that makes links, codes, pictures and citations.
 */

const five = 'css-only-way';
const ten = 'scan-before-leaves-e2ee';
const rejecting = judgementLink({ marks: { [ten]: 'rejected' } });
const seen = `view=documents&select=${five}&${rejecting}`;
const texts = { nl: shareDialogNl, en: shareDialogEn } as const;
const weights = { iframe: 150_000, component: 120_000, loader: 940 };

/** Has embedded maps weigh what the test knows. */
async function weighKnown(page: Page): Promise<void> {
  await page.route('**/embed/sizes.json', (route) => route.fulfill({ json: weights }));
}

function shareButton(page: Page, { words }: Content): Locator {
  return page.getByRole('button', { name: words.sharing.share, exact: true });
}

function dialog(page: Page, language: Language): Locator {
  return page.getByRole('dialog', { name: texts[language].title });
}

/** Copies a text by its button, and reads it from the clipboard. */
async function copied(page: Page, within: Locator, language: Language, name: string) {
  const button = within.getByRole('button', { name: texts[language].copyNamed(name), exact: true });
  await button.click();
  // It says now that the text is copied.
  await expect(button).toBeHidden();
  await expect(
    within.getByRole('button', { name: texts[language].copying.copied }).first(),
  ).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** An element as the browser reads it from a code. */
function parsed(page: Page, code: string, selector: string): Promise<Record<string, string>> {
  return page.evaluate(
    ([html, wanted]) => {
      const element = new DOMParser().parseFromString(html, 'text/html').querySelector(wanted);
      return Object.fromEntries(
        [...(element?.attributes ?? [])].map(({ name, value }) => [name, value]),
      );
    },
    [code, selector] as const,
  );
}

test.describe('an editor', () => {
  // Axe asks each frame by a message, which one without an origin cannot take.
  test.use({ tolerated: /Failed to execute 'postMessage'/ });

  test('embeds what she sees: changes size, theme and language, and copies each code', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await weighKnown(page);
    const content = contents.en;
    const words = texts.en;
    const { embed } = words;
    await open(page, 'en', seen);
    await shareButton(page, content).click();
    const sheet = dialog(page, 'en');
    await sheet.getByRole('tab', { name: words.tabs.embed }).click();

    const preview = sheet.getByTitle(embed.preview);
    const base = `${rootSite.url}en/embed/`;
    await expect(preview).toHaveAttribute('src', `${base}#${seen}`);
    await expect(preview).toHaveAttribute('sandbox', /^(?!.*same-origin)allow-scripts /);
    await expect(sheet.getByText('720 × 640 pixels (9 : 8)')).toBeVisible();
    await expect(sheet.getByText('150 kB', { exact: true })).toBeVisible();
    expect(await findings(page, 'all', 'dialog')).toEqual([]);

    await sheet.getByRole('radio', { name: embed.widths.fixed }).check();
    await sheet.getByLabel(embed.pixelsWide).fill('900');
    await sheet.getByLabel(embed.height).fill('600');
    await sheet.getByLabel(embed.height).press('Enter');
    await sheet.getByRole('radio', { name: embed.themes.dark }).check();
    await sheet.getByRole('radio', { name: 'Nederlands' }).check();
    await sheet.getByLabel(embed.pinned(content.map.version)).check();
    await sheet.getByLabel(embed.marks).uncheck();
    await expect(sheet.getByText('900 × 600 pixels (3 : 2)')).toBeVisible();
    const address = `${rootSite.url}nl/embed/${content.map.version}/#theme=dark&marks=off&${seen}`;
    await expect(preview).toHaveAttribute('src', address);

    const frame = await copied(page, sheet, 'en', embed.iframe.title);
    expect(await parsed(page, frame, 'iframe')).toMatchObject({
      src: address,
      title: texts.nl.embed.frameTitle(contents.nl.map.title),
      width: '900',
      height: '600',
      loading: 'lazy',
    });
    expect(frame).not.toContain('<script');
    await sheet.getByLabel(embed.loader).check();
    expect(await copied(page, sheet, 'en', embed.iframe.title)).toContain('embed/loader.js');

    const component = await copied(page, sheet, 'en', embed.component.title);
    expect(await parsed(page, component, 'argument-map')).toMatchObject({
      lang: 'nl',
      view: 'documents',
      selected: five,
      judgement: rejecting,
      marks: 'off',
      theme: 'dark',
      version: content.map.version,
    });

    await sheet.getByLabel(embed.judged).uncheck();
    await expect(preview).toHaveAttribute('src', address.replace(`&${rejecting}`, ''));

    const image = await copied(page, sheet, 'en', embed.image.title);
    const { alt } = await parsed(page, image, 'img');
    expect(alt).toContain(content.graph.statement(content.map.main).label);
    expect(alt).toContain(content.graph.statement(five).label);
    await sheet.getByRole('button', { name: embed.image.download }).click();
    await expect(sheet.getByRole('img', { name: alt ?? '', exact: true })).toBeVisible();
    const saving = page.waitForEvent('download');
    await sheet.getByRole('button', { name: words.picture.twice }).click();
    expect((await saving).suggestedFilename()).toBe('de-afweging-en-2x.png');
    expect(await findings(page, 'all', 'dialog')).toEqual([]);
  });
});

test('a student cites a card, and copies its reasoning to quote from', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const content = contents.nl;
  const { cite, citing } = texts.nl;
  const { number, label } = content.graph.statement(five);
  await open(page, 'nl', seen);
  await panel(page, content)
    .getByRole('button', { name: content.words.sharing.cite, exact: true })
    .click();
  const sheet = dialog(page, 'nl');
  await expect(sheet.getByRole('radio', { name: citing.card(number, label) })).toBeChecked();

  const apa = await copied(page, sheet, 'nl', cite.formats.apa);
  expect(apa).toContain(`${citing.card(number, label)}. In ${content.map.title} (Versie `);
  expect(apa).toMatch(new RegExp(`van ${rootSite.url}nl/#select=${five}$`));

  await sheet.getByRole('radio', { name: cite.formats.csl }).check();
  const csl = JSON.parse(await copied(page, sheet, 'nl', cite.formats.csl)) as unknown[];
  expect(csl).toMatchObject([{ type: 'webpage', language: 'nl' }]);
  await sheet.getByRole('radio', { name: cite.formats.bibtex }).check();
  const saving = page.waitForEvent('download');
  await sheet.getByRole('button', { name: /\.bib$/ }).click();
  expect((await saving).suggestedFilename()).toMatch(/\.bib$/);

  const quoted = await copied(page, sheet, 'nl', cite.quoting);
  expect(quoted).toContain(content.graph.statement(five).text);
  expect(quoted).toContain(content.words.judging.words.falls);
  expect(await findings(page, 'all', 'dialog')).toEqual([]);
  await sheet.getByRole('radio', { name: cite.whole }).check();
  await sheet.getByRole('radio', { name: cite.formats.apa }).check();
  expect(await copied(page, sheet, 'nl', cite.formats.apa)).not.toContain(label);
});

test('who has only a keyboard opens it, goes through its tabs, and is back where they were', async ({
  page,
}) => {
  await weighKnown(page);
  const content = contents.en;
  const { tabs } = texts.en;
  await open(page, 'en', `select=${five}`);
  await shareButton(page, content).focus();
  await page.keyboard.press('Enter');
  const sheet = dialog(page, 'en');
  const tab = (name: string) => sheet.getByRole('tab', { name, exact: true });
  await expect(tab(tabs.link)).toBeFocused();
  for (const name of [tabs.embed, tabs.picture, tabs.cite, tabs.link]) {
    await page.keyboard.press('ArrowRight');
    await expect(tab(name)).toBeFocused();
    await expect(tab(name)).toHaveAttribute('aria-selected', 'true');
    await expect(sheet.getByRole('tabpanel', { name })).toBeVisible();
  }
  // The page behind it cannot be reached.
  for (let i = 0; i < 8; i++) {
    await page.keyboard.press('Tab');
    const where = await page.evaluate(
      () => document.activeElement === document.body || document.activeElement?.closest('dialog'),
    );
    expect(where).toBeTruthy();
  }
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(shareButton(page, content)).toBeFocused();
  await expect(panel(page, content)).toBeVisible();
});

for (const [name, windowSize, language] of [
  ['tablet', screens.tablet, 'en'],
  ['phone', screens.phone, 'nl'],
  ['small', { width: 320, height: 640 }, 'nl'],
] as const) {
  test.describe(`on a ${name} screen`, () => {
    test.use({ windowSize });

    test('all of it can be read and reached', async ({ page }) => {
      await weighKnown(page);
      await open(page, language, seen);
      await shareButton(page, contents[language]).click();
      const sheet = dialog(page, language);
      const read = sheet.locator('[role=tablist], [role=tabpanel]');
      for (const label of Object.values(texts[language].tabs)) {
        await sheet.getByRole('tab', { name: label, exact: true }).click();
        const inside = sheet.getByRole('tabpanel', { name: label });
        await expect(inside).toBeVisible();
        expect(await spoiltTexts(read), label).toEqual([]);
        const wider = await inside.evaluate((one) => one.scrollWidth - one.clientWidth);
        expect(wider, label).toBeLessThanOrEqual(0);
      }
      await sheet.getByRole('button', { name: texts[language].close, exact: true }).click();
      await expect(sheet).toBeHidden();
    });
  });
}
