import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { total, weigh, type Weight } from '../../tools/weight.ts';

/** What others have a page load to show a map of reasoning. */
export interface Peer {
  name: string;
  does: string;
  /** The package in the npm registry, with its version. */
  package: string;
  /** The files that a page loads, by their paths in the package. */
  files: readonly string[];
}

const argdown = {
  does: 'pans and zooms a picture made beforehand',
  package: '@argdown/web-components@2.0.2',
};

/**
 * Each as a page loads it by itself, with all that it needs. Argdown's export refers to
 * `argdown-map.js`, which does no more than import `argdown-map.module.js`, and to the style sheet;
 * its bundle for older loaders is smaller.
 */
const peers: readonly Peer[] = [
  {
    ...argdown,
    name: 'Argdown as exported',
    files: ['dist/argdown-map.js', 'dist/argdown-map.module.js', 'dist/argdown-map.css'],
  },
  {
    ...argdown,
    name: 'Argdown at its smallest',
    files: ['dist/argdown-map.umd.cjs', 'dist/argdown-map.css'],
  },
  {
    name: 'ELK',
    does: 'lays out and draws nothing',
    package: 'elkjs@0.12.1',
    files: ['lib/elk.bundled.js'],
  },
  {
    name: 'Cytoscape',
    does: 'lays out and draws any graph',
    package: 'cytoscape@3.34.4',
    files: ['dist/cytoscape.min.js'],
  },
  {
    name: 'vis-network',
    does: 'lays out and draws any graph',
    package: 'vis-network@10.1.5',
    files: ['standalone/umd/vis-network.min.js'],
  },
];

/** For how long the registry is waited for, in milliseconds. */
const patience = 60_000;

/** What a peer weighs, or why that could not be found out. */
export interface WeighedPeer {
  peer: Peer;
  found: Weight | { trouble: string };
}

/** Fetches all peers into a folder that is gone afterwards, and weighs them. */
export function weighPeers(): WeighedPeer[] {
  const folder = mkdtempSync(join(tmpdir(), 'peers-'));
  try {
    return peers.map((peer) => ({ peer, found: weighPeer(peer, folder) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function weighPeer(peer: Peer, folder: string): WeighedPeer['found'] {
  try {
    const archive = fetchPackage(peer.package, folder);
    const weights = peer.files.map((file) =>
      weigh(run('tar', ['-xzOf', archive, `package/${file}`], folder)),
    );
    return total(weights);
  } catch (error) {
    return { trouble: error instanceof Error ? error.message : String(error) };
  }
}

/** Fetches a package's archive, and gives its name. */
function fetchPackage(name: string, folder: string): string {
  const args = ['pack', name, '--json', '--loglevel=error', '--fetch-retries=0'];
  const [packed] = JSON.parse(run('npm', args, folder).toString()) as { filename: string }[];
  if (!packed) throw new Error(`The registry has no ${name}.`);
  return packed.filename;
}

function run(command: string, args: readonly string[], folder: string): Buffer {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: folder,
    timeout: patience,
    maxBuffer: Infinity,
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (error) throw error;
  if (status !== 0) throw new Error(stderr.toString().trim().split('\n')[0] ?? command);
  return stdout;
}
