/** What others have a page load for the same job, or a part of it. */
export interface Peer {
  name: string;
  does: string;
  /** What a page loads, as each package ships it. */
  loads: readonly Loaded[];
}

interface Loaded {
  /** The package in the npm registry, with its version. */
  name: string;
  /** Files by their paths in the package. */
  files: readonly string[];
}

const argdown = '@argdown/web-components@2.0.2';
const panning = 'pans and zooms a picture made beforehand';

/**
 * What shows a map of reasoning, or a graph, within a page. Each as a page loads it by itself, with all
 * that it needs. Argdown's export refers to `argdown-map.js`, which does no more than import
 * `argdown-map.module.js`, and to the style sheet; its bundle for older loaders is smaller.
 */
export const graphPeers: readonly Peer[] = [
  {
    name: 'Argdown as exported',
    does: panning,
    loads: [
      {
        name: argdown,
        files: ['dist/argdown-map.js', 'dist/argdown-map.module.js', 'dist/argdown-map.css'],
      },
    ],
  },
  {
    name: 'Argdown at its smallest',
    does: panning,
    loads: [{ name: argdown, files: ['dist/argdown-map.umd.cjs', 'dist/argdown-map.css'] }],
  },
  {
    name: 'Markmap',
    does: 'draws a tree that unfolds',
    loads: [
      { name: 'markmap-view@0.18.12', files: ['dist/browser/index.js'] },
      { name: 'd3@7.9.0', files: ['dist/d3.min.js'] },
    ],
  },
  {
    name: 'Vega-Embed',
    does: 'draws charts and networks from a description',
    loads: [
      { name: 'vega-embed@7.3.0', files: ['build/vega-embed.min.js'] },
      { name: 'vega@6.4.0', files: ['build/vega.min.js'] },
      { name: 'vega-lite@6.5.0', files: ['build/vega-lite.min.js'] },
    ],
  },
  {
    name: 'Mermaid as one script',
    does: 'lays out and draws diagrams of all its kinds',
    loads: [{ name: 'mermaid@12.3.0', files: ['dist/mermaid.min.js'] }],
  },
  {
    name: 'ELK',
    does: 'lays out and draws nothing',
    loads: [{ name: 'elkjs@0.12.1', files: ['lib/elk.bundled.js'] }],
  },
  {
    name: 'Cytoscape',
    does: 'lays out and draws any graph',
    loads: [{ name: 'cytoscape@3.34.4', files: ['dist/cytoscape.min.js'] }],
  },
  {
    name: 'vis-network',
    does: 'lays out and draws any graph',
    loads: [{ name: 'vis-network@10.1.5', files: ['standalone/umd/vis-network.min.js'] }],
  },
];

const heights = 'gives frames their heights';

/** What an article loads for the frames in it; what some have the frame's own page load is left out. */
export const framePeers: readonly Peer[] = [
  {
    name: 'Sidechain',
    does: heights,
    loads: [{ name: '@nprapps/sidechain@1.1.5', files: ['dist/sidechain.js'] }],
  },
  {
    name: 'Open Iframe Resizer',
    does: heights,
    loads: [{ name: '@open-iframe-resizer/core@2.1.0', files: ['dist/index.umd.cjs'] }],
  },
  {
    name: 'Pym.js',
    does: `${heights}, and passes messages on`,
    loads: [{ name: 'pym.js@1.3.2', files: ['dist/pym.v1.min.js'] }],
  },
  {
    name: 'iframe-resizer',
    does: `${heights}, and passes messages on`,
    loads: [{ name: '@iframe-resizer/parent@5.5.9', files: ['index.umd.js'] }],
  },
];
