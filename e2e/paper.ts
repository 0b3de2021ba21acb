import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The page on paper, as a browser prints it: the text of each sheet, its white space made even. */
export async function sheetsOf(page: Page): Promise<string[]> {
  // Fonts that only the paper has are fetched now.
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => document.fonts.ready);
  await page.emulateMedia({ media: null });
  const data = new Uint8Array(await page.pdf({ preferCSSPageSize: true, format: 'A4' }));
  const pdf = await getDocument({ data, verbosity: 0 }).promise;
  const sheets: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''));
    // A word with a hyphen may go on in the next line.
    sheets.push(text.join('').replace(/-\n/g, '-').replace(/\s+/g, ' ').trim());
  }
  await pdf.destroy();
  return sheets;
}
