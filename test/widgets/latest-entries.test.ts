import {expect} from '@open-wc/testing';
import '../../src/widgets/latest-entries/define.js';
import {de} from '../../src/i18n/de.js';
import {entries as words} from '../../src/i18n/en.js';
import {addWords} from '../../src/i18n/locale.js';
import {upgradeCarriers} from '../../src/widget/carriers.js';
import type {LatestInput} from '../../src/model/latest.js';
import {describeContract} from '../helpers/contract.js';
import {example, least} from '../helpers/examples.js';
import {feedOf} from '../helpers/feed.js';
import {
  all,
  askedBefore,
  create,
  heightOf,
  later,
  listen,
  place,
  script,
  sent,
  settled,
  show,
  shownMarkup,
  shownText,
  stubFetch,
  textOf,
  until,
  type AnyWidget,
  type Call,
} from '../helpers/page.js';

const tag = 'latest-entries';
describeContract(tag, {...example(tag), feed: '/feed.xml'}, least(tag));

const showLatest = (data: LatestInput): Promise<AnyWidget> => show(tag, data);
const titlesOf = (widget: Element): string[] => all(widget, 'li p:first-child').map(textOf);
const entries = ['Filters', 'Scales', 'Burrs'].map((title) => ({title, url: `/${title.toLowerCase()}`}));

describe('the latest entries', () => {
  it('stand under their heading, which is also their name', async () => {
    for (const [data, heading] of [
      [{entries}, words.latest],
      [{entries, title: 'New on Slow Counter'}, 'New on Slow Counter'],
    ] as const) {
      const widget = await showLatest(data);
      expect(all(widget, 'h2').map(textOf)).to.deep.equal([heading]);
      expect(all(widget, 'section')[0]!.ariaLabel).to.equal(heading);
    }
  });

  it('are those that are given, in their order, with date, category and picture', async () => {
    const widget = await showLatest({
      entries: [
        {title: 'Filters', url: '/filters', date: '2026-06-18', category: 'Experiments', categoryUrl: '/experiments'},
        {title: 'Scales', date: 'last spring', image: '/scales.jpg'},
      ],
    });
    expect(titlesOf(widget)).to.deep.equal(['Filters', 'Scales']);
    expect(all<HTMLAnchorElement>(widget, 'a').map((link) => link.getAttribute('href'))).to.deep.equal([
      '/filters',
      '/experiments',
    ]);
    expect(all<HTMLTimeElement>(widget, 'time').map((time) => [textOf(time), time.dateTime])).to.deep.equal([
      ['June 18, 2026', '2026-06-18'],
    ]);
    expect(shownText(widget)).to.contain('last spring');
    expect(all(widget, 'img').map((image) => image.getAttribute('src'))).to.deep.equal(['/scales.jpg']);
  });

  it('are all that are given, or as many as the limit says', async () => {
    const many = Array.from({length: 12}, (_, i) => ({title: `Entry ${i + 1}`}));
    expect(titlesOf(await showLatest({entries: many}))).to.have.length(12);
    expect(titlesOf(await showLatest({entries: many, limit: 2}))).to.deep.equal(['Entry 1', 'Entry 2']);
    expect(titlesOf(await showLatest({entries: many, limit: 20}))).to.have.length(12);
  });
});

interface Opened {
  readonly widget: AnyWidget;
  readonly calls: readonly Call[];
}
/** Adds the widget with the address of a feed. */
const give = (data: Partial<LatestInput>, children = ''): Opened => {
  const {calls} = stubFetch();
  const widget = create(tag, {feed: '/feed.xml', ...data});
  widget.innerHTML = children;
  place().append(widget);
  return {widget, calls};
};
/** Adds the widget with a feed that is loading. */
const open = async (data: Partial<LatestInput> = {}, children = ''): Promise<Opened> => {
  const opened = give(data, children);
  await sent(opened.calls, 1);
  return opened;
};
const askedUntilNow = (calls: readonly Call[]): Promise<string[]> =>
  askedBefore(calls, (feed) => place().append(create(tag, {feed})));

const isBusy = (widget: Element): boolean => all(widget, '[aria-busy=true]').length > 0;

describe('the latest entries of a feed', () => {
  it('are requested once, relative to the page', async () => {
    const {widget, calls} = await open({feed: 'blog/feed.xml?a=1'});
    widget.headingLevel = 3;
    expect(await askedUntilNow(calls)).to.deep.equal([new URL('blog/feed.xml?a=1', document.baseURI).href]);
  });

  it('are announced while loading; then five are shown', async () => {
    const noise = listen();
    const {widget, calls} = await open();
    expect(isBusy(widget)).to.equal(true);
    expect(shownText(widget)).to.contain(words.latest).and.contain(words.loading);
    await sent(calls, 1);
    calls[0]!.answer(feedOf(9));
    await until(() => !isBusy(widget), 'the feed');
    expect(titlesOf(widget)).to.deep.equal(['Entry 1', 'Entry 2', 'Entry 3', 'Entry 4', 'Entry 5']);
    expect(shownText(widget)).to.not.contain(words.loading);
    const [link] = all<HTMLAnchorElement>(widget, 'a');
    expect(link!.href).to.equal(new URL('/1', location.href).href);
    expect(textOf(all(widget, 'time')[0])).to.equal('June 18, 2026');
    expect(noise).to.deep.equal({console: [], errors: [], events: []});
  });

  it('are as many as the limit says, also when it changes', async () => {
    const {widget, calls} = await open({limit: 2});
    await sent(calls, 1);
    calls[0]!.answer(feedOf(9));
    await until(() => titlesOf(widget).length === 2, 'two');
    widget.data = {feed: '/feed.xml', limit: 7};
    await widget.updateComplete;
    expect(titlesOf(widget)).to.have.length(7);
    expect(calls).to.have.length(1);
  });

  it('are not requested if the data has entries', async () => {
    const {widget, calls} = give({entries});
    expect(await askedUntilNow(calls)).to.deep.equal([]);
    expect(titlesOf(widget)).to.deep.equal(['Filters', 'Scales', 'Burrs']);
  });

  it('replace invalid entries', async () => {
    listen();
    const {widget, calls} = await open({entries: [{url: '/no-title'}] as never});
    await sent(calls, 1);
    calls[0]!.answer(feedOf(1));
    await until(() => titlesOf(widget).length, 'the feed');
  });

  it('speak the language of the page in every state', async () => {
    addWords('de', de);
    const noise = listen();
    const {widget, calls} = await open();
    widget.lang = 'de';
    await until(() => shownText(widget).includes(de.loading), 'German');
    await sent(calls, 1);
    calls[0]!.answer('no feed');
    await until(() => shownText(widget).includes(de.failed), 'German');
    widget.lang = 'en';
    await until(() => shownText(widget).includes(words.failed), 'English');
    expect(noise.console).to.have.length(1);
  });

  it('say so where there are none, to the author too', async () => {
    const noise = listen();
    const {widget, calls} = await open({}, '<p>Fallback</p>');
    await sent(calls, 1);
    calls[0]!.answer(feedOf(0));
    await until(() => !isBusy(widget), 'the feed');
    expect(shownText(widget)).to.equal(`${words.latest} ${words.none}`);
    expect(heightOf(widget.firstElementChild!)).to.equal(0);
    await widget.updateComplete;
    expect(widget.problems.map(({path}) => path)).to.deep.equal(['feed']);
    expect([noise.console.length, noise.events.length]).to.deep.equal([1, 1]);
  });

  it('are checked as those that are given: what does not fit goes alone', async () => {
    const noise = listen();
    const {widget, calls} = await open();
    await sent(calls, 1);
    calls[0]!.answer(`<rss version="2.0"><channel>
      <item><title>Filters</title><link>/filters</link></item>
      <item><title>Scales</title><link>javascript:hacked=1</link></item>
    </channel></rss>`);
    await until(() => !isBusy(widget), 'the feed');
    expect(titlesOf(widget)).to.deep.equal(['Filters', 'Scales']);
    expect(all(widget, 'a').map(textOf)).to.deep.equal(['Filters']);
    await widget.updateComplete;
    expect(widget.problems.map(({path}) => path)).to.deep.equal(['feed[1].url']);
    expect(noise.events.map(({detail}) => detail.problems)).to.deep.equal([widget.problems]);
    expect(noise.console).to.have.length(1);
  });

  const broken: Readonly<Record<string, readonly [(call: Call) => void, string]>> = {
    'that is not there': [(call) => call.answer('Not found', 404), '404'],
    'that is a page': [(call) => call.answer('<!doctype html><title>It</title><html>'), 'HTML'],
    'that is empty': [(call) => call.answer(''), 'nothing'],
    'that is cut off': [(call) => call.answer(feedOf(9).slice(0, 80)), 'cut off'],
    'from a server that does not answer': [(call) => call.fail(), 'fetch'],
  };
  for (const [name, [answer, reason]] of Object.entries(broken)) {
    it(`${name}: show what the author put there, and tell the author once`, async () => {
      const noise = listen();
      const {widget, calls} = await open({}, '<p>Fallback</p>');
      await sent(calls, 1);
      answer(calls[0]!);
      await until(() => widget.problems.length, 'the problem');
      await widget.updateComplete;
      expect(heightOf(widget.firstElementChild!)).to.be.above(10);
      expect(shownText(widget)).to.equal('');
      expect(widget.problems.map(({path}) => path)).to.deep.equal(['feed']);
      expect(widget.problems[0]!.found).to.contain(reason);
      widget.headingLevel = 3;
      await settled();
      expect([noise.console.length, noise.events.length]).to.deep.equal([1, 1]);
      expect(noise.console[0]).to.contain(`<${tag}>`).and.contain(reason);
      expect(noise.errors).to.deep.equal([]);
    });
  }

  it('that breaks off are shown as far as they are whole, and the author is told', async () => {
    const noise = listen();
    const {widget, calls} = await open();
    await sent(calls, 1);
    calls[0]!.answer(feedOf(9).slice(0, -30));
    await until(() => titlesOf(widget).length, 'the feed');
    expect(titlesOf(widget)[0]).to.equal('Entry 1');
    await until(() => widget.problems.length, 'the problem');
    expect(widget.problems.map(({path, found}) => [path, found])).to.deep.equal([['feed', 'no end']]);
    expect(noise.errors).to.deep.equal([]);
  });

  it('with signs of a wrong encoding are shown, and the author is told', async () => {
    listen();
    const {widget, calls} = await open();
    await sent(calls, 1);
    calls[0]!.answer(feedOf(1).replace('Entry', 'Caf\uFFFD'));
    await until(() => widget.problems.length, 'the problem');
    expect(titlesOf(widget)).to.deep.equal(['Caf\uFFFD 1']);
    expect(widget.problems[0]!.found).to.contain('U+FFFD');
  });

  it('leave out the page they are on', async () => {
    const {widget, calls} = await open();
    const link = (url: string): string => `<item><title>${url}</title><link>${url}</link></item>`;
    await sent(calls, 1);
    calls[0]!.answer(
      `<rss><channel>${link(`${location.href.replaceAll('&', '&amp;')}#top`)}${link('/other')}</channel></rss>`,
    );
    await until(() => titlesOf(widget).length, 'the feed');
    expect(titlesOf(widget)).to.deep.equal(['/other']);
  });

  for (const [name, children, isFallback] of [
    ['nothing', '', false],
    ['white space and a comment', '\n <!-- Later -->\n', false],
    ['a script in a paragraph', `<p>${script('{"feed": "/feed.xml"}').outerHTML}</p>`, false],
    ['words', 'All entries are in the archive.', true],
    ['a picture', '<img alt="The archive" src="/stories/examples/images/ines.svg" width="20" height="20">', true],
  ] as const) {
    it(`that cannot be read, around ${name}: ${isFallback ? 'show that' : 'say so in words'}`, async () => {
      listen();
      const {widget, calls} = await open({}, children);
      await sent(calls, 1);
      calls[0]!.fail();
      await until(() => !isBusy(widget), 'the end of it');
      expect(shownText(widget)).to.equal(isFallback ? '' : `${words.latest} ${words.failed}`);
      expect(heightOf(widget)).to.be.above(10);
      expect(isBusy(widget)).to.equal(false);
    });
  }

  it('that cannot be read, in a carrier: show what the carrier holds, or say so in words', async () => {
    listen();
    for (const content of ['<p>Fallback</p>', '']) {
      const {calls} = stubFetch();
      const box = place(`<div data-candor="${tag}" data-candor-data='{"feed": "/feed.xml"}'>${content}</div>`);
      upgradeCarriers(box);
      const widget = box.firstElementChild!.shadowRoot!.querySelector<AnyWidget>(tag)!;
      await sent(calls, 1);
      await sent(calls, 1);
      calls[0]!.fail();
      await until(() => !isBusy(widget), 'the end of it');
      expect(shownText(widget)).to.equal(content ? '' : `${words.latest} ${words.failed}`);
    }
  });

  for (const feed of [
    'https://elsewhere.example/feed.xml',
    '//elsewhere.example/feed',
    'http://[',
    'mailto:a@b.example',
  ]) {
    it(`are not requested at ${feed}, which is reported`, async () => {
      const noise = listen();
      const {widget, calls} = give({feed}, '<p>Fallback</p>');
      await until(() => widget.problems.length, 'the problem');
      expect(await askedUntilNow(calls)).to.deep.equal([]);
      await settled();
      expect(widget.problems[0]!.path).to.equal('feed');
      expect(heightOf(widget.firstElementChild!)).to.be.above(10);
      expect(noise.console).to.have.length(1);
      expect(noise.errors).to.deep.equal([]);
    });
  }

  it('do not follow redirects to another site', async () => {
    const modes: unknown[] = [];
    const {fetch} = window;
    window.fetch = (input, init) => (modes.push(init?.mode), fetch(input, init));
    later(() => (window.fetch = fetch));
    listen();
    const widget = await showLatest({feed: '/test/nowhere.xml'});
    await until(() => widget.problems.length, 'the problem');
    expect(modes).to.deep.equal(['same-origin']);
  });

  it('are cancelled when the widget is removed, and requested again when it is added', async () => {
    const noise = listen();
    const {widget, calls} = await open();
    widget.remove();
    await until(() => calls[0]!.signal.aborted, 'the request to be given up');
    place().append(widget);
    await sent(calls, 2);
    calls[1]!.answer(feedOf(1));
    await until(() => titlesOf(widget).length === 1, 'the feed');
    expect(noise).to.deep.equal({console: [], errors: [], events: []});
  });

  it('stay when the widget is moved', async () => {
    const {widget, calls} = await open();
    await sent(calls, 1);
    calls[0]!.answer(feedOf(1));
    await until(() => titlesOf(widget).length === 1, 'the feed');
    const markup = shownMarkup(widget);
    place().append(widget);
    await widget.updateComplete;
    expect(shownMarkup(widget)).to.equal(markup);
    expect(calls).to.have.length(1);
  });

  it('are loaded from a new address, ignoring the answer of the old one', async () => {
    const noise = listen();
    const {widget, calls} = await open({feed: '/old.xml'});
    widget.data = {feed: '/new.xml'};
    await sent(calls, 2);
    expect(calls.map(({signal}) => signal.aborted)).to.deep.equal([true, false]);
    calls[1]!.answer(feedOf(1));
    await until(() => titlesOf(widget).length === 1, 'the new feed');
    widget.data = {feed: '/newer.xml'};
    await sent(calls, 3);
    expect(isBusy(widget)).to.equal(true);
    expect(titlesOf(widget)).to.deep.equal([]);
    widget.data = {entries};
    await widget.updateComplete;
    expect(calls[2]!.signal.aborted).to.equal(true);
    expect(titlesOf(widget)).to.deep.equal(['Filters', 'Scales', 'Burrs']);
    await settled();
    expect(noise).to.deep.equal({console: [], errors: [], events: []});
  });

  it('are cancelled when the data is removed', async () => {
    const noise = listen();
    const {widget, calls} = await open();
    widget.data = undefined;
    await widget.updateComplete;
    expect(calls[0]!.signal.aborted).to.equal(true);
    expect(heightOf(widget)).to.equal(0);
    await settled();
    expect(noise).to.deep.equal({console: [], errors: [], events: []});
  });

  it('keep their problem beside those of new data, and lose it with their address', async () => {
    listen();
    const {widget, calls} = await open();
    await sent(calls, 1);
    calls[0]!.fail();
    await until(() => widget.problems.length, 'the problem');
    widget.data = {feed: '/feed.xml', colour: 'red'};
    await widget.updateComplete;
    expect(widget.problems.map(({path}) => path)).to.deep.equal(['colour', 'feed']);
    expect(calls).to.have.length(1);
    widget.data = {entries};
    await widget.updateComplete;
    expect(widget.problems).to.deep.equal([]);
  });
});
