import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {playwrightLauncher} from '@web/test-runner-playwright';
import {ensureChromium, findFirefox, findWebKit} from './helpers/browsers.mjs';
import {bundledTests} from './helpers/bundles.mjs';
import {devtools} from './helpers/devtools.mjs';
import {
  asHosted,
  asInStorybook,
  filterList,
  jsonModules,
  openDist,
  ownPages,
  storybookBundles,
  storyList,
} from './helpers/server.mjs';
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

const launchers = {
  chromium: () => playwrightLauncher({product: 'chromium', launchOptions: {executablePath: ensureChromium(), args}}),
  firefox: () => {
    const launchOptions = {browser: 'firefox', executablePath: findFirefox()};
    // One window per page, because pages in hidden tabs get no focus.
    const createPage = ({context}) => context.newPage({type: 'window'});
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
/** Tests with the same result in every browser, which only Chromium runs. */
const ONCE = [
  'test/parts.test.ts',
  'test/hostile/ad-blockers.test.ts',
  'test/html/**/*.test.ts',
  'test/prerender/extractors.test.ts',
  'test/stories/**/*test.ts',
];
const choosesFiles = process.argv.some((argument) => argument.startsWith('--files'));

export default {
  rootDir: root,
  files: ['test/**/*.test.ts', '!test/**/*.node.test.ts', ...ONCE.map((files) => `!${files}`)],
  groups:
    !choosesFiles && wanted[0] === 'chromium'
      ? [{name: 'once', files: [...ONCE, '!test/**/*.node.test.ts'], browsers: browsers.slice(0, 1)}]
      : [],
  nodeResolve: {exportConditions: ['development']},
  concurrency: 2,
  concurrentBrowsers: 3,
  browsers,
  middleware: [asHosted(root), ownPages, asInStorybook],
  plugins: [
    crashes,
    bundledTests(root),
    jsonModules(root),
    openDist(),
    devtools(),
    filterList(),
    storyList(root),
    storybookBundles(root),
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json`}),
  ],
  coverage: process.env.COVERAGE === '1',
  coverageConfig: {include: ['src/**/*.ts'], reportDir: '.cache/coverage'},
  reporters: [defaultReporter({reportTestProgress: false}), browserReporter(), crashes],
  // Warnings of widgets are tested separately; in the output they would hide failures.
  filterBrowserLogs: ({args: [first]}) => !/^Candor|Lit is in dev mode/.test(String(first)),
  // Generous, because the machine may be busy.
  testFramework: {config: {timeout: 120_000}},
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
};
