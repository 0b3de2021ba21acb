/** What finding a browser needs to know of the machine, and can do to it. */
export interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  /** Whether the account may install packages: user id 0, on a system with apt-get. */
  mayUseApt: boolean;
  /** Whether a file is there. */
  exists: (path: string) => boolean;
  /** Whether a browser starts; one may be there without the libraries that it needs. */
  runs: (path: string) => boolean;
  /** Where Playwright keeps its own Chromium, there or not. */
  playwrightPath: () => string;
  /** Runs a command in sight of the user; false if it fails. */
  run: (command: string, args: readonly string[]) => boolean;
  tell: (message: string) => void;
}

/** Where the browser is, or in one line what the user has to do. */
export type Found = { path: string } | { todo: string };

/** Debian's Chromium without windows comes first: the tests take a quarter less time in it. */
const commands = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** The distribution's packages to try, in this order: not every release has the first. */
const packages = ['chromium-headless-shell', 'chromium'];

/**
 * Finds a browser for the browser tests, the first of: `$CHROMIUM_PATH`, a Chromium or Chrome of
 * the system, Playwright's own. Where there is none, gets one: Playwright's download, and failing
 * that, as root on a Debian-like system, a package of the distribution.
 */
export function findBrowser(machine: Machine): Found {
  const given = machine.env.CHROMIUM_PATH;
  if (given) return givenBrowser(given, machine);

  const path = ofSystem(machine) ?? ofPlaywright(machine) ?? download(machine) ?? install(machine);
  return path === undefined
    ? {
        todo:
          'No browser for the browser tests: install Chromium or Chrome, or set CHROMIUM_PATH ' +
          'to one, and try again.',
      }
    : { path };
}

/** Where a Chromium or Chrome may be on this system, in the order in which to try. */
export function systemPaths({ platform, env }: Pick<Machine, 'platform' | 'env'>): string[] {
  switch (platform) {
    case 'win32':
      return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
        .flatMap((folder) => env[folder] ?? [])
        .flatMap((folder) => [
          `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
          `${folder}\\Chromium\\Application\\chrome.exe`,
        ]);
    case 'darwin':
      return ['', env.HOME ?? ''].flatMap((home) => [
        `${home}/Applications/Chromium.app/Contents/MacOS/Chromium`,
        `${home}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
      ]);
    default: {
      const folders = (env.PATH ?? '').split(':').filter((folder) => folder !== '');
      return commands.flatMap((command) => folders.map((folder) => `${folder}/${command}`));
    }
  }
}

function givenBrowser(path: string, machine: Machine): Found {
  if (!machine.exists(path)) {
    return {
      todo: `CHROMIUM_PATH is set to "${path}", where there is no file: correct or unset it.`,
    };
  }
  if (!machine.runs(path)) {
    return {
      todo: `CHROMIUM_PATH is set to "${path}", which does not start: correct or unset it.`,
    };
  }
  return { path };
}

function ofSystem(machine: Machine): string | undefined {
  return systemPaths(machine).find((path) => machine.exists(path) && machine.runs(path));
}

function ofPlaywright(machine: Machine): string | undefined {
  const path = machine.playwrightPath();
  return machine.exists(path) && machine.runs(path) ? path : undefined;
}

function download(machine: Machine): string | undefined {
  machine.tell('No browser found. Downloading Chromium with: playwright install chromium');
  if (!machine.run('playwright', ['install', 'chromium'])) {
    machine.tell('The download failed.');
    return undefined;
  }
  const path = ofPlaywright(machine);
  if (path === undefined) {
    machine.tell('Chromium was downloaded, but does not start here (are libraries missing?).');
  }
  return path;
}

function install(machine: Machine): string | undefined {
  if (!machine.mayUseApt) return undefined;
  const installed =
    machine.run('apt-get', ['update']) && packages.some((name) => installPackage(name, machine));
  if (!installed) machine.tell('The installation failed.');
  return installed ? ofSystem(machine) : undefined;
}

function installPackage(name: string, machine: Machine): boolean {
  machine.tell(`Installing Chromium with: apt-get install ${name} fonts-liberation`);
  const options = ['install', '-y', '--no-install-recommends'];
  return machine.run('apt-get', [...options, name, 'fonts-liberation']);
}
