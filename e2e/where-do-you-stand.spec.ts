import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Download, Locator, Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import { answerId, type Answer, type Position } from '../src/classroom/answer.ts';
import { classPicture } from '../src/classroom/classPicture.ts';
import { readAnswer, writeAnswer } from '../src/formats/answerCode.ts';
import { findAnswers } from '../src/formats/pastedAnswers.ts';
import { randomSource } from '../src/layout/randomSource.ts';
import { classroomEn } from '../src/messages/classroom/en.ts';
import { classroomNl } from '../src/messages/classroom/nl.ts';
import { marks as allMarks, type Mark } from '../src/reasoning/judgement.ts';
import { firstStance } from '../src/reasoning/stance.ts';
import { offlineFile } from '../src/state/edition.ts';
import { rootSite } from '../tools/testSites.ts';
import { findings } from './audit.ts';
import {
  card,
  contents,
  expect,
  expectVerdicts,
  five,
  markButton,
  open,
  partLink,
  ready,
  screens,
  ten,
  test,
} from './page.ts';
import { sheetsOf } from './paper.ts';

test.use({ viewport: screens.desktop });

const room = (page: Page, name: string): Locator => page.locator(`[data-room="${name}"]`);

test.describe('a student', () => {
  test.use({ alone: true });
  const content = contents.nl;
  const { map } = content;
  const { stand, classPicture: picture } = classroomNl;

  test('says where they stand, judges, argues the other side, says so again, and hands it in', async ({
    page,
  }) => {
    await open(page, 'nl', 'show=classroom&at=stand');
    const here = room(page, 'stand');
    const settle = here.getByRole('button', { name: stand.settle.before });
    await settle.click();
    await expect(here.getByRole('alert').filter({ hasText: stand.position.missing })).toBeVisible();
    await expect(here.getByRole('radio').first()).toBeFocused();

    // By keys, as a group of choices.
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await expect(here.getByRole('radio', { name: positionIn(stand, 1) })).toBeChecked();
    await here.getByLabel(stand.reason.label).fill('Berichten zijn privé.');

    // What is judged on the map counts here.
    await here.getByRole('button', { name: stand.cards.onMap }).click();
    await card(page, five).getByRole('link').focus();
    await page.keyboard.press('3');
    await expectVerdicts(page, { [five]: 'falls' });
    await partLink(page, content, 'classroom').click();
    await page
      .getByRole('navigation', { name: classroomNl.rooms })
      .getByRole('link', { name: stand.title })
      .click();
    await expect(here.getByText(stand.cards.judged(1))).toBeVisible();
    await expect(here.getByLabel(stand.reason.label)).toHaveValue('Berichten zijn privé.');
    await markButton(here, content, ten, 'doubted').click();
    await settle.click();
    await expect(here.locator('[data-moment="before"] .summary')).toBeFocused();

    await expect(here.getByText(stand.swap.other('eerder tegen', 'voor'))).toBeVisible();
    await here.getByRole('radio', { name: stand.swap.sides.for, exact: true }).check();
    const proposition = map.propositions.find(({ id }) => id === 'advice');
    await expect(here.getByText(proposition?.for.text ?? '-')).toBeVisible();

    await here.getByText(stand.later).click();
    const after = here.locator('[data-moment="after"]');
    await after.getByRole('radio', { name: positionIn(stand, 3) }).check();
    await after.getByLabel(stand.reason.label).fill('Er blijft anders niets over.');
    await markButton(after, content, ten, 'accepted').click();
    await after.getByLabel(stand.moved.label).selectOption(five);
    await after.getByRole('button', { name: stand.settle.after }).click();

    const figure = here.getByRole('figure');
    await expect(figure).toContainText(stand.result.changed('eerder tegen', 'eerder voor'));
    await expect(figure).toContainText('Berichten zijn privé.');
    await expect(here.getByText(stand.result.otherwise(1))).toBeVisible();

    const expected = {
      proposition: 'advice',
      before: { position: -1, reason: 'Berichten zijn privé.' },
      after: { position: 1, reason: 'Er blijft anders niets over.' },
      movedBy: five,
      argued: 'for',
      name: '',
    };
    const link = await here.getByLabel(stand.handIn.link).inputValue();
    const code = link.split('at=answer.')[1] ?? '';
    const read = readAnswer(code, map);
    expect(read).toMatchObject({ answer: expected, leftOut: [] });
    const before = 'answer' in read ? read.answer.before?.stance.judgement.marks : undefined;
    const later = 'answer' in read ? read.answer.after?.stance.judgement.marks : undefined;
    expect([...(before ?? [])].sort()).toEqual(
      [
        [five, 'rejected'],
        [ten, 'doubted'],
      ].sort(),
    );
    expect([...(later ?? [])].sort()).toEqual(
      [
        [five, 'rejected'],
        [ten, 'accepted'],
      ].sort(),
    );

    await here.getByRole('button', { name: stand.handIn.qrShow }).click();
    expect(await decoded(here.getByRole('img', { name: stand.handIn.qr }))).toBe(link);

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      here.getByRole('button', { name: stand.handIn.file }).click(),
    ]);
    const written = await textOf(file);
    expect(findAnswers(written, map, undefined)).toMatchObject({
      found: [{ answer: expected }],
      refused: [],
    });

    // A name only if one is written; kept on the device only if that is asked for.
    await here.getByLabel(stand.handIn.name).fill('Noor');
    await expect(here.getByLabel(stand.handIn.link)).not.toHaveValue(link);
    await here.getByLabel(stand.keep.label).check();
    expect(await findings(page, 'all', '.classroom')).toEqual([]);
    await page.reload();
    await ready(page);
    await expect(figure).toContainText(stand.result.changed('eerder tegen', 'eerder voor'));
    await expect(here.getByLabel(stand.handIn.name)).toHaveValue('Noor');
    await here.getByLabel(stand.keep.label).uncheck();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    // Begun anew, the marks are gone too, for who comes next; all of it can be had back.
    const restart = here.getByRole('button', { name: stand.restart });
    await restart.click();
    await expect(figure).toHaveCount(0);
    await expect(here.getByText(stand.takeBack.by.restart)).toBeVisible();
    await expect(here.locator('.notice')).toBeFocused();
    await expect(here.getByText(stand.cards.judged(0))).toBeVisible();
    await here.getByRole('button', { name: stand.takeBack.act }).click();
    await expect(figure).toContainText(stand.result.changed('eerder tegen', 'eerder voor'));
    await expect(here.locator('[data-moment="before"] .summary')).toBeFocused();
    await restart.click();
    await expect(figure).toHaveCount(0);

    // The file brings it back; what is no answer changes nothing.
    await here.getByText(stand.resume.title).click();
    await here.getByLabel(stand.resume.label).fill(code.slice(0, -4));
    await here.getByRole('button', { name: stand.resume.open, exact: true }).click();
    await expect(here.getByText(stand.resume.problems['cut-off'])).toBeVisible();
    await here.getByLabel(stand.resume.file).setInputFiles({
      name: 'antwoord.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(written),
    });
    await expect(figure).toContainText(stand.result.changed('eerder tegen', 'eerder voor'));

    // Who opens somebody's link is told what it is, and sees no answer unasked.
    await page.goto(link);
    await expect(page.getByText(picture.handedIn.explained)).toBeVisible();
    await expect(page.getByText('Berichten zijn privé.').filter({ visible: true })).toHaveCount(0);
    await page.getByRole('button', { name: picture.handedIn.add }).click();
    await expect(room(page, 'class').getByText(picture.few)).toBeVisible();

    // In the file from disk, where there is no address, an answer is a code.
    await room(page, 'class').getByRole('button', { name: picture.acts.clear }).click();
    const disk = fileURLToPath(new URL(`../dist/${offlineFile}`, import.meta.url));
    await page.goto(
      `${pathToFileURL(disk).href}#lang=nl&show=classroom&at=stand.intact-encryption`,
    );
    await ready(page);
    await here.getByRole('radio', { name: positionIn(stand, 2) }).check();
    await settle.click();
    const alone = await here.getByLabel(stand.handIn.code).inputValue();
    expect(readAnswer(alone, map)).toMatchObject({
      answer: { proposition: 'intact-encryption', before: { position: 0 }, after: undefined },
    });
    await here.getByRole('button', { name: stand.handIn.qrShow }).click();
    expect(await decoded(here.getByRole('img', { name: stand.handIn.qr }))).toBe(alone);
  });
});

test.describe('a teacher', () => {
  test.use({ alone: true });
  const { map } = contents.en;
  const { classPicture: words, stand } = classroomEn;
  const random = randomSource(7);

  /** A class that judges three cards, and of which some go elsewhere. */
  function classOf(size: number): Answer[] {
    const one = <T>(list: readonly T[], i: number): T => {
      const found = list[i % list.length];
      if (found === undefined) throw new Error('An empty list has none.');
      return found;
    };
    const judged = (i: number) => ({
      ...firstStance,
      judgement: {
        marks: new Map<string, Mark>([
          [five, one(allMarks, i)],
          [ten, one(allMarks, i + Math.floor(i / 3))],
        ]),
        outweighs: [],
      },
    });
    return Array.from({ length: size }, (_, i): Answer => {
      const from = ((i % 5) - 2) as Position;
      const to = Math.min(2, from + (i % 3)) as Position;
      return {
        id: answerId(random),
        version: map.version,
        proposition: 'advice',
        before: { position: from, reason: `Reason ${i}.`, stance: judged(i) },
        after: i % 8 === 0 ? undefined : { position: to, reason: '', stance: judged(i + (i % 2)) },
        movedBy: i % 4 === 0 ? ten : undefined,
        argued: i % 2 === 0 ? 'for' : 'against',
        name: i === 3 ? '=Sam' : '',
      };
    });
  }

  test('pastes 40 answers of which three are broken, drops a file, and sees what the rest say', async ({
    page,
  }) => {
    const answers = classOf(40);
    const codes = answers.map((answer) => writeAnswer(answer, map));
    const links = codes
      .slice(0, 37)
      .map((code, i) =>
        i % 2 === 0
          ? `${rootSite.url}en/#show=classroom&at=answer.${code}`
          : `Hi, mine is ${code}.`,
      );
    const other = answers[37] && writeAnswer(answers[37], { ...map, id: 'another' });
    const broken = [codes[38]?.slice(0, 60), codes[5], other];
    const pasted = [...links, ...broken].join('\n');

    await open(page, 'en', 'show=classroom&at=class');
    const here = room(page, 'class');
    await here.getByLabel(words.bring.label).fill(pasted);
    await here.getByRole('button', { name: words.bring.add, exact: true }).click();
    await expect(here.getByText(words.bring.added(37, 3))).toBeVisible();
    const notes = here.getByRole('region', { name: words.notes.title(3) }).getByRole('listitem');
    await expect(notes).toHaveCount(3);
    await expect(notes.nth(0)).toContainText(words.notes.pasted(38));
    await expect(notes.nth(0)).toContainText(words.notes.problems['cut-off']);
    await expect(notes.nth(1)).toContainText(words.notes.outcomes.doubled);
    await expect(notes.nth(2)).toContainText(words.notes.problems['other-map']);

    // Dropped, and opened by the button.
    const dropped = await page.evaluateHandle(
      (text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], 'late.txt', { type: 'text/plain' }));
        return transfer;
      },
      `${codes[38] ?? ''}\nnothing`,
    );
    const zone = here.getByRole('form', { name: words.bring.title });
    await zone.dispatchEvent('dragover', { dataTransfer: dropped });
    await expect(here.getByText(words.bring.drop)).toBeVisible();
    await zone.dispatchEvent('drop', { dataTransfer: dropped });
    await expect(here.getByText(words.bring.added(1, 0))).toBeVisible();
    await here
      .getByLabel(words.bring.files, { exact: true })
      .last()
      .setInputFiles([
        { name: 'one.txt', mimeType: 'text/plain', buffer: Buffer.from(codes[39] ?? '') },
        { name: 'picture.png', mimeType: 'image/png', buffer: Buffer.from([137, 80, 78, 71]) },
      ]);
    await expect(here.getByText(words.notes.inFile('picture.png', 1))).toBeVisible();

    const counted = [...answers.slice(0, 37), ...answers.slice(38)];
    const expected = classPicture(counted, map.statements);
    await expect(here.getByText(words.count(39), { exact: true })).toBeVisible();
    const { moved, both } = expected;
    const sentence = words.flow.moved(both, moved.for, moved.against, moved.stayed);
    await expect(here.getByText(sentence)).toBeVisible();
    await here.getByText(words.flow.table).click();
    for (const { from, to, count } of expected.flows) {
      const row = here.getByRole('row').filter({
        has: page.getByRole('rowheader', { name: positionIn(stand, from + 2), exact: true }),
      });
      // The columns stand from most in favour to most against.
      await expect(row.getByRole('cell').nth(2 - to)).toHaveText(String(count));
    }
    for (const { id, before, after } of expected.cards) {
      const cells = here.locator(`[data-card="${id}"] td`);
      for (const [i, counts] of [before, after].entries()) {
        const said = allMarks
          .filter((mark) => counts[mark] > 0)
          .map((mark) => `${counts[mark]} ${words.cards.marks[mark]}`);
        await expect(cells.nth(i).getByRole('listitem')).toHaveText(said);
      }
    }
    const named = expected.named[0];
    await expect(
      here.getByText(words.named.by(named?.count ?? 0, named?.changed ?? 0)),
    ).toBeVisible();
    await expect(here.locator('[aria-busy="false"]')).toContainText(
      words.carrying.of(1, 1).slice(0, 4),
    );
    await here.getByText(words.reasons.show(39)).click();
    const first = here.getByText('Reason 1.', { exact: true });
    await expect(first).toBeVisible();
    await here
      .getByRole('button', {
        name: `${words.reasons.remove}: ${words.reasons.anonymous}, ‘Reason 1.’`,
      })
      .click();
    await expect(first).toHaveCount(0);
    await expect(here.getByText(words.count(38), { exact: true })).toBeVisible();
    await expect(here.locator('.notice')).toBeFocused();
    await here.getByRole('button', { name: words.acts.bringBack }).click();
    await expect(first).toBeVisible();
    await expect(here.getByText(words.reasons.broughtBack)).toBeVisible();
    expect(await findings(page, 'all', '.classroom')).toEqual([]);

    // The tables and the paper say the same.
    const rows = (await textOf(await saved(page, here, words.acts.csvAnswers))).split('\r\n');
    expect(rows).toHaveLength(39 + 2);
    expect(rows.join()).toContain(`"'=Sam"`);
    const cards = (await textOf(await saved(page, here, words.acts.csvCards))).split('\r\n');
    for (const { number, before, after } of expected.cards) {
      const cells = cards.find((row) => row.startsWith(`${number},`))?.split(/,(?!\s)/) ?? [];
      const counts = [before, after].flatMap((one) => allMarks.map((mark) => String(one[mark])));
      expect(cells.slice(2, 8)).toEqual(counts);
    }
    const paper = await pdfText(page);
    for (const said of [sentence, words.count(39), stand.caution.text]) {
      expect(paper).toContain(said.replace(/\s/g, ''));
    }
    for (const unsaid of [words.bring.title, words.notes.explained, words.reasons.warning]) {
      expect(paper).not.toContain(unsaid.replace(/\s/g, ''));
    }

    // A link that comes later is added; all of it goes into a file and comes back from there.
    const late = classOf(1)[0];
    await page.evaluate(
      (code) => (location.hash = `show=classroom&at=answer.${code}`),
      late ? writeAnswer(late, map) : '',
    );
    await expect(here.getByText(words.count(40), { exact: true })).toBeVisible();
    const all = await textOf(await saved(page, here, words.acts.save));
    await here.getByRole('button', { name: words.acts.clear }).click();
    await expect(here.getByText(words.acts.cleared)).toBeVisible();
    await expect(here.locator('.none')).toBeFocused();
    await here.getByLabel(words.bring.label).fill('nothing');
    await here.getByRole('button', { name: words.bring.add, exact: true }).click();
    await expect(here.getByText(words.bring.added(0, 1))).toBeVisible();
    await here.getByRole('button', { name: words.acts.bringBack }).click();
    await expect(here.getByText(words.count(40), { exact: true })).toBeVisible();
    await here.getByRole('button', { name: words.acts.clear }).click();

    // A year of 500, with the 40 that were saved.
    const year = classOf(500);
    const lines = year.map((answer) => writeAnswer(answer, map)).join('\n');
    await here.getByLabel(words.bring.label).fill(`${all}\n${lines}`);
    await here.getByRole('button', { name: words.bring.add, exact: true }).click();
    await expect(here.getByText(words.count(540), { exact: true })).toBeVisible();
    await expect(here.locator('[aria-busy="false"]')).toBeVisible();
    await saved(page, here, words.acts.save);
  });
});

/** What a position is called, the most against first. */
function positionIn({ positions }: typeof classroomNl.stand, index: number): string {
  return positions[index] ?? '';
}

/** What a QR code says, by the squares that are drawn. */
async function decoded(code: Locator): Promise<string> {
  const path = (await code.locator('path').getAttribute('d')) ?? '';
  const [, , size = 0] = ((await code.getAttribute('viewBox')) ?? '').split(' ').map(Number);
  const scale = 4;
  const [width, height] = [size * scale, size * scale];
  const data = new Uint8Array(width * height * 4).fill(255);
  for (const [, x = '', y = '', wide = ''] of path.matchAll(/M(\d+),(\d+)h(\d+)v1h-\d+z/g)) {
    for (let down = Number(y) * scale; down < (Number(y) + 1) * scale; down += 1) {
      const first = (down * width + Number(x) * scale) * 4;
      for (let at = first; at < first + Number(wide) * scale * 4; at += 4) data.fill(0, at, at + 3);
    }
  }
  return decodeQR({ width, height, data });
}

/** The file that a button saves. */
async function saved(page: Page, within: Locator, name: string): Promise<Download> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    within.getByRole('button', { name }).click(),
  ]);
  return file;
}

async function textOf(file: Download): Promise<string> {
  return readFileSync(await file.path(), 'utf8');
}

/** What stands on the page on paper, without spaces: how these are drawn differs. */
async function pdfText(page: Page): Promise<string> {
  return (await sheetsOf(page)).join('').replace(/\s/g, '');
}
