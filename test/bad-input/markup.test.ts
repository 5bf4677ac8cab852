// Markup of hostile texts, and feeds that contain them.
import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import '../../src/define.js';
import {check} from '../../src/input/check.js';
import {readChildren} from '../../src/input/read-children.js';
import {readFeed} from '../../src/input/read-feed.js';
import {readJson} from '../../src/input/read-json.js';
import {FORMS, writeForm} from '../../src/html/forms.js';
import {toHtml} from '../../src/html/to-html.js';
import {entryShape} from '../../src/model/entry.js';
import {list} from '../../src/model/schema.js';
import {ADDRESSES, TEXTS, texts} from '../helpers/corpora.js';
import {TAGS} from '../helpers/examples.js';
import {documentOf, filled, shapeOf} from '../helpers/fields.js';
import {faultsOf, watch} from '../helpers/inert.js';
import {escape, place, share, show} from '../helpers/page.js';

const parse = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

/** Finds markup that could run scripts, and forbidden addresses. */
const dangersIn = (body: HTMLElement): string[] =>
  [...body.querySelectorAll('*')].flatMap((element) => {
    const {localName, attributes} = element;
    const isData = localName === 'script' && element.getAttribute('type') === 'application/json';
    return [
      ...(/^(?:script|style|iframe|object|embed|base|meta|link|svg|math|form|template)$/.test(localName) && !isData
        ? [localName]
        : []),
      ...[...attributes].flatMap(({name, value}) => {
        const isAddress = /^(?:href|src)$/.test(name);
        const {protocol} =
          isAddress && URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI) : location;
        return name.startsWith('on') || name === 'style' || !/^(?:https?|mailto|tel):$/.test(protocol)
          ? [`${localName} ${name}="${value}"`]
          : [];
      }),
    ];
  });

describe('markup of texts of the collections', () => {
  for (const tag of TAGS) {
    const shape = shapeOf(tag);
    const models = fc.array(texts, {minLength: 40, maxLength: 40}).map((given) => {
      let i = 0;
      // HTML does not allow U+0000.
      const next = (): string => given[i++ % given.length]!.replaceAll('\0', '');
      return check(
        shape,
        documentOf(
          shape,
          filled((kind) => next() || kind, next),
        ),
      ).model;
    });

    it(`R14, R15: of <${tag}> runs nothing, and reads back as the model that it was`, () => {
      fc.assert(
        fc.property(models, (model) => {
          if (!model) return;
          const body = parse(toHtml(shape, model));
          expect(dangersIn(body)).to.deep.equal([]);
          const read = check(shape, readChildren(body, shape)).model;
          expect(read).to.deep.equal(model);
        }),
        {numRuns: share(tag === 'review-article' ? 10 : 50), endOnFailure: true},
      );
    });

    it(`R14: in every form of <${tag}> runs nothing, and stays within its element`, () => {
      fc.assert(
        fc.property(models, fc.constantFrom(...FORMS), (model, form) => {
          if (!model || /^(?:jsx|svelte|fence)$/.test(form)) return;
          const marked = form === 'children' ? toHtml(shape, model) : undefined;
          const source = {tag, data: model, attributes: {lang: JSON.stringify(model).slice(0, 80)}};
          const body = parse(`${writeForm(form, marked === undefined ? source : {...source, marked})}<hr>`);
          expect(dangersIn(body)).to.deep.equal([]);
          expect([...body.children].map(({localName}) => localName)).to.deep.equal([
            /^(?:carrier|wordpress)$/.test(form) ? 'div' : tag,
            'hr',
          ]);
          const [element] = body.children;
          const json =
            element!.getAttribute('data') ??
            element!.getAttribute('data-candor-data') ??
            element!.querySelector('script')?.textContent;
          if (json) expect(readJson(json)).to.deep.equal(readJson(JSON.stringify(model)));
        }),
        {numRuns: share(tag === 'review-article' ? 10 : 50), endOnFailure: true},
      );
    });
  }
});

describe('feeds with texts of the collections', () => {
  const cdata = (text: string): string => `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
  type Writer = (title: string, url: string) => string;
  const FEEDS: Readonly<Record<string, Writer>> = {
    'RSS, escaped': (title, url) =>
      `<rss version="2.0"><channel><item><title>${escape(escape(title))}</title><link>${escape(url)}</link><description>${escape(title)}</description><enclosure type="image/png" url="${escape(url)}"/></item></channel></rss>`,
    'RSS in CDATA': (title, url) =>
      `<rss version="2.0"><channel><item><title>${cdata(title)}</title><link>${cdata(url)}</link><category>${cdata(title)}</category></item></channel></rss>`,
    'RSS as it comes': (title, url) =>
      `<rss version="2.0"><channel><item><title>${title}</title><link>${url}</link></item></channel></rss>`,
    Atom: (title, url) =>
      `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="html">${escape(title)}</title><link href="${escape(url)}"/><summary type="html">${escape(title)}</summary><category term="${escape(title)}"/></entry></feed>`,
    'JSON Feed': (title, url) =>
      JSON.stringify({
        items: [{title, url, content_html: title, summary: title, image: url, tags: [title], date_published: title}],
      }),
  };
  for (const [name, write] of Object.entries(FEEDS))
    it(`R14, R15: of ${name}: articles, or a reason, and nothing that runs`, async () => {
      const box = place('', 'display: none');
      const noise = watch();
      const entries: unknown[] = [];
      for (const [i, title] of TEXTS.slice(0, share(TEXTS.length)).entries()) {
        const feed = write(title, ADDRESSES[i % ADDRESSES.length]!);
        try {
          const read = readFeed(feed, 'https://slowcounter.example/feed');
          if (name === 'JSON Feed') expect(read[0]?.title ?? '').to.equal(title.replaceAll(/\s+/g, ' ').trim());
          entries.push(...read);
        } catch (error) {
          expect(error).to.be.instanceOf(Error);
          expect(name).to.not.equal('JSON Feed');
        }
      }
      const {model} = check(list(entryShape), entries);
      const widget = await show('latest-entries', {entries: model, limit: 5000}, box);
      expect(faultsOf(widget)).to.deep.equal([]);
      noise.expectPeace();
    });
});
