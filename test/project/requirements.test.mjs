// Requirements for widgets on other people's pages. The title of a test has the number of its requirement.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {filesOf, read} from '../helpers/project.mjs';

const REQUIREMENTS = {
  R1: 'data is JSON, percent-encoded or base64; the property beats the attribute',
  R2: 'carriers are upgraded, also those that come later',
  R3: 'snippets survive the platform that they are made for',
  R4: 'the widget or the fallback, never neither, and the author is told',
  R5: 'broken data is repaired, or is the fallback with one problem; nothing is thrown',
  R6: 'a tag that is not closed swallows nothing',
  R7: 'a fallback that fell outside is no error, and the widget is shown once',
  R8: 'the page’s own elements and attributes are never written',
  R9: 'one file that stands behind and before any other code',
  R10: 'loading again is silent, another version is told once, taken names stop nothing',
  R11: 'no globals, and none of the page’s ids in the way',
  R12: 'strict policies and Trusted Types',
  R13: 'no style attribute, handler, eval or markup from text',
  R14: 'text is text, in its own direction',
  R15: 'addresses of known kinds alone',
  R16: 'rel of links, in widget and fallback',
  R17: 'wrong types never show their remains',
  R18: 'keys and objects that imitate code do nothing',
  R19: 'huge and deep data harms nobody',
  R20: 'no request, cookie, storage, change of the page, listener left',
  R21: 'late, blocked, delayed or no script: the fallback, without a jump',
  R22: 'the script’s tag in the documents',
  R23: 'translation, dark mode, print, forced colours, rough themes',
  R24: 'nothing that ad blockers hide or block',
  R25: 'no picture right within a paid link',
  R26: 'the frameworks’ documented snippets',
  R27: 'hundreds of widgets; the syntax of 2022',
  R28: 'ticks are kept when told to, after a tick, until told to forget',
  R29: 'how holes are reported, what is published and how',
  R30: 'each release: an address, a digest, a change log',
};
/** Titles of all tests. */
const titles = filesOf('test', (path) => /\.(?:ts|mjs)$/.test(path)).flatMap((path) =>
  [...read(path).matchAll(/\b(?:it|test|describe)\(\s*(['"`])(.*?)\1,/gs)].map(([, , title]) => title),
);
const isTested = (name) => titles.some((title) => new RegExp(`\\b${name}\\b`).test(title));

for (const [name, promise] of Object.entries(REQUIREMENTS))
  test(`${name} has a test: ${promise}`, () => assert.ok(isTested(name)));
