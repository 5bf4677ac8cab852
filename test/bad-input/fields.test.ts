// Hostile texts in every field of every widget.
import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import '../../src/define.js';
import {hasScheme, isAddress} from '../../src/model/address.js';
import {ADDRESSES, TEXTS, values} from '../helpers/corpora.js';
import {TAGS} from '../helpers/examples.js';
import {documentOf, filled, shapeOf} from '../helpers/fields.js';
import {faultsOf, watch} from '../helpers/inert.js';
import {engine, place, share, show} from '../helpers/page.js';

/**
 * Makes documents until each text of a collection has stood in three fields of a widget, or, in other engines than Chromium,
 * every fifth text in one. Every text in every field would take minutes.
 */
const fillWith = async (
  all: readonly string[],
  test: (next: () => string, from: string) => Promise<void>,
): Promise<void> => {
  const texts = all.filter((_, i) => engine === 'chromium' || i % 5 === 0);
  for (let round = 0; round < share(3); round++)
    for (let i = round; i < texts.length + round;) {
      const first = i;
      await test(() => texts[i++ % texts.length]!, `from ${first}`);
      // A widget without such fields.
      if (i === first) return;
    }
};

/** Fields that readers do not see: descriptions of pictures, codes, undated prices, texts replaced by a label or a picture. */
const UNSEEN = [
  /\b(?:alt|gtin|lang|mpn|sku|of|winner|product|seller|note|noteAsOf|price\w*|listPrice|validUntil|regions\[0\])$/,
  /\b(?:rows\[0\]\.unit|links\[0\]\.(?:network|handle)|entries\[0\]\.image\.credit|logo\.credit)$/,
  /\b(?:author|by|testedBy|reviewedBy)\[0\]\.(?:jobTitle|location|organization\.name|image\.credit)$/,
];
const isSeen = (path: string): boolean => !UNSEEN.some((each) => each.test(path));

/** Escapes all inline marks, so that the text is shown unchanged. */
const escaped = (text: string): string => text.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&');
const paragraphsOf = (text: string): string[] => text.trim().split(/\n\s*\n/);
const isDate = (text: string): boolean => /\d{4}/.test(text);

/** Adds an element in which lazy pictures are not loaded. */
const hiddenBox = (): HTMLElement => place('', 'display: none');

/** Returns the text of a widget and of the widgets in it. */
const textIn = (widget: Element): string =>
  [...widget.shadowRoot!.querySelectorAll('*')].reduce(
    (text, each) => (each.shadowRoot ? text + textIn(each) : text),
    widget.shadowRoot!.textContent,
  );

const WORD = 'word';
const HOME = '/about';

describe('every text of the collections', () => {
  for (const tag of TAGS) {
    it(`R14, R20: in every field of <${tag}>, is shown as it is written and runs nothing`, async () => {
      const box = hiddenBox();
      const noise = watch();
      const neighbour = await show('star-rating', {rating: 4}, box);
      const widget = await show(tag, undefined, box);
      await fillWith(TEXTS, async (next, from) => {
        const given = new Map<string, string>();
        const fill = filled(
          (kind, path) => {
            if (path.endsWith('coupon.validUntil')) return '2199-12-31';
            const text = next();
            given.set(path, text);
            return kind === 'text' && isSeen(path) ? escaped(text) : text;
          },
          () => HOME,
        );
        widget.data = documentOf(shapeOf(tag), fill);
        await widget.updateComplete;
        expect(faultsOf(widget), from).to.deep.equal([]);
        const shown = textIn(widget);
        for (const [path, text] of given)
          if (isSeen(path) && !isDate(text))
            for (const part of paragraphsOf(text))
              if (!shown.includes(part)) expect(shown, `${path} ${from}`).to.contain(part);
      });
      expect(neighbour.shadowRoot!.textContent).to.contain('4 out of 5');
      noise.expectPeace();
    });

    it(`R14: with its marks, in every field of <${tag}>, runs nothing`, async () => {
      const box = hiddenBox();
      const noise = watch();
      const widget = await show(tag, undefined, box);
      await fillWith(TEXTS, async (next, from) => {
        widget.data = documentOf(
          shapeOf(tag),
          filled(next, () => HOME),
        );
        await widget.updateComplete;
        expect(faultsOf(widget), from).to.deep.equal([]);
      });
      noise.expectPeace();
    });

    it(`R15: in every address of <${tag}>, is dropped and told, or leads where pages may lead`, async () => {
      const box = hiddenBox();
      const noise = watch();
      const widget = await show(tag, undefined, box);
      const addresses = [...ADDRESSES, ...TEXTS.filter((_, i) => i % 4 === 0)];
      await fillWith(addresses, async (next, from) => {
        const bad = new Set<string>();
        const fill = filled(
          () => WORD,
          (kind, path) => {
            const address = next();
            if (!(kind === 'url' ? isAddress(address) : hasScheme(address, /^https?:$/))) bad.add(path);
            return address;
          },
        );
        widget.data = documentOf(shapeOf(tag), fill);
        await widget.updateComplete;
        expect(faultsOf(widget), from).to.deep.equal([]);
        const told = new Set(widget.problems.map(({path}) => path));
        for (const path of bad) expect([...told], from).to.include(path);
      });
      noise.expectPeace();
    });
  }
});

describe('any value', () => {
  for (const tag of TAGS)
    it(`R17, R18: in any field of <${tag}>, throws nothing, shows no remains, and is told`, async () => {
      const box = hiddenBox();
      const noise = watch();
      const widget = await show(tag, undefined, box);
      const right = filled(
        () => WORD,
        () => HOME,
      );
      await fc.assert(
        fc.asyncProperty(fc.array(values, {minLength: 60, maxLength: 60}), fc.nat({max: 100}), async (given, share) => {
          let i = 0;
          widget.data = documentOf(shapeOf(tag), (kind, path, schema) => {
            const value = given[i++ % given.length];
            return (i * 37) % 100 < share ? value : right(kind, path, schema);
          });
          await widget.updateComplete;
          expect(faultsOf(widget)).to.deep.equal([]);
          const written = JSON.stringify(given);
          for (const word of ['undefined', 'NaN', '[object'])
            if (!written.includes(word)) expect(textIn(widget)).to.not.contain(word);
        }),
        {numRuns: share(40)},
      );
      noise.expectPeace();
    });
});
