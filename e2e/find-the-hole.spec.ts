import type { Locator, Page } from '@playwright/test';
import { isClosed, type ClosedExercise } from '../src/classroom/exercises/exercise.ts';
import { exerciseSourceOf } from '../src/classroom/exercises/exerciseSource.ts';
import { exercisesFrom } from '../src/classroom/exercises/exercisesFrom.ts';
import { readSheetLink } from '../src/formats/exerciseLink.ts';
import {
  exerciseOption,
  letters,
  quotationOf,
  whyOption,
  type ExerciseWriter,
} from '../src/formats/exerciseText.ts';
import { classroom as material } from '../src/maps/client-side-scanning/classroom/index.ts';
import { clientSideScanning } from '../src/maps/client-side-scanning/index.ts';
import { classroomEn } from '../src/messages/classroom/en.ts';
import { classroomNl } from '../src/messages/classroom/nl.ts';
import { localise } from '../src/model/localise.ts';
import type { Language } from '../src/model/text.ts';
import { findings } from './audit.ts';
import { contents, expect, open, screens, test } from './page.ts';
import { sheetsOf } from './paper.ts';
import { smallTargets } from './targets.ts';

const code = 'k3f9';
const words = { nl: classroomNl.holes, en: classroomEn.holes };

function writerIn(language: Language): ExerciseWriter {
  const map = localise(clientSideScanning, language);
  return {
    source: exerciseSourceOf(map, map, material.exercises),
    words: contents[language].words,
    holes: words[language],
  };
}

const writers = { nl: writerIn('nl'), en: writerIn('en') };
const sheet = exercisesFrom(writers.nl.source, readSheetLink(code, '').choices);

/** The exercise that is shown. */
function shown(page: Page): Locator {
  return page.locator('article:has([data-exercise])');
}

function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

/** Whether the browser asks before the page is left. */
function isGuarded(page: Page): Promise<boolean> {
  return page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
}

/** Chooses an option in a row by keys alone; the focus is in the exercise. */
async function choose(
  page: Page,
  exercise: ClosedExercise,
  row: number,
  option: number,
): Promise<void> {
  if (exercise.kind === 'matching') {
    await shown(page).getByRole('combobox').nth(row).focus();
    await page.keyboard.press(letters[option] ?? '');
    return;
  }
  const count = exercise.options.length;
  const radios = shown(page).getByRole('radio');
  // Tab comes to the one that is chosen, or to the first; the arrows go on from there.
  await radios.nth(row * count).focus();
  await page.keyboard.press('Space');
  for (let i = 0; i < option; i += 1) await page.keyboard.press('ArrowDown');
  await expect(radios.nth(row * count + option)).toBeChecked();
}

/** What the map says of an option, as it is read on the page: a part of it without names of cards. */
function reason(exercise: ClosedExercise, row: number, option: number): string {
  const sentences = whyOption(writers.nl, exercise, row, option);
  const [piece] = sentences.flat().filter((one) => typeof one === 'string' && one.length > 8);
  return typeof piece === 'string' ? piece.trim() : '';
}

test('a student answers each kind wrongly, then rightly, by keyboard, and reads why', async ({
  page,
}) => {
  await open(page, 'nl', `show=classroom&at=holes.${code}`);
  const nl = words.nl;
  await expect(shown(page).getByRole('heading', { level: 3 })).toContainText(
    nl.tasks['missing-premise'],
  );
  for (const [i, exercise] of sheet.entries()) {
    if (!isClosed(exercise)) continue;
    if (i > 0) {
      await button(page, nl.next).press('Enter');
      await expect(shown(page).locator('[data-exercise]')).toBeFocused();
    }
    await expect(shown(page).getByText(nl.kinds[exercise.kind], { exact: true })).toBeVisible();
    const said = shown(page).getByRole('status');

    // Nothing chosen: it says so, and nothing is lost.
    await button(page, nl.check).press('Enter');
    await expect(said).toHaveText(exercise.right.length > 1 ? nl.chooseAll : nl.choose);

    const rows = [...exercise.right.keys()];
    for (const row of rows) {
      const right = exercise.right[row] ?? 0;
      await choose(page, exercise, row, (right + 1) % exercise.options.length);
    }
    if (exercise.kind === 'matching') await button(page, nl.check).press('Enter');
    else await page.keyboard.press('Enter');
    await expect(said).toContainText(rows.length > 1 ? nl.rows(0, rows.length) : nl.notThis);
    if (rows.length === 1) {
      const wrong = ((exercise.right[0] ?? 0) + 1) % exercise.options.length;
      await expect(said).toContainText(reason(exercise, 0, wrong));
    }

    for (const row of rows) await choose(page, exercise, row, exercise.right[row] ?? 0);
    // Another choice takes back what was said of the last.
    await expect(said).toHaveText('');
    await button(page, nl.check).press('Enter');
    await expect(said).toContainText(
      rows.length > 1 ? nl.rows(rows.length, rows.length) : nl.right,
    );
    await expect(said).toBeFocused();
    for (const row of rows) {
      await expect(shown(page)).toContainText(reason(exercise, row, exercise.right[row] ?? 0));
    }
    await expect(
      page.getByRole('button', { name: `${nl.exercise(i + 1)}: ${nl.kinds[exercise.kind]}` }),
    ).toHaveAccessibleName(new RegExp(`\\(${nl.found}\\)$`));
    // With all there is to say of several rows, and of a step.
    if (exercise.kind === 'matching' || exercise.kind === 'what-falls') {
      expect(await findings(page, 'all', '.classroom')).toEqual([]);
    }
  }
  // A card of the explanation is read beside the exercise, which stays.
  await shown(page).getByRole('status').getByRole('link').first().press('Enter');
  await expect(page).toHaveURL(new RegExp(`at=holes\\.${code}&.*select=`));
  await expect(shown(page)).toBeVisible();

  // An exercise to be written out: what is written stays, and the model answer waits until asked for.
  const line = sheet.findIndex(({ kind }) => kind === 'steelman-reply');
  const open7 = page.getByRole('button', { name: new RegExp(`^${nl.exercise(line + 1)}:`) });
  await open7.press('Enter');
  await expect(shown(page).getByText(nl.open.model, { exact: true })).toHaveCount(0);
  expect(await isGuarded(page)).toBe(false);
  await page.getByLabel(nl.open.firstSteelman).fill('De brief zegt …');
  await expect(button(page, nl.open.copy)).toBeVisible();
  expect(await isGuarded(page)).toBe(true);
  await shown(page).getByRole('checkbox').first().check();
  await button(page, nl.open.showModel).press('Enter');
  const steelman = writers.nl.source.lines.find(
    ({ id }) => sheet[line]?.kind === 'steelman-reply' && id === sheet[line].line,
  )?.steelman.text;
  await expect(shown(page)).toContainText(steelman ?? 'no line');
  await button(page, nl.next).press('Enter');
  await button(page, nl.previous).press('Enter');
  await expect(page.getByLabel(nl.open.firstSteelman)).toHaveValue('De brief zegt …');
  await expect(shown(page).getByRole('checkbox').first()).toBeChecked();
  await expect(shown(page)).toContainText(steelman ?? 'no line');
  expect(await findings(page, 'all', '.classroom')).toEqual([]);

  // What is written is on paper too, and is there after a visit to another room.
  await page.getByRole('radio', { name: nl.sheet.parts.exercises }).check();
  expect((await sheetsOf(page)).join(' ')).toContain('De brief zegt …');
  const rooms = page.getByRole('navigation', { name: classroomNl.rooms });
  await rooms.getByRole('link', { name: classroomNl.roomNames.stand }).click();
  await expect(shown(page)).toHaveCount(0);
  await rooms.getByRole('link', { name: classroomNl.roomNames.holes }).click();
  await expect(page).toHaveURL(new RegExp(`at=holes\\.${code}`));
  await open7.press('Enter');
  await expect(page.getByLabel(nl.open.firstSteelman)).toHaveValue('De brief zegt …');
  await page.goBack();
  await expect(page).toHaveURL(/at=stand/);
});

test('the same link is the same exercises: after a reload, in the other language, on a phone', async ({
  page,
}) => {
  await page.setViewportSize(screens.phone);
  await open(page, 'en', `show=classroom&at=holes.${code}.hard.4.origins.quotation.riddles`);
  const { choices, unknown } = readSheetLink(`${code}.hard.4.origins.quotation.riddles`, '');
  await expect(page.getByText(words.en.unknown(unknown.join(', ')))).toBeVisible();
  const hard = exercisesFrom(writers.en.source, choices);
  const options = (language: Language) =>
    hard
      .slice(0, 1)
      .flatMap((one) =>
        isClosed(one)
          ? [...one.options.keys()].map((i) => exerciseOption(writers[language], one, i))
          : [],
      );
  const read = () => shown(page).locator('label .text').allTextContents();
  expect(await read()).toEqual(options('en'));
  const [first] = hard;
  if (first?.kind === 'quotation') {
    // The letter's own words, in their own language, with our translation.
    const { quote = '', translation = '' } = quotationOf(writers.en, first.quotation);
    await expect(shown(page).locator('blockquote[lang="nl"]')).toContainText(quote);
    await expect(shown(page).locator('[lang="en"]')).toContainText(translation);
  }
  expect(await smallTargets(page, 24)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(
    true,
  );

  await page.reload();
  await expect.poll(read).toEqual(options('en'));
  await page.getByRole('link', { name: 'NL', exact: false }).first().click();
  await expect.poll(read).toEqual(options('nl'));

  // New exercises have a code of their own, in the address; the choices stay.
  await button(page, words.nl.choices.fresh).click();
  await expect(page).not.toHaveURL(new RegExp(`at=holes\\.${code}`));
  await expect(page).toHaveURL(/at=holes\.\w{5}\.hard\.4\.quotation\.origins/);
  await expect(button(page, words.nl.choices.fresh)).toBeFocused();
  const [, renewed = ''] = /at=holes\.([\w.-]+)/.exec(page.url()) ?? [];
  await expect(page.getByText(words.nl.choices.renewed(renewed))).toBeVisible();
  await button(page, words.nl.choices.bringBack).click();
  await expect.poll(read).toEqual(options('nl'));
  await expect(page.getByText(words.nl.choices.broughtBack)).toBeVisible();
  await expect(button(page, words.nl.choices.fresh)).toBeFocused();
  await button(page, words.nl.choices.fresh).click();

  // Without a code, the address names the one that there is, in the same entry of the history.
  await expect(page).toHaveURL(/at=holes\.\w{5}\.hard/);
  const entries = await page.evaluate(() => history.length);
  await page.evaluate(() => {
    location.hash = 'show=classroom&at=holes';
  });
  await expect(page).toHaveURL(/at=holes\.\w{5}\.hard/);
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);

  // A code from paper brings them back; one that cannot be a code is told, and what is there stays.
  await page.getByText(words.nl.choices.title).click();
  const field = page.getByRole('textbox', { name: words.nl.choices.code });
  await field.fill('not a code!');
  await field.press('Enter');
  await expect(page.getByText(words.nl.choices.wrongCode)).toBeVisible();
  await expect(field).toHaveValue('not a code!');
  await field.fill(`${code}.hard.4.quotation.origins`);
  await field.press('Enter');
  await expect.poll(read).toEqual(options('nl'));
  for (const kind of ['quotation', 'origins'] as const) {
    await page.getByRole('checkbox', { name: words.nl.kinds[kind] }).press('Space');
  }
  await expect(page.getByText(words.nl.choices.noneOfKind)).toBeVisible();
  await expect(page.getByRole('checkbox', { name: words.nl.kinds.origins })).toBeChecked();
});

test('a teacher prints the exercises, with the answers on sheets of their own', async ({
  page,
}) => {
  await open(page, 'nl', `show=classroom&at=holes.${code}`);
  await expect(shown(page)).toBeVisible();
  const nl = words.nl;
  const sheets = await sheetsOf(page);
  const keyFrom = sheets.findIndex((text) => text.includes(nl.sheet.key));
  expect(keyFrom).toBeGreaterThan(0);
  await expect(page.getByText(nl.sheet.bothSides)).toBeVisible();
  const [exercises, key] = [sheets.slice(0, keyFrom).join(' '), sheets.slice(keyFrom).join(' ')];
  expect(exercises).toContain(nl.sheet.heading);
  expect(exercises).not.toContain('?.');
  for (const text of sheets) expect(text).toContain(nl.sheet.again(code));
  for (const exercise of sheet) {
    expect(exercises).toContain(nl.kinds[exercise.kind]);
    expect(key).toContain(nl.kinds[exercise.kind]);
    if (!isClosed(exercise)) continue;
    const [right = 0] = exercise.right;
    if (exercise.kind !== 'origins') {
      for (const i of exercise.options.keys()) {
        expect(exercises).toContain(exerciseOption(writers.nl, exercise, i));
      }
      expect(key).toContain(exerciseOption(writers.nl, exercise, right));
    }
    // Why it is so stands with the answers only.
    expect(key).toContain(reason(exercise, 0, right));
    if (exercise.kind !== 'critical-question') {
      expect(exercises).not.toContain(reason(exercise, 0, right));
    }
  }
  // Nothing of the page around it.
  expect(sheets.join(' ')).not.toContain(nl.choices.fresh);

  await page.getByRole('radio', { name: nl.sheet.parts.exercises }).check();
  const alone = await sheetsOf(page);
  expect(alone).toHaveLength(keyFrom);
  expect(alone.join(' ')).not.toContain(nl.sheet.key);
  await page.getByRole('radio', { name: nl.sheet.parts.key }).check();
  const answers = await sheetsOf(page);
  expect(answers[0]).toContain(nl.sheet.key);
  expect(answers.join(' ')).not.toContain(nl.sheet.heading);
});
