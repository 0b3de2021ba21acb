import type { CitingMessages } from '../messages/shareDialog/messages.ts';
import type { Language } from '../model/text.ts';
import type { CitedWork } from './citation.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** As the package babel calls them. */
const languageNames: Readonly<Record<Language, string>> = { nl: 'dutch', en: 'english' };

/**
 * As BibTeX, for the classic styles and for biblatex. Braces keep capitals as they are; what means
 * something to TeX is escaped, and letters beyond ASCII are written by its commands.
 */
export function bibtexCitation(work: CitedWork, words: CitingMessages): string {
  const { author, title, part, version, date, accessed, language, url, key } = work;
  const [year, month] = date.split('-');
  const of = part === undefined ? '' : `${words.in} ${title}. `;
  const fields: [string, string | undefined][] = [
    ['author', `{{${texText(author)}}}`],
    ['title', `{{${texText(part ?? title)}}}`],
    ['howpublished', `{${texText(`${of}${words.kind}`)}}`],
    ['version', `{${texText(version)}}`],
    ['year', `{${year}}`],
    ['month', months[Number(month) - 1]],
    ['url', url === undefined ? undefined : `{${texAddress(url)}}`],
    ['urldate', `{${accessed}}`],
    ['langid', `{${languageNames[language]}}`],
    ['note', `{${texText(words.version(version))}}`],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : [`  ${name.padEnd(12)} = ${value},`],
  );
  return [`@misc{${key},`, ...lines, '}', ''].join('\n');
}

/** Characters that mean something to TeX. */
const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '‘': '`',
  '’': "'",
  '“': '``',
  '”': "''",
  '–': '--',
  '—': '---',
  '…': '{\\ldots}',
  '\u00a0': '~',
  '§': '{\\S}',
  '¶': '{\\P}',
  ß: '{\\ss}',
  æ: '{\\ae}',
  Æ: '{\\AE}',
  œ: '{\\oe}',
  Œ: '{\\OE}',
  ø: '{\\o}',
  Ø: '{\\O}',
};

/** TeX's accents, by Unicode's combining characters. */
const accents: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r ',
  '\u030b': 'H ',
  '\u030c': 'v ',
  '\u0327': 'c ',
  '\u0328': 'k ',
};

/** A text as it stands in TeX. */
export function texText(text: string): string {
  return text
    .normalize('NFD')
    .replace(
      /(\p{L})(\p{M})|[^\p{L}\p{M}]|\p{L}/gu,
      (character, letter?: string, mark?: string) => {
        const accent = mark === undefined ? undefined : accents[mark];
        if (letter !== undefined && accent !== undefined) return `{\\${accent}${letter}}`;
        return special[character] ?? character;
      },
    )
    .normalize('NFC');
}

/** An address as it stands in a field that is taken as it is, save for what would end the field. */
function texAddress(url: string): string {
  return url.replace(/[{}\\]/g, encodeURIComponent);
}
