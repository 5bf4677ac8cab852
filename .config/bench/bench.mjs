// Measures the goals of speed in one run, most of them beside two peers that draw the same DOM with the same style sheet, without
// `content-visibility`: `lit`, a `LitElement` with one template, and `hand`, an element written by hand. Run it on a build:
// `npm run bench`, or `npm run bench -- --only counts,shift`.
//
// Times are of the processor, medians of pages opened in turn. `script` leaves out the style and layout that script asks for;
// `main thread` and `longest task` hold everything from the navigation to the last paint, in a window of 1,280 × 800 that is not
// scrolled. Where a value counts something a card, it is the difference between a page of 110 and one of 10. Layout shift is that
// of a page painted before the script arrives, the greater of a telephone's and a desktop's. No number ends the run with an error.
import {parseArgs} from 'node:util';
import {make, pages} from './cards.mjs';
import {counts, size} from './counts.mjs';
import {html} from './html.mjs';
import {prerender} from './prerender.mjs';
import {setUp} from './setup.mjs';
import {shift} from './shift.mjs';
import {single} from './single.mjs';

const MEASURES = {size, counts, make, pages, single, shift, html, prerender};
const {values} = parseArgs({options: {only: {type: 'string', default: Object.keys(MEASURES).join()}}});

const context = await setUp();
const rows = [];
for (const name of values.only.split(',')) {
  if (!MEASURES[name]) throw new Error(`No measure is called ${name}: there are ${Object.keys(MEASURES).join(', ')}`);
  console.log(`Measures ${name} …`);
  rows.push(...(await MEASURES[name](context)));
}
await context.browser.close();
console.table(Object.fromEntries(rows.map(({figure, ...row}) => [figure, row])));
