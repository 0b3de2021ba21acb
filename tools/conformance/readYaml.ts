import { LineCounter, parseDocument } from 'yaml';
import { Malformed } from './malformed.ts';
import { YamlPlace } from './yamlPlace.ts';

/** A YAML document. */
export interface YamlDocument {
  readonly root: YamlPlace;
  /** That a map has a key twice, of which only the last counts. */
  readonly repetition: Malformed | undefined;
}

/** Reads a YAML document. @throws Malformed if the text is none */
export function readYaml(text: string): YamlDocument {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: true, prettyErrors: false });
  const problem = (isRepetition: boolean): Malformed | undefined => {
    const error = document.errors.find(({ code }) => (code === 'DUPLICATE_KEY') === isRepetition);
    if (!error) return undefined;
    const { line, col } = lines.linePos(error.pos[0]);
    return new Malformed(`line ${line}, column ${col}`, error.message);
  };
  const error = problem(false);
  if (error) throw error;
  try {
    return {
      root: new YamlPlace(document.toJS({ mapAsMap: true })),
      repetition: problem(true),
    };
  } catch (thrown) {
    // An alias without its anchor, or too many aliases.
    throw new Malformed('the file', thrown instanceof Error ? thrown.message : String(thrown));
  }
}
