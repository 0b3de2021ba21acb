import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { dataScript, laterScript, requiredBy, startScript } from './classicScripts.ts';

/* Code as it comes split: the last file starts, and asks for another. */
const shared = {
  name: 'shared-1.js',
  code: 'exports.word = "één"; exports.count = 0;',
  styles: 'a{}',
};
const start = {
  name: 'start-1.js',
  code: `const shared = require("./shared-1.js");
    exports.ask = () => Promise.resolve().then(() => require("./later-1.js")).then((later) => later.said);
    exports.fonts = () => built.load("fonts.js");
    built.onstyles = (styles) => globalThis.told.push(styles);
    globalThis.told.push(built.styles, built.at, shared.word);
    globalThis.exported = exports;`,
};
const later = {
  name: 'later-1.js',
  code: 'const { word } = require("./shared-1.js"); exports.said = word + "!";',
  styles: 'b{}',
};

interface Started {
  ask: () => Promise<string>;
  fonts: () => Promise<{ fonts: unknown }>;
}

/** A page that has just what such scripts need; files come when they are asked for, if there are any. */
function pageWith(files: Readonly<Record<string, string>>) {
  const told: string[] = [];
  const asked: string[] = [];
  const fetched = { ...files };
  interface Script {
    src?: string;
    onload?: () => void;
    onerror?: () => void;
  }
  const page = createContext({
    URL,
    told,
    document: {
      baseURI: 'https://article.test/a/b.html',
      currentScript: { dataset: {}, src: 'https://map.test/embed/argument-map.classic.js' },
      createElement: (): Script => ({}),
      head: {
        append(script: Script) {
          asked.push(script.src ?? '');
          const file = fetched[script.src ?? ''];
          if (file === undefined) script.onerror?.();
          else {
            runInContext(file, page);
            script.onload?.();
          }
        },
      },
    },
  }) as { exported: Started };
  runInContext(startScript([shared, start], 'parts/', 'classic'), page);
  return { page, told, asked, fetched, started: page.exported };
}

test('files are run once, where the scripts lie, and later ones come when they are asked for', async () => {
  const { told, asked, started } = pageWith({
    'https://map.test/embed/parts/later-1.js': laterScript(later),
  });
  expect(told).toEqual(['a{}', 'https://map.test/embed/', 'één']);
  expect(asked).toEqual([]);
  expect(await Promise.all([started.ask(), started.ask()])).toEqual(['één!', 'één!']);
  expect(asked).toEqual(['https://map.test/embed/parts/later-1.js']);
  expect(told.slice(3), 'its style sheet is told').toEqual(['b{}']);
});

test('what cannot be fetched is asked for again', async () => {
  const { started, fetched } = pageWith({});
  await expect(started.ask()).rejects.toThrow(
    'There is no https://map.test/embed/parts/later-1.js',
  );
  fetched['https://map.test/embed/parts/later-1.js'] = laterScript(later);
  expect(await started.ask()).toBe('één!');
});

test('data comes likewise, and a script that brings nothing is no data', async () => {
  const address = 'https://map.test/embed/parts/fonts.js';
  const { started, fetched } = pageWith({ [address]: '' });
  await expect(started.fonts()).rejects.toThrow('Nothing came with fonts.js');
  fetched[address] = dataScript('fonts.js', '{fonts:["ü"]}');
  expect(JSON.stringify(await started.fonts())).toBe('{"fonts":["ü"]}');
});

test('scripts are ASCII, and leave nothing in a page but what others hand over by', () => {
  const script = startScript([shared, start], 'parts/', 'classic');
  expect(script).toMatch(/^[\0-\x7f]*$/);
  const { page } = pageWith({});
  expect(Object.keys(page).sort()).toEqual(['URL', 'document', 'exported', 'told']);
});

test('a module exports what its last file does', () => {
  const script = startScript([shared, start], 'parts/', 'module', ['ask']);
  expect(script).toContain('import.meta.url');
  expect(script).toMatch(/export const ask\b|export\{\w+ as ask\}/);
});

test('what a file cannot do without is told, and not what it may ask for', () => {
  expect(requiredBy(start)).toEqual(['shared-1.js']);
});

test('code that asks for files in a way that is not known is refused', () => {
  const odd = { name: 'odd.js', code: 'Promise.resolve().then(() => later(require("./x.js")))' };
  expect(() => laterScript(odd)).toThrow('odd.js asks for a file in an unknown way');
});
