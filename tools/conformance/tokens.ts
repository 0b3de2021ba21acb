import { lineAndColumn, Malformed } from './malformed.ts';

/** A piece of a framework or of an answer; `at` is where it starts in the text. */
export interface Token {
  readonly kind: 'name' | '(' | ')' | ',' | '.' | 'end';
  /** Of a name: without its quotes. Of anything else: as it stands. */
  readonly text: string;
  readonly at: number;
}

/** One stretch of white space, or one comment: `%` starts one everywhere. */
const skippedInside = /\s+|%[^\n]*|\/\*[^]*?\*\//y;
/** Between facts, where no name is expected but those of facts, `#` and `//` start one too. */
const skippedBetween = /\s+|(?:%|#|\/\/)[^\n]*|\/\*[^]*?\*\//y;

/** Names are what stands between parentheses, commas and white space; a dot may be within one. */
const nameInside = /(?:(?!\/\*)[^\s(),.%]|\.(?=[^\s(),.%]))+/y;
/** Between facts, a dot ends a fact. */
const nameBetween = /(?:(?!\/\*)[^\s(),.%])+/y;
/** A quote is doubled or escaped to stand within quotes. */
const quotedName = /'((?:[^'\\]|''|\\[^])*)'|"((?:[^"\\]|""|\\[^])*)"/y;

/** Reads a text of Prolog-like facts token by token, with one token to look ahead. */
export class Tokens {
  readonly #text: string;
  #offset = 0;
  /** How many parentheses are open where the next token is read. */
  #depth = 0;
  #ahead: Token | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next token, which stays the next. @throws Malformed at an unclosed quote */
  peek(): Token {
    this.#ahead ??= this.#read();
    return this.#ahead;
  }

  /** The next token; at the end of the text, again and again the end. @throws Malformed as `peek` */
  next(): Token {
    const token = this.peek();
    if (token.kind !== 'end') this.#ahead = undefined;
    return token;
  }

  /** The next token, which has to be of this kind. @throws Malformed if it is of another */
  expect(kind: Token['kind']): Token {
    const token = this.next();
    return token.kind === kind ? token : this.fail(token, `${inWords(kind)} is expected`);
  }

  /** @throws Malformed always: something else is expected than this token */
  fail({ kind, text, at }: Token, expected: string): never {
    const found = kind === 'end' ? inWords(kind) : `"${text}"`;
    throw new Malformed(lineAndColumn(this.#text, at), `${expected}, not ${found}`);
  }

  #read(): Token {
    while (this.#match(this.#depth > 0 ? skippedInside : skippedBetween));
    const at = this.#offset;
    const character = this.#text[at];
    switch (character) {
      case undefined:
        return { kind: 'end', text: '', at };
      case '(':
      case ')':
      case ',':
      case '.':
        this.#offset += 1;
        this.#depth = Math.max(
          0,
          this.#depth + (character === '(' ? 1 : character === ')' ? -1 : 0),
        );
        return { kind: character, text: character, at };
      case "'":
      case '"': {
        const [, single, double] = this.#match(quotedName) ?? [];
        const quoted = single ?? double;
        if (quoted === undefined) {
          throw new Malformed(lineAndColumn(this.#text, at), 'the quote is not closed');
        }
        const escaped = character === "'" ? /''|\\([^])/g : /""|\\([^])/g;
        const text = quoted.replace(escaped, (_, one: string | undefined) => one ?? character);
        return { kind: 'name', text, at };
      }
      default: {
        const [text] = this.#match(this.#depth > 0 ? nameInside : nameBetween) ?? [];
        if (text) return { kind: 'name', text, at };
        throw new Malformed(lineAndColumn(this.#text, at), 'the comment is not closed');
      }
    }
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#offset;
    const match = pattern.exec(this.#text);
    if (match) this.#offset = pattern.lastIndex;
    return match;
  }
}

function inWords(kind: Token['kind']): string {
  return kind === 'name' ? 'a name' : kind === 'end' ? 'the end of the file' : `"${kind}"`;
}
