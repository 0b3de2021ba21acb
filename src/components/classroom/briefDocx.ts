import {
  AlignmentType,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  TextRun,
  type IParagraphOptions,
} from 'docx';
import { plainCitation } from '../../formats/citation.ts';
import type { TextBlock } from '../../formats/textBlocks.ts';
import type { Language } from '../../model/text.ts';

/*
 * Texts as documents in Word's format. The library that writes them is large: this is fetched when a
 * document is first asked for.
 */

/** What a list is numbered by in the document. */
const bullets = 'bullets';

/** What a language is called in Word's format. */
const wordLanguage: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** A text as a document in Word's format, in styles of its own that can be changed there. */
export function wordDocument(blocks: readonly TextBlock[], language: Language): Promise<Blob> {
  const title = blocks.find(({ kind }) => kind === 'title');
  return Packer.toBlob(
    new Document({
      creator: 'De Afweging',
      title: title && 'text' in title ? title.text : 'De Afweging',
      styles: {
        default: {
          document: {
            run: { font: 'Georgia', size: 22, language: { value: wordLanguage[language] } },
            paragraph: { spacing: { after: 120, line: 276 } },
          },
          title: { run: { font: 'Georgia', size: 40, bold: true }, paragraph: spaced(0, 120) },
          heading1: { run: { font: 'Georgia', size: 30, bold: true }, paragraph: spaced(360, 120) },
          heading2: { run: { font: 'Georgia', size: 24, bold: true }, paragraph: spaced(240, 60) },
        },
      },
      numbering: {
        config: [
          {
            reference: bullets,
            levels: [
              {
                level: 0,
                format: LevelFormat.BULLET,
                text: '•',
                alignment: AlignmentType.LEFT,
                style: { paragraph: { indent: { left: 500, hanging: 260 } } },
              },
            ],
          },
        ],
      },
      sections: [{ children: blocks.flatMap(paragraphsOf) }],
    }),
  );
}

function spaced(before: number, after: number): IParagraphOptions {
  return { spacing: { before, after }, keepNext: true };
}

function paragraphsOf(block: TextBlock): Paragraph[] {
  switch (block.kind) {
    case 'title':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.TITLE })];
    case 'heading':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_1 })];
    case 'subheading':
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_2 })];
    case 'paragraph':
      return [new Paragraph({ text: block.text })];
    case 'quotation':
      return [
        new Paragraph({
          children: [new TextRun({ text: block.text, italics: true })],
          indent: { left: 500 },
          spacing: { after: 0 },
        }),
        new Paragraph({
          children: [new TextRun({ text: block.from, size: 19 })],
          indent: { left: 500 },
        }),
      ];
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ text: item, numbering: { reference: bullets, level: 0 } }),
      );
    case 'citation':
      return [new Paragraph({ text: plainCitation(block.citation) })];
  }
}
