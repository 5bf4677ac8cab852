// Characters that reverse the text direction, and texts of nothing but inline marks.
import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {TAGS} from '../helpers/examples.js';
import {documentOf, filled, shapeOf} from '../helpers/fields.js';
import {create, listen, place, settled, show, shownText} from '../helpers/page.js';

/** Finds the nearest ancestor that isolates the text direction: a block, or an isolated inline element. */
const isolatorOf = (node: Node): Element => {
  let element = node.parentElement!;
  for (;;) {
    const {display, unicodeBidi} = getComputedStyle(element);
    if (display !== 'inline' || /isolate|plaintext/.test(unicodeBidi)) return element;
    element = element.parentElement!;
  }
};

describe('a text that turns the line around', () => {
  for (const tag of TAGS)
    it(`R14: stays within itself in every field of <${tag}>`, async () => {
      let i = 0;
      const data = documentOf(
        shapeOf(tag),
        filled(
          () => `\u202E(${i++}`,
          () => '/about',
        ),
      );
      const widget = await show(tag, data);
      const walk = (root: ShadowRoot): void => {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const {currentNode: node} = walker;
          if (!node.nodeValue!.includes('\u202E')) continue;
          expect(isolatorOf(node).textContent.trim()).to.equal(node.nodeValue!.trim());
        }
        for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) walk(shadowRoot);
      };
      walk(widget.shadowRoot!);
    });
});

const SIZE = 200_000;

describe(`${SIZE / 1000} kB of marks`, () => {
  for (const sign of [
    '[',
    ']',
    '*',
    '`',
    '\\',
    '(',
    '*a ',
    '[a](b',
    '`a``',
    '`a` ',
    '*a* ',
    '[a](b) ',
    '\n',
    '\n \n',
    '<p',
    '&#',
    '{',
    '"',
  ])
    it(`R19: of ${JSON.stringify(sign)} are shown or told, and the others live`, async () => {
      const noise = listen();
      const long = sign.repeat(SIZE / sign.length);
      const box = place();
      const widget = create('verdict-box', {summary: `It ${long} is`, title: `It ${long} is`});
      const neighbour = create('star-rating', {rating: 4});
      box.append(widget, neighbour);
      await widget.updateComplete;
      await neighbour.updateComplete;
      expect(shownText(neighbour)).to.contain('4 out of 5');
      expect(shownText(widget)).to.contain('It ');
      await settled();
      expect(noise.errors).to.deep.equal([]);
    });
});
