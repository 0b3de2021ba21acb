import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { classroom as material } from '../src/maps/client-side-scanning/classroom/index.ts';
import { classroomEn } from '../src/messages/classroom/en.ts';
import { classroomNl } from '../src/messages/classroom/nl.ts';
import { localise } from '../src/model/localise.ts';
import { offlineFile } from '../src/state/edition.ts';
import { findings } from './audit.ts';
import { boxOf, middle } from './boxes.ts';
import {
  contents,
  drag,
  expect,
  open,
  panel,
  partLink,
  ready,
  screens,
  stored,
  test,
} from './page.ts';
import { sheetsOf } from './paper.ts';

/* A student chooses a role, reads its card, and builds a brief of their own that the map checks. */

const roles = { nl: localise(material, 'nl').roles, en: localise(material, 'en').roles };

const situation = 'situation-undesirable';
const needed = 'detection-needed';
const used = 'services-used-more';
const useful = 'pfefferkorn-scanning-useful';
const otherMeans = 'minister-on-other-means';

function entries(page: Page): Promise<string[]> {
  return page
    .locator('[data-entry]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-entry') ?? ''));
}

function entry(page: Page, id: string): Locator {
  return page.locator(`[data-entry="${id}"]`);
}

/** Presses what offers a file, and reads what was saved. */
async function saved(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

async function choose(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('input[type="file"]').setInputFiles(file);
}

test.describe('a student', () => {
  test.use({ viewport: screens.desktop, alone: true });
  const content = contents.nl;
  const { graph, words } = content;
  const { side, roomNames } = classroomNl;
  const { role, brief } = side;
  const name = (id: string) => `${graph.statement(id).number} ${graph.statement(id).label}`;

  test('chooses a role, makes its line a brief, defends it, answers an attack, prints and saves', async ({
    page,
  }) => {
    await open(page, 'nl', 'show=classroom&at=side');
    await expect(page.locator('[data-role]')).toHaveCount(6);
    for (const { name: named, who } of roles.nl) {
      await expect(page.locator('[data-role]').filter({ hasText: named })).toContainText(who);
    }
    await page.getByRole('link', { name: roles.nl[0]?.name ?? '-' }).click();
    await expect(page).toHaveURL(/at=side\.minister$/);

    // The card: what is rested on, the attack to expect, the reply, and what to quote.
    const premise = page.locator(`[data-premise="${needed}"]`);
    await expect(premise).toContainText(role.ours);
    await expect(premise.locator('[data-attack]')).toHaveCount(2);
    await expect(premise).toContainText(graph.statement(useful).text);
    const quoted = page.locator(`[data-premise="${used}"]`);
    await expect(quoted.locator('blockquote').first()).toHaveText(
      words.quoted(graph.statement(used).citations[0]?.quote ?? '-'),
    );
    const printed = await sheetsOf(page);
    expect(printed.length).toBeLessThanOrEqual(4);
    expect(printed.join(' ')).toContain(graph.statement('gec-user-reporting').text);

    await page.getByRole('button', { name: role.addLine }).first().click();
    await expect(page.getByRole('button', { name: role.lineAdded })).toBeDisabled();
    await quoted.getByRole('button', { name: role.quoteOf(7, 'brief ¶6') }).click();
    await page.getByRole('link', { name: brief.toBrief }).click();

    // In the order of the reasoning, until it is dragged or moved by keys.
    const order = await entries(page);
    expect(order.slice(0, 4)).toEqual([situation, 'detection-impossible', used, needed]);
    const [handle, top] = [entry(page, used).locator('[data-handle]'), entry(page, situation)];
    await handle.scrollIntoViewIfNeeded();
    const to = await boxOf(top);
    await drag(page, middle(await boxOf(handle)), { x: to.left + 20, y: to.top + 10 });
    await expect.poll(() => entries(page)).toEqual([used, ...order.filter((id) => id !== used)]);
    await handle.focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByText(brief.told.moved(name(used), 2, order.length))).toBeAttached();
    await expect(handle).toBeFocused();
    const up = page.getByRole('button', { name: brief.list.up(name(used)) });
    await up.focus();
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Alt+ArrowUp');
    await up.press('Enter');
    expect((await entries(page))[0]).toBe(used);
    await expect(up).toBeFocused();

    const note = page.getByRole('textbox', { name: brief.list.noteOf(name(needed)) });
    await note.fill('Zonder detectie\nweet niemand het.');
    await note.press('Home');

    // What is not defended yet, until it is.
    const undefended = page.locator('[data-check="undefended"]');
    await expect(undefended.locator(`[data-card="${needed}"]`)).toContainText(
      brief.check.because.attacked,
    );
    await undefended.getByRole('button', { name: name(useful) }).click();
    await expect(undefended.locator(`[data-card="${needed}"]`)).toHaveCount(0);
    await expect(page.getByRole('heading', { name: brief.check.undefended })).toBeFocused();
    await expect.poll(() => entries(page)).toContain(useful);

    // An attack, answered by a card and in words.
    const attack = page.locator(`[data-check="attacks"] [data-attack="${otherMeans}"]`);
    await expect(attack).toContainText(brief.check.open);
    await attack.locator('summary').click();
    await attack.getByRole('button', { name: name('podchasov-decryption') }).click();
    await expect(attack.locator('summary')).toContainText(brief.check.answered);
    await page.keyboard.type('Metadata zijn geen materiaal.');

    await page.getByText(brief.setup, { exact: true }).click();
    await page.getByLabel(brief.name, { exact: true }).fill('Mijn *verhaal*');
    const minutes = page.getByLabel(brief.minutes);
    await minutes.fill('900');
    await minutes.blur();
    await expect(minutes).toHaveValue('30');
    await minutes.fill('1');
    await minutes.blur();
    await expect(page.getByText(/te lang$/)).toBeVisible();
    expect(await findings(page, 'all', '.classroom')).toEqual([]);

    const paper = (await sheetsOf(page)).join(' ');
    const said = [
      'Mijn *verhaal*',
      brief.text.role,
      graph.statement(used).citations[0]?.quote ?? '-',
      'weet niemand het.',
      graph.statement('podchasov-decryption').text,
      'Metadata zijn geen materiaal.',
      brief.text.room,
    ];
    for (const text of said) expect(paper).toContain(text);
    for (const id of await entries(page)) expect(paper).toContain(graph.statement(id).text);
    expect(paper).not.toContain(brief.check.title);
    expect(paper).not.toContain(brief.text.author);

    const { tools } = brief;
    await expect(page.getByText(tools.unsaved)).toBeVisible();
    const md = await saved(page, page.getByRole('button', { name: tools.markdown }));
    expect(md.name).toBe('mijn-betoog.md');
    expect(md.bytes.toString()).toContain('## Mijn \\*verhaal\\*\n');
    expect(md.bytes.toString()).toContain('\n\nweet niemand het.\n');
    const word = await saved(page, page.getByRole('button', { name: tools.word }));
    expect(word.name).toBe('mijn-betoog.docx');
    const parts = unzipSync(word.bytes);
    const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
    for (const text of ['Mijn *verhaal*', 'weet niemand het.', 'Metadata zijn geen materiaal.']) {
      expect(xml).toContain(text);
    }
    const file = await saved(page, page.getByRole('button', { name: tools.save }));
    await expect(page.getByText(tools.unsaved)).toHaveCount(0);

    // A file that makes no sense leaves the brief as it is; one's own file brings it back.
    const before = await entries(page);
    await choose(page, 'broken.json', '{"file":');
    await expect(page.getByRole('alert')).toContainText(brief.problems.unreadable['not-json']);
    await expect.poll(() => entries(page)).toEqual(before);
    await page.getByRole('button', { name: brief.problems.dismiss }).click();
    await page.getByRole('button', { name: tools.clear }).click();
    await expect(page.getByText(brief.empty.title)).toBeVisible();
    await choose(page, file.name, file.bytes.toString());
    await expect.poll(() => entries(page)).toEqual(before);
    await expect(note).toHaveValue('Zonder detectie\nweet niemand het.');

    // From the map too, and back.
    await partLink(page, content, 'map').click();
    await page.evaluate(() => (location.hash = 'select=eu-majority'));
    await panel(page, content).getByRole('button', { name: brief.add }).click();
    await panel(page, content).getByRole('link', { name: brief.toBrief }).click();
    await expect.poll(() => entries(page)).toEqual([...before, 'eu-majority']);
    await entry(page, 'eu-majority').locator('[data-remove]').click();
    await expect(entry(page, before.at(-1) ?? '').locator('[data-remove]')).toBeFocused();
    await page.getByRole('button', { name: tools.undo }).click();
    await expect.poll(() => entries(page)).toContain('eu-majority');

    // Nothing is kept on the device, until that is asked for.
    expect(await stored(page)).toEqual([]);
    await page.getByRole('checkbox', { name: tools.keep }).check();
    expect((await stored(page)).join()).toContain('weet niemand het.');
    await page.reload();
    await ready(page);
    await expect(page.locator('[data-entry]')).toHaveCount(before.length + 1);
    await page.getByRole('checkbox', { name: tools.keep }).uncheck();
    expect(await stored(page)).toEqual([]);
    await page.getByRole('button', { name: tools.clear }).click();
    await expect(page.getByRole('link', { name: roomNames.brief }).first()).toBeVisible();
  });

  test('does the same from the one file, without Word’s format', async ({ page, context }) => {
    const built = fileURLToPath(new URL(`../dist/${offlineFile}`, import.meta.url));
    expect(readFileSync(built, 'utf8')).not.toContain('word/document.xml');
    await context.setOffline(true);
    await page.goto(`${pathToFileURL(built).href}#lang=en&show=classroom&at=side.member`);
    await ready(page);
    const { brief: said, role: card } = classroomEn.side;
    // Four reasons, each with the least that it falls without; both sides are weighed.
    const hinges = page.getByRole('region', { name: card.hinges.title });
    await expect(hinges.getByText(card.hinges.fallsWithout)).toHaveCount(4);
    await page.getByRole('link', { name: card.all }).click();
    await page.getByRole('link', { name: 'The child-protection body' }).click();
    const [against, pro] = roles.en.find(({ id }) => id === 'child-protection')?.cases ?? [];
    await expect(page.getByText(against?.said ?? '-')).toBeVisible();
    await page.getByRole('link', { name: pro?.name ?? '-' }).click();
    await expect(page.getByText(pro?.said ?? '-')).toBeVisible();
    await page
      .getByRole('button', { name: card.addCard(105, 'Dettmeijer/NSPCC: no safe havens') })
      .click();
    await page.getByRole('link', { name: said.toBrief }).click();

    await page.getByRole('combobox', { name: said.find.label }).fill('robust');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: said.list.addOwnPoint }).click();
    await page.keyboard.type('And this is mine.');
    await expect.poll(() => entries(page)).toEqual(['no-safe-havens', 'madden-robust', 'own-1']);
    await expect(page.getByRole('button', { name: said.tools.word })).toHaveCount(0);
    const md = await saved(page, page.getByRole('button', { name: said.tools.markdown }));
    expect(md.bytes.toString()).toContain('And this is mine.');
    const file = await saved(page, page.getByRole('button', { name: said.tools.save }));
    await page.getByRole('button', { name: said.tools.clear }).click();
    await choose(
      page,
      file.name,
      file.bytes.toString().replaceAll('madden-robust', 'no-such-card'),
    );
    await expect(page.getByRole('alert')).toContainText(said.problems.card('no-such-card'));
    await expect.poll(() => entries(page)).toEqual(['no-safe-havens', 'own-1']);
    await page.getByRole('button', { name: said.tools.save }).click();
  });
});
