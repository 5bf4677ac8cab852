// Launcher of WebKit for @web/test-runner, with the driver of WebKitGTK or Safari. One window, so one test file at a time.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync} from 'node:fs';
import {createServer} from 'node:net';
import {relative} from 'node:path';
import {driverAt, pageOf} from './webdriver.mjs';

const BROWSERS = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((machine) =>
  ['4.1', '6.0', '4.0'].map((version) => `/usr/lib/${machine}/webkit2gtk-${version}/MiniBrowser`),
);

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address();
  server.close();
  return port;
};

/** Starts a virtual screen if there is none, and returns its number. */
const startScreen = async (children) => {
  const options = ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const screen = spawn('Xvfb', options, {stdio: ['ignore', 'ignore', 'ignore', 'pipe']});
  children.push(screen);
  const failed = once(screen, 'error').then(([error]) => Promise.reject(error));
  const [number] = await Promise.race([once(screen.stdio[3], 'data'), failed]);
  return {DISPLAY: `:${String(number).trim()}`, GDK_BACKEND: 'x11'};
};

const startDriver = async (driver, children) => {
  const port = await freePort();
  const env = {...process.env, LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_DMABUF_RENDERER: '1', NO_AT_BRIDGE: '1'};
  const needsScreen = process.platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY;
  if (needsScreen) Object.assign(env, await startScreen(children));
  children.push(spawn(driver, [`--port=${port}`], {stdio: 'ignore', env}).on('error', () => {}));
  const call = driverAt(`http://127.0.0.1:${port}`);
  for (let tries = 1; ; tries++) {
    try {
      await call('GET', '/status');
      return call;
    } catch (error) {
      if (tries > 1200) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
};

export const webkitLauncher = (driver) => {
  const children = [];
  const active = new Map();
  let call;
  let session;
  let starting;
  const command = (method, path, body) => call(method, `/session/${session}${path}`, body);
  const page = pageOf(command);

  const stop = () => children.splice(0).forEach((child) => child.kill());
  process.once('exit', stop);

  const start = async () => {
    call = await startDriver(driver, children);
    const binary = BROWSERS.find((path) => existsSync(path));
    const alwaysMatch = binary ? {'webkitgtk:browserOptions': {binary, args: ['--automation']}} : {};
    ({sessionId: session} = await call('POST', '/session', {capabilities: {alwaysMatch}}));
  };

  const hasCrashed = async () => {
    if (!session) return false;
    return command('GET', '/window').then(
      () => false,
      () => true,
    );
  };

  return {
    name: 'WebKit',
    type: 'puppeteer',
    concurrency: 1,
    async initialize() {},
    async startSession(id, url) {
      if (await hasCrashed()) {
        stop();
        starting = undefined;
      }
      await (starting ??= start());
      active.set(id, url);
      await page.setViewport({width: 800, height: 600});
      await command('POST', '/url', {url});
    },
    isActive: (id) => active.has(id),
    getBrowserUrl: (id) => active.get(id),
    getPage: () => page,
    hasCrashed,
    async stopSession(id) {
      active.delete(id);
      if (!(await hasCrashed())) await command('POST', '/url', {url: 'about:blank'});
      return {};
    },
    async stop() {
      if (session) await call('DELETE', `/session/${session}`).catch(() => {});
      stop();
    },
  };
};

const MOST_RERUNS = 2;

/**
 * Returns a plugin for @web/test-runner, which is also a reporter, that runs a test file again when its browser crashed.
 * WebKitGTK does in rare moments, and all its tests would count as failed. A file that crashes it three times has failed.
 */
export const rerunCrashed = (log = console.error) => {
  const reruns = new Map();
  let sessions;
  const onClose = async (id) => {
    const session = sessions.get(id);
    const count = reruns.get(id) ?? 0;
    if (session?.status !== 'TEST_STARTED' || count === MOST_RERUNS || !(await session.browser.hasCrashed?.())) return;
    reruns.set(id, count + 1);
    log(`${session.browser.name} crashed in ${relative(process.cwd(), session.testFile)}, which is run again.`);
    // Another number of the run, or the runner itself gives up two seconds after a page has gone.
    sessions.updateStatus({...session, testRun: session.testRun + 1}, 'INITIALIZING');
    await session.browser.startSession(id, session.browser.getBrowserUrl(id));
  };
  return {
    start({sessions: all}) {
      sessions = all;
    },
    serverStart({webSockets}) {
      webSockets.on('message', ({webSocket, data}) => {
        if (data.type === 'wtr-session-started') webSocket.on('close', () => void onClose(data.sessionId));
      });
    },
  };
};
