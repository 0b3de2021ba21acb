import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * A server of static files that does what a plain static host does and no more: index files in
 * folders, a redirect to a folder's final slash, and nothing at all outside of `base`; and that other
 * sites may use what is there for them, as the README asks of hosts.
 *
 * @param folder what is served
 * @param base the path below which it is served, with a slash at both ends
 */
export function siteServer(folder: string, base: string): Server {
  const files = sirv(folder, { dev: true, extensions: ['html'] });
  return createServer((request, response) => {
    const [path = '/', query] = (request.url ?? '/').split('?');
    const address = (to: string) => (query === undefined ? to : `${to}?${query}`);

    if (`${path}/` === base) return redirect(response, address(base));
    if (!path.startsWith(base)) return notFound(response);

    const inside = path.slice(base.length - 1);
    if (!inside.endsWith('/')) {
      const file = join(folder, decoded(inside));
      if (existsSync(join(file, 'index.html'))) return redirect(response, address(`${path}/`));
      if (!existsSync(file)) return notFound(response);
    }
    // Other sites' pages load what is there to be embedded.
    if (inside.startsWith('/embed/')) response.setHeader('Access-Control-Allow-Origin', '*');
    serve(files, request, response, address(inside));
  });
}

/** Brings a base path into the form with a slash at both ends: "", "a/b", "/a/b/". */
export function basePath(given: string): string {
  const inner = given.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

function serve(
  files: ReturnType<typeof sirv>,
  request: IncomingMessage,
  response: ServerResponse,
  url: string,
) {
  request.url = url;
  files(request, response, () => {
    notFound(response);
  });
}

function redirect(response: ServerResponse, to: string) {
  response.writeHead(301, { Location: to }).end();
}

function notFound(response: ServerResponse) {
  response.writeHead(404, { 'Content-Type': 'text/plain;charset=utf-8' }).end('Not found\n');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
