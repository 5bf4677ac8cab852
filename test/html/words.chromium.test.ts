// HTML of a model says what its widget says.
import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {de} from '../../src/i18n/de.js';
import {addWords, localeOf} from '../../src/i18n/locale.js';
import {check, toHtml} from '../../src/index.js';
import full from '../../stories/examples/article-full.json' with {type: 'json'};
import plain from '../../stories/examples/article-plain.json' with {type: 'json'};
import {examples, least, TAGS, type Tag} from '../helpers/examples.js';
import {documentOf, filled, shapeOf} from '../helpers/fields.js';
import {listen, place, show} from '../helpers/page.js';
import {picturesOf, sayable, sentencesOf} from '../helpers/post.js';
import {linesOf, linksOf, outlineOf} from '../helpers/reading.js';
import {reorder, undated} from '../helpers/reorder.js';

const LEVEL = 2;

/** Documents with the fields that a blogger gives, with those that there must be, with all that there are. */
const documentsOf = (tag: Tag): unknown[] => [
  ...(tag === 'review-article' ? [full, plain] : examples(tag)),
  least(tag),
  documentOf(
    shapeOf(tag),
    filled(
      (_, path) => `The ${path.replaceAll(/\W+/g, ' ')}.`,
      (_, path) => `/${path.replaceAll(/\W+/g, '-')}`,
    ),
  ),
];

describe('HTML of a model', () => {
  before(() => addWords('de', de));

  for (const lang of ['en', 'de'])
    for (const tag of TAGS)
      it(`of ${tag} says what the widget says, in the same order, with the same links and pictures, in ${lang}`, async () => {
        listen();
        for (const data of documentsOf(tag)) {
          const {model} = check(shapeOf(tag), data);
          // Only in an article can picks do without items.
          if (!model) continue;
          const box = place();
          box.lang = lang;
          const widget = await show(tag, data, box);
          reorder(widget);
          const html = place(toHtml(shapeOf(tag), model, {level: LEVEL, locale: localeOf(lang)}));
          expect(undated(sentencesOf(linesOf(html)))).to.deep.equal(undated(sentencesOf(sayable(widget))));
          expect(outlineOf(html)).to.deep.equal(outlineOf(widget));
          expect(linksOf(html)).to.deep.equal(linksOf(widget));
          expect(picturesOf(html)).to.deep.equal(picturesOf(widget));
        }
      });
});
