import { expect, it } from 'vitest';
import { dataScript, laterScript, startScript } from './embedding/classicScripts.ts';
import { piecesOfPage, piecesOfScript, weightOfPieces } from './embeddedPieces.ts';
import { weigh } from './weight.ts';

const styles = '.card::after{content:"\\201C";color:red}\n.label{font:1em "De Afweging Serif"}';
const files = [
  { name: 'start-1.js', code: 'exports.show=(text)=>document.body.append(text)', styles },
  { name: 'component-2.js', code: 'require("./start-1.js").show("seen")' },
];
const content = laterScript({ name: 'map-nl-3.js', code: 'exports.default={title:"Kaart"}' });
const positions = laterScript({ name: 'positions-4.js', code: 'exports.default=[1,2]' });
const later = laterScript({ name: 'later-5.js', code: 'exports.more="read"', styles: '.more{}' });

it.each(['classic', 'module'] as const)(
  'tells the code of a %s script from the style sheet in it',
  (kind) => {
    const script = startScript(files, 'parts/', kind);
    const [code, sheet, ...others] = piecesOfScript(script);
    expect(others).toEqual([]);
    expect(code?.kind).toBe('code');
    expect(code?.text).toContain('seen');
    expect(code?.text).not.toContain('.card');
    expect(sheet?.kind).toBe('styles');
    expect(sheet?.text).toMatch(/^.\.card.*Afweging Serif.*\}.$/s);
    expect((code?.text.length ?? 0) - 2 + (sheet?.text.length ?? 0)).toBe(script.length);
  },
);

it.each([
  ['content', content, ['content']],
  ['positions', positions, ['positions']],
  ['fonts', dataScript('fonts.js', '{fonts:[]}'), ['fonts']],
  ['code and its styles', later, ['code', 'styles']],
])('knows the script that brings %s', (_, script, kinds) => {
  expect(piecesOfScript(script).map(({ kind }) => kind)).toEqual(kinds);
});

it('takes a frame’s page apart, so that nothing is counted twice or not at all', () => {
  const script = startScript(files, 'parts/', 'classic');
  const page = `<!doctype html><html><head><style>html{margin:0}</style></head><body>
<p>A card</p><style>@font-face{font-family:Serif}</style>
${[positions, content, script].map((text) => `<script data-at="../">${text}</script>`).join('\n')}
</body></html>`;
  const pieces = piecesOfPage(page);
  const kinds = ['html', 'styles', 'fonts', 'positions', 'content', 'code', 'styles'];
  expect(pieces.map(({ kind }) => kind)).toEqual(kinds);
  expect(pieces[0]?.text).toContain('<p>A card</p>');
  expect(pieces[0]?.text).not.toContain('margin');
  expect(weightOfPieces(pieces, 'content')).toEqual(weigh(Buffer.from(content)));
  expect(weightOfPieces(pieces, 'content', 'positions').plain).toBe(
    Buffer.byteLength(content + positions),
  );
});
