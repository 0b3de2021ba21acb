import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalizePath, runnerImport, type Manifest, type Plugin } from 'vite';
import type { WholeMap } from '../../src/model/companions.ts';
import { ownCharacters, withTyped } from './characters.ts';
import { cutFace } from './cutFace.ts';
import { faceName, faces, serifFamily, type ShippedFace } from './faces.ts';
import { shippedRule, standInRule } from './fontFaceRules.ts';
import { labelsOf, textsIn } from './sample.ts';
import { standInMetrics } from './standInMetrics.ts';

const styleSheet = 'src/pages/fonts.css';
const folder = 'node_modules/.fonts';
const content = 'src/maps/client-side-scanning/index.ts';
const words = 'src/messages/index.ts';

/**
 * Fills `src/pages/fonts.css`: the shipped faces, cut down to what the pages may show, and for each a
 * stand-in of the reader's system that takes the same room. While developing, a character that is new
 * to the content is in the fonts once the server starts again.
 */
export function fonts(): Plugin {
  let root = '';
  let rules: Promise<string> | undefined;
  return {
    name: 'fonts',
    // The site and the one file are built of the same fonts, which are cut once.
    sharedDuringBuild: true,
    configResolved(config) {
      root = config.root;
    },
    load(id) {
      if (id !== normalizePath(join(root, styleSheet))) return undefined;
      rules ??= cutFaces(root);
      return rules;
    },
  };
}

/** Cuts all faces into `node_modules/`; returns the rules that name them. */
async function cutFaces(root: string): Promise<string> {
  const sampleFor = await samples(root);
  const own = ownCharacters(join(root, 'src'));
  const typed = withTyped(own);
  mkdirSync(join(root, folder), { recursive: true });
  const rules = faces.map(async (face) => {
    const parts = await cutFace(face, face.typed ? typed : own);
    for (const { name, contents } of parts) writeFileSync(join(root, folder, name), contents);
    return [
      ...parts.map((part) => shippedRule(face, part, `/${folder}/${part.name}`)),
      standInRule(face, standInMetrics(face, sampleFor(face))),
    ];
  });
  return (await Promise.all(rules)).flat().join('\n');
}

/**
 * The fonts that the page as it opens uses, as paths from the site's root. Throws where the build has
 * not got them.
 */
export function firstFonts(manifest: Manifest): string[] {
  const built = Object.values(manifest);
  return faces
    .filter(({ first }) => first)
    .map((face) => {
      const file = `${folder}/${faceName(face)}.woff2`;
      const font = built.find(({ src }) => src?.endsWith(file));
      if (!font) throw new Error(`The build has no "${file}".`);
      return font.file;
    });
}

/** What is set in each family: on cards the serif, around them the sans. */
async function samples(root: string): Promise<(face: ShippedFace) => readonly string[]> {
  const { module: map } = await runnerImport<{ clientSideScanning: WholeMap }>(join(root, content));
  const { module: interfaces } = await runnerImport<{ messages: unknown }>(join(root, words));
  const labels = labelsOf(map.clientSideScanning);
  const texts = textsIn(interfaces.messages);
  return ({ family }) => (family === serifFamily ? labels : texts);
}
