import type { View } from '../../model/views.ts';
import type { Mark } from '../../reasoning/judgement.ts';
import type { Verdict } from '../../reasoning/verdict.ts';
import type { AddressAttribute } from './attributes.ts';

/** What the element `<argument-map>` can be asked by script. */
export interface ArgumentMapApi {
  readonly selected: string | null;
  readonly version: string | undefined;
  select: (id: string | null) => void;
  mark: (id: string, mark: Mark | null) => void;
  open: (id: string) => void;
  fit: () => void;
  look: (view: View) => void;
  see: (fragment: string, query?: string) => void;
  perform: (message: unknown) => void;
}

/** What its events tell: their `detail`. */
export interface ArgumentMapDetails {
  ready: { version: string };
  select: { id: string | null };
  verdict: { id: string; verdict: Verdict };
  resize: { height: number };
}

/** All of its attributes. */
export type ArgumentMapAttribute = AddressAttribute | 'lang' | 'version' | 'height';

interface Described {
  type: string;
  description: string;
}

type Member = Described & { kind: 'method' | 'property' };

/*
 * All of it as others read it: the custom-elements manifest and the type declarations that are
 * published beside the element are made of this.
 */

const attributes: Readonly<Record<ArgumentMapAttribute, Described>> = {
  lang: {
    type: `'nl' | 'en'`,
    description: 'The language; that of the page around it if not given.',
  },
  version: {
    type: 'string',
    description: 'Keeps to that version of the content, such as "1.1"; the newest if not given.',
  },
  view: {
    type: `'case' | 'documents' | 'outside'`,
    description:
      'How much of the map is shown: the case at a glance, both documents, or all of it.',
  },
  branch: {
    type: 'string',
    description: 'The id of the card to whose branch the view is narrowed.',
  },
  selected: { type: 'string', description: 'The id of the card or step that is selected.' },
  open: { type: 'string', description: 'Numbers of further cards that are shown: "16.21".' },
  close: { type: 'string', description: 'Numbers of cards of the view that are not shown.' },
  voice: { type: 'string', description: 'Shows cards of these voices only: "minister.officials".' },
  origin: {
    type: 'string',
    description: 'Shows cards of these origins only: "stated", "implicit", "outside".',
  },
  document: {
    type: 'string',
    description: 'Shows cards of these documents only: "memo", "letter".',
  },
  line: {
    type: 'string',
    description: 'The id of the line of reasoning whose two sides are shown.',
  },
  show: { type: `'map' | 'outline'`, description: 'As a map, or as text.' },
  judgement: {
    type: 'string',
    description: 'What the map starts from, in the words of a link: "accept=3.7&reject=10".',
  },
  theme: { type: `'auto' | 'light' | 'dark'`, description: "By the reader's system if not given." },
  marks: {
    type: `'on' | 'off'`,
    description: 'Whether readers can mark cards; they can if not given.',
  },
  height: {
    type: 'number',
    description:
      'In CSS pixels, for pages whose style sheet takes away the height of what is on them.',
  },
};

const mark = `'accepted' | 'doubted' | 'rejected' | null`;
const members: Readonly<Record<keyof ArgumentMapApi, Member>> = {
  selected: {
    kind: 'property',
    type: 'string | null',
    description: 'The id of the selected card or step; null: none is.',
  },
  version: {
    kind: 'property',
    type: 'string | undefined',
    description: 'The version of the content; undefined until the map is there.',
  },
  select: {
    kind: 'method',
    type: '(id: string | null) => void',
    description:
      'Selects a card by its id or number, or a step by its id, and shows it; null: none.',
  },
  mark: {
    kind: 'method',
    type: `(id: string, mark: ${mark}) => void`,
    description: 'Marks a card by its id or number; null takes the mark back.',
  },
  open: {
    kind: 'method',
    type: '(id: string) => void',
    description: 'Opens what lies behind a card.',
  },
  fit: { kind: 'method', type: '() => void', description: 'Brings all that is shown into sight.' },
  look: {
    kind: 'method',
    type: `(view: 'case' | 'documents' | 'outside') => void`,
    description: 'Shows more or less of the map.',
  },
  see: {
    kind: 'method',
    type: '(fragment: string, query?: string) => void',
    description:
      'Shows what the address of an embedded map says, by what follows "#" and "?" in it; once the map is there, if it is not yet.',
  },
  perform: {
    kind: 'method',
    type: '(message: unknown) => void',
    description:
      'Does what a message to a framed map asks for; one that it does not know is passed over.',
  },
};

const events: Readonly<Record<keyof ArgumentMapDetails, Described>> = {
  ready: { type: '{ version: string }', description: 'The map is there.' },
  select: {
    type: '{ id: string | null }',
    description: 'A card or step was selected, by the reader or the article; null: none is.',
  },
  verdict: {
    type: `{ id: string; verdict: 'stands' | 'contested' | 'falls' }`,
    description: 'What becomes of a card has changed.',
  },
  resize: {
    type: '{ height: number }',
    description: 'So many CSS pixels high would show all of it at its width.',
  },
};

const summary =
  'The map of a piece of reasoning, within an article. Until it is there, what stands in it is shown.';

/** The custom-elements manifest (schema 1.0.0) of what is published as `argument-map.js`. */
export function customElementsManifest(): object {
  const listed = <Entry extends Described>(entries: Readonly<Record<string, Entry>>) =>
    Object.entries(entries).map(([name, { type, description }]) => ({
      name,
      type: { text: type },
      description,
    }));
  return {
    schemaVersion: '1.0.0',
    modules: [
      {
        kind: 'javascript-module',
        path: 'argument-map.js',
        declarations: [
          {
            kind: 'class',
            name: 'ArgumentMapElement',
            tagName: 'argument-map',
            customElement: true,
            superclass: { name: 'HTMLElement' },
            description: summary,
            attributes: listed(attributes),
            events: Object.entries(events).map(([name, { type, description }]) => ({
              name,
              type: { text: `CustomEvent<${type}>` },
              description,
            })),
            members: Object.entries(members).map(([name, { kind, type, description }]) => ({
              kind: kind === 'method' ? 'method' : 'field',
              name,
              description,
              ...(kind === 'method' ? signatureOf(type) : { type: { text: type }, readonly: true }),
            })),
            slots: [{ name: '', description: 'What is shown where the map cannot be.' }],
          },
        ],
        exports: [
          {
            kind: 'custom-element-definition',
            name: 'argument-map',
            declaration: { name: 'ArgumentMapElement' },
          },
          { kind: 'js', name: 'ArgumentMapElement', declaration: { name: 'ArgumentMapElement' } },
        ],
      },
    ],
  };
}

/** The type declarations of the same. */
export function typeDeclarations(): string {
  const lines = (
    entries: [name: string, described: Described][],
    write: (name: string, type: string) => string,
  ) =>
    entries
      .map(([name, { type, description }]) => `  /** ${description} */\n  ${write(name, type)}\n`)
      .join('');
  return `/** What the events of \`<argument-map>\` tell. */
export interface ArgumentMapEvents {
${lines(Object.entries(events), (name, type) => `${name}: CustomEvent<${type}>;`)}}

/** ${summary} */
export declare class ArgumentMapElement extends HTMLElement {
${lines(Object.entries(members), (name, type) =>
  members[name as keyof ArgumentMapApi].kind === 'method'
    ? `${name}${type.replace(') => ', '): ')};`
    : `readonly ${name}: ${type};`,
)}  addEventListener<Name extends keyof ArgumentMapEvents>(
    name: Name,
    listener: (event: ArgumentMapEvents[Name]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    name: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** The attributes of \`<argument-map>\`, all of them optional. */
export interface ArgumentMapAttributes {
${lines(Object.entries(attributes), (name, type) => `${name}?: ${type};`)}}

declare global {
  interface HTMLElementTagNameMap {
    'argument-map': ArgumentMapElement;
  }
}
`;
}

/** A method's type, "(id: string, mark: … ) => void", as the manifest takes it apart. */
function signatureOf(type: string): object {
  const [, inside = '', result = ''] = /^\((.*)\) => (.*)$/.exec(type) ?? [];
  const parameters = inside
    .split(/, (?=\w+\??:)/)
    .filter(Boolean)
    .map((parameter) => {
      const [, name = '', optional, text = ''] = /^(\w+)(\?)?: (.*)$/.exec(parameter) ?? [];
      return { name, type: { text }, ...(optional && { optional: true }) };
    });
  return { parameters, return: { type: { text: result } } };
}
