import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { total, weigh, type Weight } from '../../tools/weight.ts';
import type { Peer } from './peers.ts';

/** For how long the registry is waited for, in milliseconds. */
const patience = 60_000;

/** What a peer weighs, or why that could not be found out. */
export interface WeighedPeer {
  peer: Peer;
  found: Weight | { trouble: string };
}

/** Fetches peers into a folder that is gone afterwards, and weighs them. */
export function weighPeers(peers: readonly Peer[]): WeighedPeer[] {
  const folder = mkdtempSync(join(tmpdir(), 'peers-'));
  try {
    return peers.map((peer) => ({ peer, found: weighPeer(peer, folder) }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function weighPeer(peer: Peer, folder: string): WeighedPeer['found'] {
  try {
    const weights = peer.loads.flatMap(({ name, files }) => {
      const archive = fetchPackage(name, folder);
      return files.map((file) => weigh(run('tar', ['-xzOf', archive, `package/${file}`], folder)));
    });
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
