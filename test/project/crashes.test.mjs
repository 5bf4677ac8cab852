// A test file whose browser crashed is run again, up to two times.
import assert from 'node:assert/strict';
import {EventEmitter} from 'node:events';
import {setImmediate as turn} from 'node:timers/promises';
import {test} from 'node:test';
import {rerunCrashed} from '../helpers/webkit.mjs';

/** Runs the plugin with one session; returns what it did when the page was closed. */
const closePage = async ({status = 'TEST_STARTED', crashed = true, times = 1}) => {
  const done = [];
  const browser = {
    name: 'WebKit',
    hasCrashed: async () => crashed,
    getBrowserUrl: () => 'http://localhost/page',
    startSession: async (id, url) => void done.push(`starts ${id} at ${url}`),
  };
  const session = {status, browser, testFile: 'test/it.test.ts', testRun: 1};
  const webSockets = new EventEmitter();
  const plugin = rerunCrashed(() => done.push('tells'));
  const updateStatus = ({testRun}, next) => done.push(`is run ${testRun}, ${next}`);
  plugin.start({sessions: {get: () => session, updateStatus}});
  plugin.serverStart({webSockets});
  for (let i = 0; i < times; i++) {
    const webSocket = new EventEmitter();
    webSockets.emit('message', {webSocket, data: {type: 'wtr-session-started', sessionId: 'a'}});
    webSocket.emit('close');
    await turn();
  }
  return done;
};

const RERUN = ['tells', 'is run 2, INITIALIZING', 'starts a at http://localhost/page'];

test('a file whose browser crashed is run again, and the log says so', async () => {
  assert.deepEqual(await closePage({}), RERUN);
});

test('a file that crashes its browser three times is not run again', async () => {
  assert.deepEqual(await closePage({times: 3}), [...RERUN, ...RERUN]);
});

test('a file that is over, or whose browser is alive, is not run again', async () => {
  assert.deepEqual(await closePage({status: 'TEST_FINISHED'}), []);
  assert.deepEqual(await closePage({crashed: false}), []);
});
