import type { Locator, Page } from '@playwright/test';
import type { Citation } from '../src/model/argumentMap.ts';
import { languages } from '../src/model/text.ts';
import {
  card,
  contents,
  expect,
  isSeen,
  open,
  panel,
  partLink,
  screens,
  stage,
  test,
  type Content,
} from './page.ts';

/** A card from both documents, and from two places in the letter that lie far apart. */
const cited = 'advised-against';

for (const language of languages) {
  const content = contents[language];
  const { words, map, graph } = content;
  const subjects = map.documents.filter(({ role }) => role === 'subject');

  test.describe(`in ${words.languageName}, a reader of the documents`, () => {
    test('sees memo and letter, passage by passage, reads a card, and sees all its passages', async ({
      page,
    }) => {
      await open(page, language);
      await partLink(page, content, 'documents').click();
      await expect(page.getByText(words.documents.intro)).toBeVisible();
      await expect(stage(page, content)).toBeHidden();

      const expected = subjects.flatMap((document) =>
        document.passages.map(({ place, summary }) => ({
          passage: `${document.id} ${place}`,
          saysSo: summary,
          cards: map.statements
            .filter(({ citations }) => citations.some(isAt(document.id, place)))
            .map(({ id }) => `#select=${id}`),
        })),
      );
      expect(expected).toHaveLength(7 + 12);
      for (const { passage, saysSo, cards } of expected) {
        const item = passageAt(page, passage);
        await expect(item, passage).toContainText(saysSo);
        const links = await item
          .locator('a[href^="#select="]')
          .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
        expect(links, passage).toEqual(cards);
        if (cards.length === 0) await expect(item).toContainText(words.documents.none);
      }
      await expect(page.locator('[data-passage]')).toHaveCount(expected.length);
      for (const { title } of subjects) {
        await expect(page.getByRole('heading', { name: title })).toBeVisible();
      }

      const { label, text, citations } = graph.statement(cited);
      const [first] = citations;
      await passageAt(page, placeOf(first)).getByRole('link', { name: label }).click();
      const heading = panel(page, content).getByRole('heading', { level: 2 });
      await expect(heading).toHaveText(text);
      await expectMarked(page, content, cited);

      // Another card of a marked passage marks its own passages only.
      const other = map.statements.find(
        ({ id, citations }) => id !== cited && citations.some(isAt('letter', '¶9')),
      );
      await passageAt(page, 'letter ¶9')
        .getByRole('link', { name: other?.label ?? '' })
        .click();
      await expect(heading).toHaveText(other?.text ?? '');
      await expectMarked(page, content, other?.id ?? '');

      await partLink(page, content, 'map').click();
      await expect(card(page, other?.id ?? '').getByRole('link')).toHaveAttribute(
        'aria-current',
        'true',
      );
    });
  });
}

test('a reader goes from each place that a card is cited from to that passage, on any screen', async ({
  page,
}) => {
  const content = contents.nl;
  const { citations } = content.graph.statement(cited);
  expect(citations.length).toBeGreaterThan(2);
  await page.setViewportSize(screens.desktop);
  await open(page, 'nl', `select=${cited}`);
  const figures = panel(page, content).getByRole('figure');
  for (const [screen, size] of Object.entries(screens)) {
    await page.setViewportSize(size);
    // Back to front as well, so that no place happens to be in sight already.
    for (const [i, citation] of [...citations.entries(), ...[...citations.entries()].reverse()]) {
      await figures.nth(i).getByRole('link').click();
      const passage = passageAt(page, placeOf(citation));
      await expect(passage).toBeVisible();
      await expect.poll(() => isSeen(passage), `${placeOf(citation)}, ${screen}`).toBe(true);
    }
    await expectMarked(page, content, cited);
  }
});

function passageAt(page: Page, place: string): Locator {
  return page.locator(`[data-passage="${place}"]`);
}

function placeOf(citation: Citation | undefined): string {
  return citation ? `${citation.document} ${citation.place}` : '';
}

function isAt(document: string, place: string) {
  return (citation: Citation) => citation.document === document && citation.place === place;
}

/** Exactly the passages that a statement is cited from are marked, and say so. */
async function expectMarked(page: Page, { words, graph }: Content, id: string): Promise<void> {
  const expected = new Set(graph.statement(id).citations.map(placeOf));
  const marked = page.locator('[data-passage][data-cited]');
  await expect
    .poll(async () =>
      marked.evaluateAll((all) =>
        all.map((item) => item.getAttribute('data-passage') ?? '').sort(),
      ),
    )
    .toEqual([...expected].sort());
  const notes = page.getByText(words.documents.selectedHere);
  await expect(notes).toHaveCount(expected.size);
}
