/*
 * Where the browser tests find the built site: at the root of a host, and under a path of another.
 * Two servers, so that a page under the path cannot use a file of the one at the root.
 */

/** A server that the browser tests start. */
export interface TestSite {
  port: number;
  base: string;
  /** The address of the site's root, with a final slash. */
  url: string;
}

/** `$TEST_PORT` and the port after it, where these are taken. */
const firstPort = Number(process.env.TEST_PORT ?? 4391);

export const rootSite = testSite(firstPort, '/');
export const subPathSite = testSite(firstPort + 1, '/some/sub/path/');

function testSite(port: number, base: string): TestSite {
  return { port, base, url: `http://127.0.0.1:${port}${base}` };
}
