import { join } from 'node:path';
import { runnerImport, type Plugin } from 'vite';
import { pictureColours, type Palette, type PictureStyle } from '../src/formats/pictureStyle.ts';
import { ownCharacters } from './fonts/characters.ts';
import { serifFamily, faces as shippedFaces } from './fonts/faces.ts';
import { textsIn } from './fonts/sample.ts';
import { typefaceOf } from './fonts/typeface.ts';
import { themeColours, type Scheme } from './themeColours.ts';

const name = 'virtual:picture-style';
const modules = [
  'src/maps/client-side-scanning/index.ts',
  'src/messages/index.ts',
  'src/messages/pictures/index.ts',
];

/**
 * Gives the code that makes pictures what these look like, as the module `virtual:picture-style`: the
 * outlines of the shipped fonts and the colours of the style sheet, so that neither is written twice.
 */
export function pictureStyle(): Plugin {
  let root = '';
  let made: Promise<string> | undefined;
  return {
    name: 'picture-style',
    sharedDuringBuild: true,
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load(id) {
      if (id !== `\0${name}`) return undefined;
      made ??= makeStyle(root).then(
        (style) => `export default JSON.parse(${JSON.stringify(JSON.stringify(style))});`,
      );
      return made;
    },
  };
}

async function makeStyle(root: string): Promise<PictureStyle> {
  const loaded = await Promise.all(modules.map((path) => runnerImport(join(root, path))));
  const characters = [...ownCharacters(join(root, 'src'))];
  const texts = [...characters, ...textsIn(loaded.map(({ module }) => module))];
  const faceOf = (serif: boolean, weight: number) => {
    const face = shippedFaces.find(
      (one) =>
        (one.family === serifFamily) === serif && one.weight === weight && one.style === 'normal',
    );
    if (!face) throw new Error(`No face of weight ${weight} is shipped.`);
    return typefaceOf(face, texts);
  };
  return {
    typefaces: { label: faceOf(true, 600), text: faceOf(false, 400), bold: faceOf(false, 600) },
    palettes: { light: paletteOf('light'), dark: paletteOf('dark') },
  };
}

function paletteOf(scheme: Scheme): Palette {
  const colours = themeColours(scheme);
  const entries = pictureColours.map((name) => {
    const colour = colours.get(name);
    if (colour?.alpha !== 1) throw new Error(`theme.css has no opaque "${name}".`);
    return [name, `#${colour.rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`];
  });
  return Object.fromEntries(entries) as Palette;
}
