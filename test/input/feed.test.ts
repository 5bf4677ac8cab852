import {expect} from '@open-wc/testing';
import {readFeed} from '../../src/input/read-feed.js';
import type {EntryInput} from '../../src/model/entry.js';
import {missed} from '../helpers/page.js';

const HOME = 'https://slowcounter.example/';

const read = async (file: string): Promise<EntryInput[]> =>
  readFeed(await (await fetch(`/test/input/feeds/${file}`)).text(), `${HOME}feed`);

const MEDIA = 'xmlns:media="http://search.yahoo.com/mrss/"';
const rss = (item: string, attributes = ''): string =>
  `<rss version="2.0" ${attributes}><channel><title>Slow Counter</title><item>${item}</item></channel></rss>`;
const atom = (entry: string, attributes = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>Slow Counter</title><entry>${entry}</entry></feed>`;
const json = (item: unknown): string => JSON.stringify({version: 'https://jsonfeed.org/version/1.1', items: [item]});

const first = (feed: string): EntryInput | undefined => readFeed(feed, `${HOME}blog/feed.xml`)[0];
const titleOf = (feed: string): string | undefined => first(feed)?.title;

describe('a feed', () => {
  it('of WordPress', async () => {
    expect(await read('wordpress.xml')).to.deep.equal([
      {
        title: 'What I’d Ask Before Buying a Scale & Why',
        url: `${HOME}2026/06/before-a-scale/`,
        date: '2026-06-18',
        category: 'Advice & tips',
        image: `${HOME}wp-content/uploads/2026/06/scale.jpg`,
      },
      {
        title: 'The “Blind” Test, Part 2',
        url: `${HOME}2026/05/blind-test-2/`,
        date: '2026-05-07',
        category: 'Experiments',
      },
    ]);
  });

  it('of Ghost', async () => {
    expect(await read('ghost.xml')).to.deep.equal([
      {
        title: 'Do Paper Filters Matter? <em> or not',
        url: `${HOME}paper-filters/`,
        date: '2026-06-18',
        category: 'Experiments',
        image: `${HOME}content/images/2026/06/filters.jpg`,
      },
      {title: 'One Mug for Everything', url: `${HOME}one-mug/`, date: '2026-06-02'},
    ]);
  });

  it('of Hugo', async () => {
    expect(await read('hugo.xml')).to.deep.equal([
      {title: 'Stop Wrapping Every Cup in a <div>', url: `${HOME}posts/div/`, date: '2026-06-18'},
      {title: 'The Scale & the Cup', url: `${HOME}posts/scale/`, date: '2026-05-07'},
    ]);
  });

  it('of Jekyll', async () => {
    expect(await read('jekyll.xml')).to.deep.equal([
      {
        title: 'Beans & Burrs: It’s the Water',
        url: `${HOME}notes/water.html`,
        date: '2026-06-18',
        category: 'experiments',
        image: `${HOME}images/water.jpg`,
      },
      {title: 'Steel Burrs', url: `${HOME}burrs.html`, date: '2026-04-23'},
    ]);
  });

  it('in JSON', async () => {
    expect(await read('json-feed.json')).to.deep.equal([
      {
        title: 'Do Paper Filters Matter?',
        url: `${HOME}paper-filters`,
        date: '2026-06-18',
        category: 'Experiments',
        image: `${HOME}images/filters.jpg`,
      },
      {
        title: 'Linked: A Letter About Steel Burrs',
        url: 'https://burrs.example/steel',
        date: '2026-04-23',
        image: `${HOME}banner.jpg`,
      },
      {title: 'A thought without a title.', date: '2026-04-01'},
    ]);
  });

  it('without entries has none', () => {
    for (const feed of [
      '<rss version="2.0"><channel><title>Slow Counter</title></channel></rss>',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>Slow Counter</title></feed>',
      '{"version": "https://jsonfeed.org/version/1.1", "title": "Slow Counter", "items": []}',
    ])
      expect(readFeed(feed, HOME)).to.deep.equal([]);
  });

  it('may begin with blank lines, which some plugins add', () => {
    expect(titleOf(`\uFEFF\n\n<?xml version="1.0"?>\n${rss('<title>Scales</title>')}\n`)).to.equal('Scales');
  });
});

describe('a title of a feed', () => {
  for (const [name, feed, title] of [
    ['RSS with entities in CDATA', rss('<title><![CDATA[Lena&#8217;s &amp; Tom&rsquo;s]]></title>'), 'Lena’s & Tom’s'],
    ['RSS escaped twice', rss('<title>Beans &amp;#038; Burrs</title>'), 'Beans & Burrs'],
    ['RSS escaped twice in CDATA', rss('<title><![CDATA[Beans &amp;#038; Burrs]]></title>'), 'Beans & Burrs'],
    ['RSS with a tag as text', rss('<title>A &lt;div&gt; of &lt;b&gt;nothing&lt;/b&gt;</title>'), 'A <div> of nothing'],
    ['RSS with a tag escaped twice', rss('<title>A &amp;lt;div&amp;gt;</title>'), 'A <div>'],
    ['RSS on several lines', rss('<title>\n  Beans\n\t and   Burrs\n</title>'), 'Beans and Burrs'],
    ['RSS among titles of other kinds', rss(`<media:title>Photo</media:title><title>Scales</title>`, MEDIA), 'Scales'],
    ['Atom as text', atom('<title>AT&amp;amp;T: a &lt;div&gt;</title>'), 'AT&amp;T: a <div>'],
    ['Atom as HTML', atom('<title type="html">A &lt;b&gt;bold&lt;/b&gt; caf&amp;eacute;</title>'), 'A bold café'],
    [
      'Atom as XHTML',
      atom('<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A <b>bold</b> &lt;cup&gt;</div></title>'),
      'A bold <cup>',
    ],
    ['JSON Feed, which is text', json({title: ' A <b>\n &amp; more '}), 'A <b> &amp; more'],
  ] as const)
    it(`in ${name} is ${title}`, () => expect(titleOf(feed)).to.equal(title));

  it('runs nothing', async () => {
    const evil = '<img src=x onerror="hacked=1"><script>hacked=1</script>';
    const escaped = evil.replaceAll('<', '&lt;');
    expect(titleOf(rss(`<title><![CDATA[${evil}]]></title>`))).to.equal(evil);
    titleOf(atom(`<title type="html">${escaped}</title>`));
    await missed();
    expect('hacked' in window).to.equal(false);
  });

  it('is made of the first words of an entry that has none', () => {
    const long = 'Half of the cups that I drank this week were too cold when I got to them, and the other half';
    for (const [feed, title] of [
      [
        rss('<description>&lt;p&gt;A &lt;b&gt;thought&lt;/b&gt;.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</description>'),
        'A thought. Two.',
      ],
      [rss('<title> </title><description>A thought.</description>'), 'A thought.'],
      [atom('<title/><content type="html">A &amp;amp; B</content>'), 'A & B'],
      [json({content_text: 'A <b> thought.'}), 'A <b> thought.'],
      [json({title: 7, content_html: '<p>A thought.</p>'}), 'A thought.'],
      [json({content_text: long}), 'Half of the cups that I drank this week were too cold when I got to…'],
      [json({content_text: '杯'.repeat(80)}), `${'杯'.repeat(70)}…`],
    ] as const)
      expect(titleOf(feed)).to.equal(title);
  });

  it('is not invented: entries without words are left out, and a feed of nothing else is refused', () => {
    for (const feed of [
      rss('<link>/1</link>'),
      atom('<title/><link href="/1"/>'),
      json({title: 7}),
      json(null),
      json('S'),
    ])
      expect(() => readFeed(feed, HOME), feed).to.throw('without words');
    expect(readFeed('<rss><channel><item/><item><title>A</title></item></channel></rss>', HOME)).to.have.length(1);
  });
});

describe('an address of a feed', () => {
  for (const [name, feed, url] of [
    ['RSS', rss('<title>A</title><link>/a?b=1&amp;c=2</link>'), `${HOME}a?b=1&c=2`],
    ['RSS with white space', rss('<title>A</title><link>\n\t/a\n</link>'), `${HOME}a`],
    [
      'RSS beside links of other kinds',
      rss('<atom:link xmlns:atom="http://www.w3.org/2005/Atom" href="/self"/><title>A</title><link>/a</link>'),
      `${HOME}a`,
    ],
    ['RSS in its guid', rss('<title>A</title><guid>https://slowcounter.example/a</guid>'), `${HOME}a`],
    ['RSS with a guid that is no address', rss('<title>A</title><guid>a-1</guid>'), undefined],
    ['RSS with a guid that is no link', rss(`<title>A</title><guid isPermaLink="false">${HOME}a</guid>`), undefined],
    ['RSS relative to the feed', rss('<title>A</title><link>a.html</link>'), `${HOME}blog/a.html`],
    [
      'RSS relative to its base',
      rss('<title>A</title><link>a.html</link>', 'xml:base="/notes/"'),
      `${HOME}notes/a.html`,
    ],
    ['Atom', atom('<title>A</title><link href="a.html"/>'), `${HOME}blog/a.html`],
    [
      'Atom among others',
      atom(
        '<title>A</title><link rel="self" href="/x"/><link rel="replies" href="/y"/><link rel="alternate" href="/a"/>',
      ),
      `${HOME}a`,
    ],
    ['Atom without one', atom('<title>A</title><link rel="self" href="/x"/>'), undefined],
    [
      'Atom relative to bases within bases',
      atom('<title>A</title><link href="a.html" xml:base="2026/"/>', 'xml:base="/notes/"'),
      `${HOME}notes/2026/a.html`,
    ],
    ['Atom with a base that is none', atom('<title>A</title><link href="/a" xml:base="http://["/>'), '/a'],
    ['JSON Feed', json({title: 'A', url: '../a'}), `${HOME}a`],
    ['JSON Feed, to another site', json({title: 'A', external_url: 'https://b.example/'}), 'https://b.example/'],
    ['JSON Feed, both', json({title: 'A', url: '/a', external_url: 'https://b.example/'}), `${HOME}a`],
    ['JSON Feed, of a wrong type', json({title: 'A', url: {}, external_url: 1}), undefined],
  ] as const)
    it(`in ${name}: ${url ?? 'none'}`, () => expect(first(feed)).to.deep.equal({title: 'A', ...(url && {url})}));

  it('that runs code is rejected by the check', () => {
    for (const feed of [
      rss('<title>A</title><link>javascript:alert(1)</link>'),
      atom('<title>A</title><link href="javascript:alert(1)"/>'),
      json({title: 'A', url: 'javascript:alert(1)'}),
    ])
      expect(first(feed)?.url).to.equal('javascript:alert(1)');
  });
});

describe('a date of a feed', () => {
  for (const [written, date] of [
    ['Thu, 18 Jun 2026 23:30:00 -0500', '2026-06-18'],
    ['Thu, 18 Jun 2026 00:30:00 +0900', '2026-06-18'],
    ['Fri, 05 Jun 2026 04:30:00 GMT', '2026-06-05'],
    ['5 Jun 2026 04:30 EST', '2026-06-05'],
    ['Mon, 1 December 2025 00:00:00 Z', '2025-12-01'],
    ['Thu, 18 Jun 26 23:30:00 -0500', '2026-06-18'],
    ['2026-06-18T23:30:00-05:00', '2026-06-18'],
    ['2026-06-18', '2026-06-18'],
    ['jeu., 18 juin 2026 23:30', 'jeu., 18 juin 2026 23:30'],
    [' June 18,\n 2026 ', '2026-06-18'],
    ['last spring', 'last spring'],
  ] as const)
    it(`written as ${JSON.stringify(written)} is ${date}`, () => {
      const dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
      for (const feed of [
        rss(`<title>A</title><pubDate>${written}</pubDate>`),
        rss(`<title>A</title><dc:date>${written}</dc:date>`, dc),
        atom(`<title>A</title><published>${written}</published><updated>2030-01-01</updated>`),
        atom(`<title>A</title><updated>${written}</updated>`),
        json({title: 'A', date_published: written, date_modified: '2030-01-01'}),
        json({title: 'A', date_modified: written}),
      ])
        expect(first(feed)).to.deep.equal({title: 'A', date});
    });

  it('is not invented', () => {
    expect(first(rss('<title>A</title><pubDate> </pubDate>'))).to.deep.equal({title: 'A'});
    expect(first(json({title: 'A', date_published: 20260618}))).to.deep.equal({title: 'A'});
  });
});

describe('a category of a feed', () => {
  for (const [name, feed, category] of [
    ['RSS', rss('<title>A</title><category>Beans &amp;amp; Burrs</category><category>B</category>'), 'Beans & Burrs'],
    ['Atom', atom('<title>A</title><category term="beans"/><category term="b"/>'), 'beans'],
    ['Atom, with a label', atom('<title>A</title><category term="beans" label="Beans"/>'), 'Beans'],
    ['JSON Feed', json({title: 'A', tags: ['Beans', 'Burrs']}), 'Beans'],
  ] as const)
    it(`in ${name} is the first`, () => expect(first(feed)).to.deep.equal({title: 'A', category}));

  it('is left out if it is empty', () => {
    for (const feed of [
      rss('<title>A</title><category/>'),
      json({title: 'A', tags: [1]}),
      json({title: 'A', tags: 'B'}),
    ])
      expect(first(feed)).to.deep.equal({title: 'A'});
  });
});

describe('a picture of a feed', () => {
  const image = `${HOME}a.jpg`;
  for (const [name, feed] of [
    [
      'an enclosure',
      rss('<title>A</title><enclosure url="/a.mp3" type="audio/mpeg"/><enclosure url="/a.jpg" type="image/jpeg"/>'),
    ],
    [
      'a medium',
      rss(
        '<title>A</title><media:content url="/a.mp4" medium="video"/><media:content url="/a.jpg" medium="image"/>',
        MEDIA,
      ),
    ],
    [
      'a medium in a group',
      rss('<title>A</title><media:group><media:content url="/a.jpg" type="image/jpeg"/></media:group>', MEDIA),
    ],
    [
      'a small one',
      rss('<title>A</title><media:content url="/b.jpg" medium="image"/><media:thumbnail url="/a.jpg"/>', MEDIA),
    ],
    ['a link of Atom', atom('<title>A</title><link rel="enclosure" type="image/jpeg" href="/a.jpg"/>')],
    ['a small one in Atom', atom('<title>A</title><media:thumbnail url="/a.jpg"/>', MEDIA)],
    ['an image of JSON Feed', json({title: 'A', image: '/a.jpg', banner_image: '/b.jpg'})],
  ] as const)
    it(`is taken from ${name}`, () => expect(first(feed)).to.deep.equal({title: 'A', image}));

  it('is not an audio or video file', () => {
    const sound = '<title>A</title><enclosure url="/a.mp3" length="1" type="audio/mpeg"/>';
    expect(first(rss(sound))).to.deep.equal({title: 'A'});
    expect(first(rss('<title>A</title><media:content url="/a.mp4"/>', MEDIA))).to.deep.equal({title: 'A'});
  });
});

describe('a text that is not a feed', () => {
  const whole = rss('<title>Scales</title>');
  for (const [name, text, message] of [
    ['nothing', '', 'nothing'],
    ['white space', ' \n', 'nothing'],
    ['an HTML page', '<!doctype html><html lang="en"><title>It<p>is not here</html>', 'an HTML page'],
    ['an XHTML page', '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>It</title></head></html>', 'HTML'],
    ['some other XML', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"/>', '<urlset>'],
    ['a feed that is cut off', whole.slice(0, -20), 'cut off'],
    ['a feed cut off in a tag', whole.slice(0, -3), 'cut off'],
    ['words', 'Not found', 'not XML'],
    ['JSON without items', '{"version": "https://jsonfeed.org/version/1.1"}', 'JSON without items'],
    ['JSON with odd items', '{"items": {"length": 1}}', 'JSON without items'],
    ['another JSON', '[{"title": {"rendered": "Scales"}}]', 'JSON without items'],
    ['JSON that is cut off', '{"items": [{"title": "Scal', 'JSON'],
  ] as const)
    it(`but ${name} is named in the error`, () => expect(() => readFeed(text, HOME)).to.throw(Error, message));
});

describe('articles of an author', () => {
  const dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
  const item = (title: string, author = ''): string => `<item><title>${title}</title>${author}</item>`;
  const RSS = `<rss ${dc}><channel>${[
    item('A', '<dc:creator><![CDATA[Lena Márquez]]></dc:creator>'),
    item('B', '<dc:creator>Tom</dc:creator>'),
    item('C', '<author>lena@slow.example (lena  marquez)</author>'),
    item('D', '<dc:creator>Tom</dc:creator><dc:creator>LENA MARQUEZ</dc:creator>'),
    item('E'),
    item('F', '<dc:creator>Tom, Lena Marquez</dc:creator>'),
  ].join('')}</channel></rss>`;
  const entry = (title: string, author = ''): string => `<entry><title>${title}</title>${author}</entry>`;
  const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><author><name>Lena Marquez</name></author>${entry('A')}${entry('B', '<author><name>Tom</name><email>lena@slow.example</email></author>')}</feed>`;
  const JSONS = [
    {authors: [{name: 'Lena Marquez'}], items: [{title: 'A'}, {title: 'B', authors: [{name: 'Tom'}]}]},
    {items: [{title: 'A', author: {name: 'lena marquez'}}, {title: 'B', author: {name: 'Tom'}}, {title: 'C'}]},
  ].map((feed) => JSON.stringify(feed));
  const titles = (feed: string, author?: string): string =>
    readFeed(feed, HOME, {author})
      .map(({title}) => title)
      .join('');

  it('are those that name her', () => {
    expect(titles(RSS, 'Lena Marquez')).to.equal('ACDF');
    expect(titles(RSS, 'Tom')).to.equal('BDF');
    for (const feed of [ATOM, ...JSONS]) expect(titles(feed, 'Lena Márquez')).to.equal('A');
  });

  it('are all if none names her, or no author is wanted', () => {
    for (const author of ['Ines', '—', undefined]) {
      expect(titles(RSS, author)).to.equal('ABCDEF');
      expect(titles(ATOM, author)).to.equal('AB');
    }
  });
});

describe('the page that shows a feed', () => {
  const urls = [`${HOME}a/`, `${HOME}b/?p=1`, `${HOME}c`];
  const feed = JSON.stringify({items: urls.map((url) => ({title: url, url}))});
  const left = (page: string): number => readFeed(feed, HOME, {pages: ['', page]}).length;

  it('is left out, whatever the form of its address', () => {
    for (const page of [
      `${HOME}a/`,
      `${HOME}a`,
      `${HOME}a/#comments`,
      `${HOME}a/?utm_source=b&utm_medium=c`,
      `${HOME}a/index.html`,
      'http://slowcounter.example/A?fbclid=1#x',
      `${HOME}b?p=1`,
      `${HOME}b/?utm_source=b&p=1`,
      `${HOME}c/?gclid=1`,
    ])
      expect(left(page), page).to.equal(2);
  });

  it('is no other page', () => {
    for (const page of ['', HOME, `${HOME}b/`, `${HOME}b/?p=2`, `${HOME}a/2`, 'https://other.example/a/'])
      expect(left(page), page).to.equal(3);
  });
});

describe('an unusual feed', () => {
  it('with namespace prefixes', () => {
    const feed = `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>A</a:title><a:link href="/a"/></a:entry></a:feed>`;
    expect(first(feed)).to.deep.equal({title: 'A', url: `${HOME}a`});
  });

  it('whose entries name their sources', () => {
    const source = '<source><title>B</title><link href="/b"/><updated>2020-01-01</updated></source>';
    expect(first(atom(`${source}<title>A</title><link href="/a"/>`))).to.deep.equal({title: 'A', url: `${HOME}a`});
  });

  it('of 10,000 entries', () => {
    const item =
      '<item><title>Beans &amp;#8211; Burrs</title><link>/a</link><pubDate>Thu, 18 Jun 2026 23:30:00 -0500</pubDate></item>';
    const entries = readFeed(`<rss><channel>${item.repeat(10_000)}</channel></rss>`, HOME);
    expect(entries).to.have.length(10_000);
    expect(entries.at(-1)).to.deep.equal({title: 'Beans – Burrs', url: `${HOME}a`, date: '2026-06-18'});
  });
});
