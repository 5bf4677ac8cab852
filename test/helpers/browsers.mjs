// Finds the browsers for the tests, and installs Chromium if there is none.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {Launcher} from 'chrome-launcher';
import {chromium} from 'playwright-core';

const which = (name) => {
  const {status, stdout} = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name], {encoding: 'utf8'});
  return status === 0 ? stdout.split(/\r?\n/)[0] : undefined;
};
const first = (...paths) => paths.find((path) => path && existsSync(path));

const installedChrome = () => {
  try {
    return Launcher.getFirstInstallation();
  } catch {
    return undefined;
  }
};

const findChromium = () => process.env.CHROME_PATH || installedChrome() || first(chromium.executablePath());

export const findFirefox = () =>
  first(
    process.env.FIREFOX_PATH,
    which('firefox'),
    which('firefox-esr'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  );

export const findWebKit = () => {
  if (process.platform === 'darwin') return which('safaridriver');
  return process.platform === 'linux' && (process.env.DISPLAY || which('Xvfb')) ? which('WebKitWebDriver') : undefined;
};

const run = (command, ...args) =>
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 600_000,
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
  });

/** Installs Debian packages, if permitted. */
export const installPackages = (...names) => {
  if (process.getuid?.() !== 0 || !which('apt-get')) return;
  console.log(`Installs ${names.join(', ')} from the system's packages.`);
  run('apt-get', 'update', '-qq');
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...names);
};

const installPlaywrights = () => {
  console.log("Installs Playwright's Chromium.");
  run(process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium');
};

/** Returns the path of Chromium. If none is installed, installs the one of Debian or of Playwright. */
export const ensureChromium = () => {
  for (const install of [() => {}, () => installPackages('chromium'), installPlaywrights]) {
    install();
    const path = findChromium();
    if (path && existsSync(path)) return path;
    if (process.env.CHROME_PATH) break;
  }
  throw new Error('The tests need Chromium or Chrome: install one, or set CHROME_PATH to its executable.');
};
