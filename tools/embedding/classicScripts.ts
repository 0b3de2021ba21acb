import { minifySync } from 'vite';

/*
 * Turns code that was split into CommonJS files into classic scripts. A page without an origin, such
 * as one in a sandboxed frame, may fetch no modules, and so no code in parts: hence scripts, each of
 * which hands its code over to what asked for it.
 */

/** A file of split code. */
export interface CodeFile {
  /** Its name: "later-x1y2.js". */
  name: string;
  code: string;
  /** Its style sheet, if it has one. */
  styles?: string | undefined;
}

/** How split code asks for a file that may not be there yet. */
const asked = /Promise\.resolve\(\)\.then\(\(\)\s*=>\s*require\(("\.\/[^"]+")\)\)/g;
/** Where Svelte counts what it has made: in the page's own window, where nothing of ours should be. */
const counted = 'window.__svelte';
const required = /\brequire\(["'`]\.\/([^"'`]+)["'`]\)/g;

/** Where scripts hand over what they hold; named so that nothing else on a page is in the way. */
const store = `globalThis[Symbol.for("De Afweging")]`;

/** The whole of a file that comes by itself: it hands its code over, to be run when it is asked for. */
export function laterScript(file: CodeFile): string {
  const code = asFunction(file);
  const given =
    file.styles === undefined
      ? code
      : `Object.assign(${code},{styles:${JSON.stringify(file.styles)}})`;
  return inAscii(`(${store}??={})["${file.name}"]=${given};\n`);
}

/** The same of a file that holds nothing but data: an expression of JavaScript. */
export function dataScript(name: string, expression: string): string {
  const code = `(require,exports)=>{Object.assign(exports,${expression})}`;
  return inAscii(`(${store}??={})["${name}"]=${code};\n`);
}

/** How a script that is run at once knows where it lies. */
export type Kind = 'classic' | 'module';

/**
 * The script that a page loads: its own files, the last of which is run at once, and how further ones
 * are fetched.
 *
 * @param folder the way from the script's own address to the other files, with a final slash
 * @param kind a classic script, which may stand in a page itself, with the way to where it would lie as
 *   `data-at`; or a module, which exports what its last file does
 * @param exported the names of what a module exports
 */
export function startScript(
  files: readonly CodeFile[],
  folder: string,
  kind: Kind,
  exported: readonly string[] = [],
): string {
  const own = files.map((file) => `"./${file.name}":${asFunction(file)}`).join(',\n');
  const styles = files.map((file) => file.styles ?? '').join('');
  const last = files.at(-1);
  if (!last) throw new Error('There is no code to start with.');
  const at =
    kind === 'module'
      ? `new URL(".",import.meta.url).href`
      : `((script)=>new URL(script.dataset.at??new URL(".",script.src).href,document.baseURI).href)(document.currentScript)`;
  const fetched =
    kind === 'module'
      ? `import(address)`
      : `new Promise((resolve,reject)=>{const script=document.createElement("script");script.src=trusted(address);script.onload=resolve;script.onerror=()=>reject(new Error("There is no "+address));document.head.append(script)})`;
  // A page that takes no plain text for the address of a script takes it from a policy by this name.
  const trusted =
    kind === 'module'
      ? ''
      : `let policy;
function trusted(address){
  try{return (policy??=trustedTypes.createPolicy("de-afweging",{createScriptURL:(url)=>url})).createScriptURL(address)}catch{return address}
}`;
  const code = `${trusted}
const at=${at};
const files={${own}};
const ready={};
const coming={};
const built={at,svelte:{},styles:${JSON.stringify(styles)},onstyles(){},load:(file)=>load("./"+file)};
function require(name){
  if(!ready[name]){const exports=ready[name]={};files[name](require,exports,load,built)}
  return ready[name];
}
function load(name){
  return coming[name]??=(files[name]?Promise.resolve():fetchFile(name)).then(()=>require(name)).catch((cause)=>{delete coming[name];throw cause});
}
async function fetchFile(name){
  const file=name.slice(2);
  const handed=()=>(${store}??={})[file];
  if(!handed()){const address=new URL(${JSON.stringify(folder)}+file,at).href;await ${fetched}}
  const given=handed();
  if(!given)throw new Error("Nothing came with "+file);
  if(given.styles)built.onstyles(given.styles);
  files[name]=given;
}
`;
  const run = `require("./${last.name}")`;
  const whole =
    kind === 'module'
      ? `${code}const started=${run};\n${exported.map((name) => `export const ${name}=started.${name};`).join('\n')}`
      : `(()=>{"use strict";${code}${run}})();`;
  return minified(whole, kind);
}

/** The code of a file as a function that fills in its exports. */
function asFunction({ name, code }: CodeFile): string {
  const body = code.replace(asked, 'load($1)').replaceAll(counted, 'built.svelte');
  const inVain = /Promise\.resolve\(\)\.then\(\(\)\s*=>[^;]{0,40}require\(/.exec(body)?.[0];
  if (inVain) throw new Error(`${name} asks for a file in an unknown way: ${inVain}`);
  return `(require,exports,load,built)=>{"use strict";${body}\n}`;
}

/** The files that a file cannot do without from the first. */
export function requiredBy({ code }: CodeFile): string[] {
  return [...code.replace(asked, '').matchAll(required)].map(([, name = '']) => name);
}

function minified(code: string, kind: Kind): string {
  const result = minifySync(`start.${kind === 'module' ? 'mjs' : 'cjs'}`, code, {
    module: kind === 'module',
  });
  const [error] = result.errors;
  if (error) throw new Error(error.message);
  return inAscii(result.code);
}

/**
 * The same code in ASCII: a page that does not say how it is encoded takes its scripts to be encoded as
 * browsers guess. All that is not ASCII stands in texts and regular expressions.
 */
function inAscii(code: string): string {
  return code.replace(
    /[\u0080-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
