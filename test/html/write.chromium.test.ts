// A view written as a string is what the widget draws.
import {expect} from '@open-wc/testing';
import {nothing, type TemplateResult} from 'lit/html.js';
import '../../src/define.js';
import '../../src/i18n/de.define.js';
import {viewOfSchema} from '../../src/html/views.js';
import {writeTemplate} from '../../src/html/write.js';
import {check} from '../../src/input/check.js';
import {localeOf} from '../../src/i18n/locale.js';
import {uniqueAnchors} from '../../src/model/anchors.js';
import type {Block} from '../../src/model/article.js';
import {noMarks, type Context, type View} from '../../src/view/context.js';
import {proseView} from '../../src/widgets/review-article/prose-block.js';
import type {Widget} from '../../src/widget/widget.js';
import {examples, least, TAGS, type Tag} from '../helpers/examples.js';
import {documentOf, filled, shapeOf} from '../helpers/fields.js';
import {listen, place, show} from '../helpers/page.js';
import full from '../../stories/examples/article-full.json' with {type: 'json'};
import plain from '../../stories/examples/article-plain.json' with {type: 'json'};

/** Additional context for the views of some widgets. */
const ofSome = {
  layout: 'list',
  remember: false,
  feedEntries: undefined,
  isLoading: false,
  // The parts of an article that are widgets are elements in a page: they are compared by themselves.
  block: (block: Block, context: Context) => (block.block === 'prose' ? proseView(block, context) : nothing),
};

/** Context of a view for a widget without attributes. */
const contextOf = (level: number, language: string): Context => ({
  ...noMarks,
  settings: {},
  locale: localeOf(language),
  level,
  anchorFor: uniqueAnchors(),
  ...ofSome,
});

const isWidget = (node: Node): boolean => node.nodeName.includes('-');

/** Nodes in one form: without comments, widgets and the slot of a fallback, with the attributes in one order. */
const formOf = (nodes: Iterable<Node>): string =>
  Array.from(nodes, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
    if (node.nodeType !== Node.ELEMENT_NODE || node.nodeName === 'SLOT' || isWidget(node)) return '';
    const {localName, attributes, childNodes} = node as Element;
    const written = Array.from(attributes, ({name, value}) => `${name}=${JSON.stringify(value)}`).toSorted();
    return `<${[localName, ...written].join(' ')}>${formOf(childNodes)}</${localName}>`;
  })
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();

const parse = (markup: string): Iterable<Node> =>
  new DOMParser().parseFromString(`<body>${markup}`, 'text/html').body.childNodes;

const expectSame = (widget: Element, level: number, language: string): void => {
  const {localName, shadowRoot} = widget;
  const view = viewOfSchema(shapeOf(localName)) as View<unknown>;
  const result: TemplateResult = view((widget as Widget).model, contextOf(level, language));
  expect(formOf(parse(writeTemplate(result))), localName).to.equal(formOf(shadowRoot!.childNodes));
  for (const element of shadowRoot!.querySelectorAll('*'))
    if (isWidget(element)) expectSame(element, level + 1, language);
};

const HOSTILE = 'A <i> & "word"';
const everyField = (tag: Tag): object =>
  documentOf(
    shapeOf(tag),
    filled(
      (type) =>
        type === 'currency'
          ? 'EUR'
          : type === 'text'
            ? `${HOSTILE} that **holds** a [link](/test).\n\nTwice.`
            : HOSTILE,
      () => '/test/nowhere.svg?a=1&b="2"',
    ),
  ) as object;

describe('a view written as a string', () => {
  for (const tag of TAGS) {
    const given = tag === 'review-article' ? [full, plain] : examples(tag);
    // Picks of an article may list its own reviews.
    const documents = given.filter((data) => check(shapeOf(tag), data).model);
    for (const [level, language] of [
      [2, 'en'],
      [4, 'de'],
    ] as const)
      it(`is what <${tag}> draws at level ${level} in ${language}`, async () => {
        listen();
        const box = place();
        for (const data of [...documents, least(tag), everyField(tag)]) {
          const widget = await show(tag, undefined, box);
          widget.lang = language;
          widget.headingLevel = level;
          widget.data = {...data, ...(tag === 'review-article' && {lang: language})};
          await widget.updateComplete;
          expect((widget as unknown as Widget).model).to.be.an('object');
          expectSame(widget, level, language);
        }
      });
  }
});
