import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';
import { readSettled, type SettledSource } from '../src/layout/homes.ts';
import { questionsOf, withQuestions } from '../src/model/askedQuestions.ts';
import type { ClassMaterial } from '../src/model/classroom.ts';
import { noCompanions, type WholeMap } from '../src/model/companions.ts';
import { localise } from '../src/model/localise.ts';
import { languages, type Language } from '../src/model/text.ts';
import type { Released } from '../src/pages/embedding/versions.ts';

const folder = fileURLToPath(new URL('../src/maps/client-side-scanning/', import.meta.url));
const prefix = '\0virtual:';

/**
 * Gives the client's code the content without the other language and without the checks that belong
 * to writing it: `virtual:map/nl` and `virtual:map/en`, what accompanies the map apart from it,
 * critical questions included, as `virtual:companions/nl` and `/en`, what it was in earlier versions as
 * `virtual:released/nl` and `/en`, its title in each language as `virtual:titles`, what a
 * class works with in both as `virtual:classroom`, and `virtual:settled`, each a module of JSON.
 */
export function mapModules(): Plugin {
  return {
    name: 'map-modules',
    resolveId: (id) => (id.startsWith('virtual:') ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(prefix)) return undefined;
      const name = id.slice(prefix.length);
      if (name === 'settled') {
        return jsonModule(
          readSettled(JSON.parse(readFileSync(`${folder}settled.json`, 'utf8')) as SettledSource),
        );
      }
      if (name === 'classroom') {
        const { module } = await runnerImport<{ classroom: ClassMaterial }>(
          `${folder}classroom/index.ts`,
        );
        return jsonModule({
          nl: localise(module.classroom, 'nl'),
          en: localise(module.classroom, 'en'),
        });
      }
      const { module } = await runnerImport<{ clientSideScanning: WholeMap }>(`${folder}index.ts`);
      if (name === 'titles') return jsonModule(module.clientSideScanning.title);
      const [part = '', tag] = name.split('/');
      const language = languages.find((language) => language === tag);
      if (!language || !['map', 'companions', 'released'].includes(part)) {
        throw new Error(`There is no module "virtual:${name}".`);
      }
      if (part === 'released') {
        return jsonModule(releasedBefore(module.clientSideScanning.version, language));
      }
      const { timeline, lines, propositions, glossary, ...map } = localise(
        module.clientSideScanning,
        language,
      );
      return jsonModule(
        part === 'map'
          ? withQuestions(map, {})
          : { timeline, lines, propositions, glossary, questions: questionsOf(map) },
      );
    },
  };
}

/** The content as it was in each version but the newest, see `npm run release`. */
function releasedBefore(newest: string, language: Language): Readonly<Record<string, Released>> {
  const files = readdirSync(`${folder}released`).filter((file) => file !== `${newest}.json`);
  return Object.fromEntries(
    files.map((file) => {
      const kept = JSON.parse(readFileSync(`${folder}released/${file}`, 'utf8')) as {
        map: WholeMap;
        settled: SettledSource;
      };
      const { settled } = kept;
      // What has come beside the map since, that version does not have.
      const map = { ...noCompanions, ...kept.map };
      return [map.version, { map: localise(map, language), settled: readSettled(settled) }];
    }),
  );
}

/** JSON.parse of a string is faster to start than a literal of this size. */
function jsonModule(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}
