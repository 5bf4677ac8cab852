import {fileURLToPath} from 'node:url';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {playwrightLauncher} from '@web/test-runner-playwright';
import {ensureChromium, findFirefox, findWebKit} from './helpers/browsers.mjs';
import {bundledTests} from './helpers/bundles.mjs';
import {devtools} from './helpers/devtools.mjs';
import {asHosted, asInStorybook, filterList, openDist, ownPages} from './helpers/server.mjs';
import {browserReporter} from './helpers/totals.mjs';
import {rerunCrashed, webkitLauncher} from './helpers/webkit.mjs';

// Far from UTC, to detect dates that are off by one day.
process.env.TZ ??= 'America/Los_Angeles';

const root = fileURLToPath(new URL('..', import.meta.url));

const args = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--no-first-run',
];
if (process.getuid?.() === 0 || process.env.CI) args.push('--no-sandbox');

/** Generous, because the machine may be busy. */
const TIMEOUT = 300_000;

const patient = (page) => {
  page.setDefaultTimeout(TIMEOUT);
  return page;
};

/** Leaves each page to the next test file: a new window takes longer than most files. */
const reusePages = () => {
  const idle = [];
  return {
    createBrowserContext: async ({browser}) => {
      const page = idle.pop() ?? patient(await browser.newPage());
      return {page, close: async () => void idle.push(page)};
    },
    createPage: async ({context}) => context.page,
  };
};

const launchers = {
  chromium: () =>
    playwrightLauncher({
      product: 'chromium',
      launchOptions: {executablePath: ensureChromium(), args, timeout: TIMEOUT},
      ...reusePages(),
    }),
  firefox: () => {
    const launchOptions = {browser: 'firefox', executablePath: findFirefox(), protocolTimeout: TIMEOUT};
    // One window per page, because pages in hidden tabs get no focus.
    const createPage = async ({context}) => patient(await context.newPage({type: 'window'}));
    return Object.assign(chromeLauncher({launchOptions, createPage, concurrency: 1}), {name: 'Firefox'});
  },
  webkit: () => webkitLauncher(findWebKit()),
};

// BROWSERS=chromium,firefox selects browsers. The default is Chromium and the other installed ones.
const wanted = process.env.BROWSERS?.split(',') ?? [
  'chromium',
  ...(findFirefox() ? ['firefox'] : []),
  ...(findWebKit() ? ['webkit'] : []),
];
const launch = (name) => {
  try {
    return launchers[name]();
  } catch (error) {
    console.error(error.message);
    return process.exit(1);
  }
};
const browsers = wanted.map(launch);
const crashes = rerunCrashed();
const bundles = bundledTests(root);
const choosesFiles = process.argv.some((argument) => argument.startsWith('--files'));

export default {
  rootDir: root,
  // Files named `*.chromium.test.ts` have the same result in every browser.
  files: ['test/**/*.test.ts', '!test/**/*.{chromium,node}.test.ts'],
  groups:
    !choosesFiles && wanted[0] === 'chromium'
      ? [{name: 'chromium', files: 'test/**/*.chromium.test.ts', browsers: browsers.slice(0, 1)}]
      : [],
  concurrency: 2,
  concurrentBrowsers: 3,
  browsers,
  middleware: [bundles.middleware, asHosted(root), ownPages, asInStorybook],
  plugins: [crashes, openDist(), devtools(), filterList()],
  coverage: process.env.COVERAGE === '1',
  coverageConfig: {include: ['src/**/*.ts'], reportDir: '.cache/coverage'},
  reporters: [bundles.reporter, defaultReporter({reportTestProgress: false}), browserReporter(), crashes],
  // Warnings of widgets are tested separately; in the output they would hide failures.
  filterBrowserLogs: ({args: [first]}) => !/^Candor|Lit is in dev mode/.test(String(first)),
  testFramework: {config: {timeout: TIMEOUT}},
  browserStartTimeout: TIMEOUT,
  testsStartTimeout: TIMEOUT,
  testsFinishTimeout: 2 * TIMEOUT,
};
