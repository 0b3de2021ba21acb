import type { Page } from '@playwright/test';
import { classroomEn } from '../src/messages/classroom/en.ts';
import { classroomNl } from '../src/messages/classroom/nl.ts';
import { classroom as material } from '../src/maps/client-side-scanning/classroom/index.ts';
import { roomNames, type RoomName } from '../src/model/classroom.ts';
import { offlineFile } from '../src/state/edition.ts';
import { localise } from '../src/model/localise.ts';
import { languages } from '../src/model/text.ts';
import { rootSite } from '../tools/testSites.ts';
import { findings, spoiltTexts } from './audit.ts';
import { spaceText } from './boxes.ts';
import {
  card,
  contents,
  expect,
  expectShown,
  open,
  partLink,
  ready,
  screens,
  stage,
  stored,
  test,
  viewButton,
} from './page.ts';
import { sheetsOf } from './paper.ts';

const texts = { nl: classroomNl, en: classroomEn };

/** Enters a room of the classroom, and waits until it answers. */
async function enter(page: Page, at: string): Promise<void> {
  await page.evaluate((fragment) => (location.hash = fragment), `show=classroom&at=${at}`);
  await page.locator(`.classroom.awake [data-room="${at.split('.')[0] ?? ''}"]`).waitFor();
}

function room(page: Page, name: RoomName) {
  return page.locator(`[data-room="${name}"]`);
}

test('a teacher finds the way, chooses a proposition, and shows both sides on the map', async ({
  page,
}) => {
  const content = contents.nl;
  const { map, words } = content;
  const { roomNames: names, propositions, noSuchRoom } = texts.nl;
  await open(page, 'nl');
  await partLink(page, content, 'classroom').click();
  await page.locator('.classroom.awake').waitFor();
  const ways = page.getByRole('navigation', { name: texts.nl.rooms });
  await expect(ways.getByRole('link')).toHaveText(roomNames.map((name) => names[name]));
  await room(page, 'start').getByRole('link', { name: names.lessons }).click();
  await expect(page).toHaveURL(/show=classroom&at=lessons$/);
  await ways.getByRole('link', { name: names.propositions }).click();
  await expect(room(page, 'propositions')).toBeFocused();

  const advice = page.getByRole('article').filter({ hasText: 'de motie-Van Ginneken te ontraden' });
  const { for: pro, against: con } = map.propositions.find(({ id }) => id === 'advice') ?? {};
  await expect(advice).toContainText(pro?.text ?? '-');
  await expect(advice).toContainText(con?.text ?? '-');
  await advice.getByRole('button', { name: propositions.onMap }).click();
  await expect(stage(page, content)).toBeVisible();
  for (const [side, plea] of [['one', pro] as const, ['other', con] as const]) {
    for (const id of plea?.statements ?? []) {
      await expect(card(page, id), id).toHaveAttribute('data-side', side);
      await expect(card(page, id).getByRole('link')).toContainText(
        words.sides.sideOf.proposition[side],
      );
    }
  }
  await expect(page).toHaveURL(/#line=advice/);
  // The strip above the map leads back to the proposition; the whole case is one press away.
  await page.getByRole('link', { name: 'Het advies van de minister' }).click();
  await expect(advice).toBeFocused();
  await page.goBack();
  await page.getByRole('button', { name: words.sides.backToCase }).click();
  await expectShown(page, map.opening);
  await expect(viewButton(page, content, 'case')).toHaveAttribute('aria-pressed', 'true');

  await enter(page, 'start');
  await page.evaluate(() => (location.hash = 'show=classroom&at=gym'));
  await expect(page.getByText(noSuchRoom('gym'))).toBeVisible();
  await expect(room(page, 'start')).toBeVisible();
});

for (const language of languages) {
  test(`in ${contents[language].words.languageName}, a teacher prints each lesson plan on one sheet, and what is needed on paper`, async ({
    page,
  }) => {
    const { lessons } = localise(material, language);
    await open(page, language, 'show=classroom&at=lessons');
    for (const { id, title, phases } of lessons) {
      await enter(page, `lessons.${id}`);
      const sheets = await sheetsOf(page);
      expect(sheets).toHaveLength(1);
      for (const text of [title, ...phases.map((phase) => phase.text)]) {
        expect(sheets[0]).toContain(text);
      }
    }
    await enter(page, 'paper');
    const [slips = '', tally = '', ...more] = await sheetsOf(page);
    const { slip } = texts[language].paper;
    expect(slips.split(slip.argued)).toHaveLength(3);
    for (const { label } of contents[language].map.statements.slice(0, 15)) {
      expect(tally).toContain(label);
    }
    expect(more).toEqual([]);
    await enter(page, 'propositions');
    const { propositions } = contents[language].map;
    const printed = await sheetsOf(page);
    for (const [i, { text, against }] of propositions.entries()) {
      expect(printed[i]).toContain(text);
      expect(printed[i]).toContain(against.text);
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a teacher reads propositions and lesson plans, and is told what needs scripts', async ({
    page,
  }) => {
    await page.goto(`${rootSite.url}en/#show=classroom&at=lessons`);
    const { lessons } = localise(material, 'en');
    for (const { title } of lessons) {
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
    }
    await expect(room(page, 'propositions')).toContainText(
      contents.en.map.propositions[0]?.against.text ?? '-',
    );
    await expect(room(page, 'class')).toContainText(texts.en.needsScript);
  });
});

/** The rooms that are looked at, each with what it is in when it has something to show. */
const states = [
  'start',
  'propositions',
  'tour',
  'holes.k3f9',
  'side',
  'side.minister',
  'brief',
  'stand.advice',
  'class',
  'lessons',
  'paper',
] as const;

const passes = [
  { language: 'nl', colorScheme: 'light', rules: 'all', entered: states },
  // Those that hold all that the others are made of.
  {
    language: 'en',
    colorScheme: 'dark',
    rules: 'looks and words',
    entered: ['propositions', 'side.minister', 'holes.k3f9'],
  },
] as const;

for (const { language, colorScheme, rules, entered } of passes) {
  test(`in ${contents[language].words.languageName}, nobody is kept out of any room`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, language, 'show=classroom');
    // As a reader sees it who has set text spacing of their own.
    await spaceText(page);
    const faults: string[] = [];
    for (const at of entered) {
      await enter(page, at);
      const texts = page.locator('.classroom.awake > [data-room]');
      const looked = await findings(page, rules, at === 'start' ? 'html' : '.classroom');
      const found = [...looked, ...(await spoiltTexts(texts))];
      faults.push(...found.map((fault) => `${at}: ${fault}`));
    }
    expect(faults).toEqual([]);
    await page.emulateMedia({ colorScheme: null });
  });
}

test.describe('from the one file', () => {
  test.use({ alone: true });

  test('a class cut off from everything enters every room, and nothing is asked for or kept', async ({
    page,
    context,
  }) => {
    const asked: string[] = [];
    context.on('request', (request) => {
      if (!request.isNavigationRequest() && !request.url().startsWith('data:'))
        asked.push(request.url());
    });
    await context.setOffline(true);
    const file = new URL(`../dist/${offlineFile}`, import.meta.url);
    await page.goto(`${file.href}#lang=nl&show=classroom`);
    await ready(page);
    for (const at of states) {
      await enter(page, at);
      const name = roomNames.find((known) => known === at.split('.')[0]) ?? 'start';
      await expect(room(page, name).getByRole('heading').first(), at).toBeVisible();
    }
    const { tour } = localise(material, 'nl');
    await page.evaluate(() => (location.hash = 'tour=2'));
    await expect(page.getByRole('heading', { name: tour[1]?.title ?? '-' })).toBeVisible();
    expect(asked).toEqual([]);
    expect(await stored(page)).toEqual([]);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: screens.phone, hasTouch: true, isMobile: true });

  test('every room fits a narrow screen, and all that is pressed there is large enough for a finger', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, 'nl', 'show=classroom');
    const faults: string[] = [];
    for (const at of states) {
      await enter(page, at);
      const found = await page.locator('.classroom.awake > [data-room]').evaluate((element) => {
        const [finger, rounding] = [44, 1];
        const part = element.closest('.part') ?? element;
        const wide = part.scrollWidth > part.clientWidth + rounding;
        const small = [...element.querySelectorAll<HTMLElement>('button, summary, select, label')]
          .filter((one) => one.checkVisibility() && !one.closest('.visually-hidden'))
          .filter((one) => !one.matches('label') || one.querySelector('input'))
          .filter((one) => one.getBoundingClientRect().height < finger - rounding)
          .map((one) => `small: ${one.textContent.trim().slice(0, 40)}`);
        return [...(wide ? [`${part.scrollWidth} wide`] : []), ...small];
      });
      faults.push(...found.map((fault) => `${at}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
});
