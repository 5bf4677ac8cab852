// The W3C WebDriver commands that the tests need, with the interface of a page for @web/test-runner-commands.
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};
const BUTTONS = {left: 0, middle: 1, right: 2};
const SIZES = {script: 'return [innerWidth, innerHeight, outerWidth, outerHeight]', args: []};
/** Waits until the size of a window has changed, at most one second: some sizes are impossible. */
const RESIZED = `const [width, height, done] = arguments;
const end = performance.now() + 1000;
const isResized = () => innerWidth !== width || innerHeight !== height;
const check = () => (isResized() || performance.now() > end ? done() : requestAnimationFrame(check));
check();`;

/** Returns a function that calls a driver at an address. Errors of the driver are thrown. */
export const driverAt = (base) => async (method, path, body) => {
  const request = {method, body: body && JSON.stringify(body), signal: AbortSignal.timeout(300_000)};
  const {value} = await (await fetch(base + path, request)).json();
  if (value?.error) throw new Error(`WebDriver ${method} ${path}: ${value.error}: ${value.message}`);
  return value;
};

const valueOf = (key) => {
  if (!KEYS[key] && [...key].length > 1) throw new Error(`Unknown key: ${key}`);
  return KEYS[key] ?? key;
};

/** Returns a page for a session. `command` calls the driver in that session. */
export const pageOf = (command) => {
  const act = (source) => command('POST', '/actions', {actions: [source]});
  const keys = (...steps) =>
    act({type: 'key', id: 'keyboard', actions: steps.map(([type, key]) => ({type, value: valueOf(key)}))});
  const pointer = (...actions) => act({type: 'pointer', id: 'mouse', actions});
  const press = (text) =>
    keys(
      ...text.flatMap((key) => [
        ['keyDown', key],
        ['keyUp', key],
      ]),
    );
  const move = (x, y) => ({type: 'pointerMove', duration: 0, x, y});
  const button = (type, {button: name = 'left'} = {}) => ({type, button: BUTTONS[name]});

  return {
    async setViewport({width, height}) {
      for (let tries = 0; tries < 3; tries++) {
        const [innerWidth, innerHeight, outerWidth, outerHeight] = await command('POST', '/execute/sync', SIZES);
        if (innerWidth === width && innerHeight === height) return;
        const rect = {width: width + outerWidth - innerWidth, height: height + outerHeight - innerHeight};
        await command('POST', '/window/rect', rect);
        await command('POST', '/execute/async', {script: RESIZED, args: [innerWidth, innerHeight]});
      }
    },
    keyboard: {
      type: (text) => press([...text]),
      sendCharacter: (text) => press([...text]),
      press: (key) => press([key]),
      down: (key) => keys(['keyDown', key]),
      up: (key) => keys(['keyUp', key]),
    },
    mouse: {
      move: (x, y) => pointer(move(x, y)),
      click: (x, y, options) => pointer(move(x, y), button('pointerDown', options), button('pointerUp', options)),
      down: (options) => pointer(button('pointerDown', options)),
      up: (options) => pointer(button('pointerUp', options)),
      reset: () => command('DELETE', '/actions'),
    },
    emulateMediaFeatures() {
      throw new Error('WebKit has no media emulation over WebDriver.');
    },
  };
};
