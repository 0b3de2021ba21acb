import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { basePath, siteServer } from './site.ts';

/*
 * tsx tools/serve.ts [--port <number>] [--base <path>]
 *
 * Serves the built site from `dist/` on this machine only. Without `--port` or $PORT it takes the
 * first free port from 4173 on.
 */

const host = '127.0.0.1';
const firstPort = 4173;
const lastPort = firstPort + 50;

const { values } = parseArgs({
  options: { port: { type: 'string' }, base: { type: 'string', default: '/' } },
});
const folder = fileURLToPath(new URL('../dist', import.meta.url));
const base = basePath(values.base);
const wanted = values.port ?? process.env.PORT;

if (!existsSync(`${folder}/index.html`)) {
  fail('There is no built site in dist/. Build it first: npm run build');
} else if (wanted !== undefined && !isPort(wanted)) {
  fail(`"${wanted}" is not a port: give a number from 1 to 65535.`);
} else {
  listen(Number(wanted ?? firstPort), wanted === undefined ? lastPort : Number(wanted));
}

/** Serves on a port, or on the first free one up to `last`. */
function listen(port: number, last: number) {
  const server = siteServer(folder, base);
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE' && port < last) listen(port + 1, last);
    else if (error.code === 'EADDRINUSE') fail(`Port ${port} is in use: give another with --port.`);
    else fail(`The site cannot be served on port ${port}: ${error.message}`);
  });
  server.listen(port, host, () => {
    console.log(`\n  De Afweging is at http://localhost:${port}${base}\n  Ctrl+C stops it.\n`);
  });
}

function isPort(given: string): boolean {
  return /^\d{1,5}$/.test(given) && Number(given) >= 1 && Number(given) <= 65_535;
}

function fail(message: string) {
  console.error(message);
  process.exitCode = 1;
}
