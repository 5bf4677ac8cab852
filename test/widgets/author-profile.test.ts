import {expect} from '@open-wc/testing';
import '../../src/widgets/author-profile/define.js';
import type {ProfileInput} from '../../src/model/profile.js';
import {describeContract} from '../helpers/contract.js';
import {example, least} from '../helpers/examples.js';
import {feedOf} from '../helpers/feed.js';
import {
  all,
  askedBefore,
  listen,
  sent,
  show,
  shownMarkup,
  shownText,
  stubFetch,
  textOf,
  until,
  type AnyWidget,
} from '../helpers/page.js';

const tag = 'author-profile';
describeContract(tag, {...example(tag), feed: '/feed.xml'}, least(tag));

const showAuthor = (profile: Partial<ProfileInput>): Promise<AnyWidget> => show(tag, {name: 'Lena Marsh', ...profile});

describe('an author profile', () => {
  it('has links to networks, with their names as text and a sign before those that are known', async () => {
    const widget = await showAuthor({
      links: [
        {url: 'https://slow.example/@lena', network: 'Mastodon', handle: '@lena@slow.example'},
        {url: 'https://chat.example/lena', network: 'Nowhere', handle: 'lena'},
        {url: 'https://youtube.com/@lena', network: 'YouTube', label: 'My films'},
        {url: '/about', label: 'About me'},
      ],
    });
    const links = all(widget, '[part=links] a');
    expect(links.map(textOf)).to.deep.equal(['Mastodon @lena@slow.example', 'Nowhere lena', 'My films', 'About me']);
    await until(() => all(widget, '.sign').length === 2, 'the signs');
    expect(links.map((link) => !!link.querySelector('svg[aria-hidden=true]'))).to.deep.equal([
      true,
      false,
      true,
      false,
    ]);
    expect(links.every((link) => link.getAttribute('rel') === 'me')).to.equal(true);
  });

  for (const network of 'Bluesky Facebook GitHub Instagram LinkedIn Mastodon Pinterest Reddit Threads TikTok Twitter X YouTube'.split(
    ' ',
  ))
    it(`has a sign for ${network}`, async () => {
      const widget = await showAuthor({links: [{url: '/me', network, handle: 'lena'}]});
      await until(() => all(widget, '.sign').length === 1, 'the sign');
    });

  it('asks for no signs where it has links to networks without one alone', async () => {
    const widget = await showAuthor({links: [{url: '/me', network: 'Nowhere', handle: 'lena'}]});
    expect(all(widget, '[data-network]')).to.deep.equal([]);
  });

  it('has the name as its heading, and its title as its name', async () => {
    const bare = await showAuthor({});
    expect(all(bare, 'h2').map(textOf)).to.deep.equal(['Lena Marsh']);
    expect(all(bare, 'section')[0]!.getAttribute('aria-label')).to.equal('Lena Marsh');
    const titled = await showAuthor({title: 'About the author'});
    expect(shownText(titled)).to.match(/Lena Marsh.*About the author/);
    expect(all(titled, 'section')[0]!.getAttribute('aria-label')).to.equal('About the author');
  });

  for (const [name, initials] of [
    ['Lena Marsh', 'LM'],
    ['Nora', 'N'],
    ['Anna Maria van der Berg', 'AB'],
    ['  Lena   Marsh ', 'LM'],
    ['D.', 'D'],
    ['Élodie Ørsted', 'ÉØ'],
    ['李 明', '李明'],
    ['𝒜da 𝓛ovelace', '𝒜𝓛'],
    ['Lena\nMarsh', 'LM'],
  ] as const) {
    it(`shows ${initials} for ${JSON.stringify(name)} without a picture, hidden from screen readers`, async () => {
      const [initial] = all(await showAuthor({name}), '[part~=image]');
      expect(textOf(initial)).to.equal(initials);
      expect(initial!.getAttribute('aria-hidden')).to.equal('true');
    });
  }

  it('shows a picture instead of initials', async () => {
    const widget = await showAuthor({image: {url: '/lena.jpg', alt: 'A portrait'}});
    const [image] = all<HTMLImageElement>(widget, '[part~=image]');
    expect([image!.localName, image!.getAttribute('src'), image!.alt]).to.deep.equal([
      'img',
      '/lena.jpg',
      'A portrait',
    ]);
    expect(shownText(widget)).to.equal('Lena Marsh');
    const [bare] = all<HTMLImageElement>(await showAuthor({image: '/lena.jpg'}), 'img');
    expect(bare!.getAttribute('alt')).to.equal('');
  });

  it('shows the biography as paragraphs', async () => {
    const widget = await showAuthor({bio: '\nOne\nline.\n\nTwo.\n \t\nThree.\n'});
    expect(all(widget, 'p').map(textOf)).to.deep.equal(['One line.', 'Two.', 'Three.']);
  });

  it('shows the credit of the picture', async () => {
    const image = {url: '/lena.jpg', credit: 'Photo: Tom W.'};
    expect(shownText(await show(tag, {name: 'Lena Marsh', image}))).to.contain('Photo: Tom W.');
  });

  it('shows work and place', async () => {
    expect(shownText(await showAuthor({jobTitle: 'Writes', location: 'Ghent'}))).to.match(/Lena Marsh.*Writes.*Ghent/);
    expect(shownText(await showAuthor({location: 'Ghent'}))).to.contain('Ghent');
  });

  it('links the author’s site and the other places, in this order', async () => {
    const widget = await showAuthor({
      site: 'https://www.slowcounter.example/',
      links: [
        {label: 'About me', url: '/about'},
        {label: 'Write', url: 'mailto:lena@slowcounter.example'},
      ],
    });
    const links = all<HTMLAnchorElement>(widget, 'a');
    expect(links.map(textOf)).to.deep.equal(['slowcounter.example', 'About me', 'Write']);
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
      'https://www.slowcounter.example/',
      '/about',
      'mailto:lena@slowcounter.example',
    ]);
    for (const link of links) expect([...link.relList]).to.include('me');
    expect(textOf(all(await showAuthor({site: '/home'}), 'a')[0])).to.equal('/home');
  });

  it('lists the latest articles, each title the link', async () => {
    const widget = await showAuthor({
      entries: [
        {title: 'Filters', url: '/filters', date: '2026-06-18', category: 'Experiments', categoryUrl: '/experiments'},
        {title: 'Scales', date: 'June 5, 2026', category: 'Advice'},
        {title: 'Burrs', url: '/burrs', date: 'last spring', image: {url: '/burrs.jpg'}},
      ],
    });
    expect(all(widget, 'h3')).to.have.length(1);
    const items = all(widget, 'li').filter((item) => /Filters|Scales|Burrs/.test(textOf(item)));
    expect(items).to.have.length(3);
    expect(all<HTMLAnchorElement>(widget, 'a').map((link) => [textOf(link), link.getAttribute('href')])).to.deep.equal([
      ['Filters', '/filters'],
      ['Experiments', '/experiments'],
      ['Burrs', '/burrs'],
    ]);
    expect(all<HTMLTimeElement>(widget, 'time').map((time) => [textOf(time), time.dateTime])).to.deep.equal([
      ['June 18, 2026', '2026-06-18'],
      ['June 5, 2026', '2026-06-05'],
    ]);
    expect(textOf(items[1])).to.contain('Scales').and.contain('Advice');
    expect(textOf(items[2])).to.contain('last spring');
    expect(all<HTMLImageElement>(widget, 'img').map((image) => image.getAttribute('src'))).to.deep.equal([
      '/burrs.jpg',
    ]);
  });

  it('has no heading without articles', async () => {
    expect(all(await showAuthor({entries: [], links: []}), 'h3, ul, li')).to.deep.equal([]);
  });
});

describe('an author profile with a feed', () => {
  const titlesOf = (widget: Element): string[] => all(widget, 'li a').map(textOf);

  it('lists the latest four articles of it', async () => {
    const noise = listen();
    const {calls} = stubFetch();
    const widget = await showAuthor({feed: '/feed.xml'});
    await sent(calls, 1);
    expect(calls.map(({address}) => address)).to.deep.equal([new URL('/feed.xml', location.href).href]);
    await sent(calls, 1);
    calls[0]!.answer(feedOf(9));
    await until(() => titlesOf(widget).length, 'the feed');
    expect(titlesOf(widget)).to.deep.equal(['Entry 1', 'Entry 2', 'Entry 3', 'Entry 4']);
    expect(noise).to.deep.equal({console: [], errors: [], events: []});
  });

  it('lists all articles in the data, without a request', async () => {
    const {calls} = stubFetch();
    const entries = Array.from({length: 6}, (_, i) => ({title: `Given ${i}`, url: `/${i}`}));
    const widget = await showAuthor({entries, feed: '/feed.xml'});
    expect(titlesOf(widget)).to.have.length(6);
    expect(await askedBefore(calls, (feed) => showAuthor({feed}))).to.deep.equal([]);
  });

  for (const [name, text] of [
    ['that is no feed', '<!doctype html><html lang="en">'],
    ['without articles', feedOf(0)],
  ] as const)
    it(`${name} is a profile without articles; the author is told`, async () => {
      const bare = shownMarkup(await showAuthor({}));
      const noise = listen();
      const {calls} = stubFetch();
      const widget = await showAuthor({feed: '/feed.xml'});
      expect(shownMarkup(widget), 'while it is on its way').to.equal(bare);
      await sent(calls, 1);
      await sent(calls, 1);
      calls[0]!.answer(text);
      await until(() => widget.problems.length, 'the problem');
      await widget.updateComplete;
      expect(shownMarkup(widget)).to.equal(bare);
      expect(widget.problems.map(({path}) => path)).to.deep.equal(['feed']);
      expect([noise.console.length, noise.events.length]).to.deep.equal([1, 1]);
    });
});
