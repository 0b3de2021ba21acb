/* eslint-disable @typescript-eslint/consistent-type-imports -- an import would make this file a module */

/** The map in one language, without its critical questions, made from `src/maps/` by `tools/mapModules.ts`. */
declare module 'virtual:map/*' {
  const map: import('../model/argumentMap.ts').ArgumentMap<string>;
  export default map;
}

/** What accompanies the map in one language, made likewise. */
declare module 'virtual:companions/*' {
  const companions: import('../model/companions.ts').Companions<string> & {
    questions: import('../model/askedQuestions.ts').AskedQuestions<string>;
  };
  export default companions;
}

/** What a class works with, by language, made likewise. */
declare module 'virtual:classroom' {
  const material: Readonly<
    Record<
      import('../model/text.ts').Language,
      import('../model/classroom.ts').ClassMaterial<string>
    >
  >;
  export default material;
}

/** The content in one language as it was in each version but the newest, by version, made likewise. */
declare module 'virtual:released/*' {
  const released: Readonly<Record<string, import('./embedding/versions.ts').Released>>;
  export default released;
}

/** Where the map's cards lie and how large they are: `settled.json` of the map. */
declare module 'virtual:settled' {
  const settled: import('../layout/homes.ts').SettledMap;
  export default settled;
}

/** The fonts and colours of pictures, made from the site's own by `tools/pictureStyle.ts`. */
declare module 'virtual:picture-style' {
  const style: import('../formats/pictureStyle.ts').PictureStyle;
  export default style;
}

/** The map's title in each language. */
declare module 'virtual:titles' {
  const titles: import('../model/text.ts').Text;
  export default titles;
}
