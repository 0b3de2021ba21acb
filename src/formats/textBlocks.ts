import { plainCitation, type SetCitation } from './citation.ts';

/** A piece of a text that stands by itself. */
export type TextBlock =
  | { readonly kind: 'title' | 'heading' | 'subheading' | 'paragraph'; readonly text: string }
  /** Words of others, and where they are from. */
  | { readonly kind: 'quotation'; readonly text: string; readonly from: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'citation'; readonly citation: SetCitation };

/** As plain text, a blank line between blocks. */
export function plainText(blocks: readonly TextBlock[]): string {
  return joined(blocks, (block) => {
    switch (block.kind) {
      case 'title':
      case 'heading':
      case 'subheading':
      case 'paragraph':
        return block.text;
      case 'quotation':
        return `  ${block.text}\n  ${block.from}`;
      case 'list':
        return block.items.map((item) => `- ${item}`).join('\n');
      case 'citation':
        return plainCitation(block.citation);
    }
  });
}

/** As Markdown, in which every text stays the text that it is. */
export function markdown(blocks: readonly TextBlock[]): string {
  return joined(blocks, (block) => {
    switch (block.kind) {
      case 'title':
        return `## ${escaped(block.text)}`;
      case 'heading':
        return `### ${escaped(block.text)}`;
      case 'subheading':
        return `#### ${escaped(block.text)}`;
      case 'paragraph':
        return lineStart(escaped(block.text));
      case 'quotation':
        return `> ${lineStart(escaped(block.text))}\n>\n> ${lineStart(escaped(block.from))}`;
      case 'list':
        return block.items.map((item) => `- ${lineStart(escaped(item))}`).join('\n');
      case 'citation': {
        const { before, italic, after } = block.citation;
        return `${lineStart(escaped(before))}*${escaped(italic)}*${escaped(after)}`;
      }
    }
  });
}

function joined(blocks: readonly TextBlock[], set: (block: TextBlock) => string): string {
  return `${blocks.map(set).join('\n\n')}\n`;
}

/** An address in a text, without the punctuation that follows it. */
const address = /(https?:\/\/[^\s<>]*[^\s<>.,;:!?)\]])/;

/** What means something to Markdown is escaped; an address becomes a link. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .split(address)
    .map((piece, i) =>
      i % 2 === 1 ? `<${piece}>` : piece.replace(/[\\`*_[\]<>~|&]/g, (sign) => `\\${sign}`),
    )
    .join('');
}

/** At the start of a line a number, a dash and the like mean something too. */
function lineStart(text: string): string {
  return text.replace(/^(\d+)([.)])/, '$1\\$2').replace(/^[-+=#]/, (sign) => `\\${sign}`);
}
