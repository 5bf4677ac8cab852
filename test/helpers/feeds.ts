import type {EntryInput} from '../../src/model/entry.js';

/** A feed in the manner of a program that writes feeds, and the first article that is to be read from it. */
export interface FeedExample {
  readonly name: string;
  readonly text: string;
  readonly entry: EntryInput;
  /** Encoding of the file; UTF-8 unless given. */
  readonly encoding?: string;
  /** Parts of descriptions of what is lost; undefined if the feed is sound. */
  readonly lost?: readonly string[];
}

const HOME = 'https://slowcounter.example/';
const ATOM = 'xmlns="http://www.w3.org/2005/Atom"';
const ATOM_03 = 'version="0.3" xmlns="http://purl.org/atom/ns#"';
const DC = 'xmlns:dc="http://purl.org/dc/elements/1.1/"';
const MEDIA = 'xmlns:media="http://search.yahoo.com/mrss/"';
const ITUNES = 'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"';
const CONTENT = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"';
const RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"';

const rss = (item: string, attributes = 'version="2.0"'): string =>
  `<?xml version="1.0"?>\n<rss ${attributes}><channel><title>Slow Counter</title><link>${HOME}</link><item>${item}</item></channel></rss>`;
const atom = (entry: string, attributes = ATOM): string =>
  `<?xml version="1.0"?>\n<feed ${attributes}><title>Slow Counter</title><id>urn:slow</id><entry>${entry}</entry></feed>`;
const json = (item: object, version = '1.1'): string =>
  JSON.stringify({version: `https://jsonfeed.org/version/${version}`, title: 'Slow Counter', items: [item]});

const scales = {title: 'Scales & Spoons', url: `${HOME}scales/`, date: '2026-06-18'} as const;
const TITLE = '<title>Scales &amp; Spoons</title>';
const LINK = `<link>${scales.url}</link>`;
const DATE = '<pubDate>Thu, 18 Jun 2026 08:00:00 +0000</pubDate>';
const ITEM = `${TITLE}${LINK}${DATE}`;
const UPDATED = '<updated>2026-06-18T08:00:00Z</updated>';
const ENTRY = `${TITLE}<link href="${scales.url}"/>${UPDATED}`;

/** Feeds that are sound, in the manner of many programs. */
export const FEEDS: readonly FeedExample[] = [
  {
    name: 'WordPress',
    text: rss(
      `<title>Scales &#038; Spoons</title>${LINK}<comments>${HOME}scales/#respond</comments><dc:creator><![CDATA[Lena]]></dc:creator>${DATE}<category><![CDATA[Tools &amp; more]]></category><guid isPermaLink="false">${HOME}?p=7</guid><description><![CDATA[<p>Two.</p>]]></description><content:encoded><![CDATA[<img src="/a.jpg">]]></content:encoded>`,
      `version="2.0" ${DC} ${CONTENT}`,
    ),
    entry: {...scales, category: 'Tools & more'},
  },
  {
    name: 'Blogger, in Atom',
    text: atom(
      `<id>tag:blogger.com,1999:blog-1.post-2</id><published>2026-06-18T08:00:00.001-07:00</published><updated>2026-06-20T08:00:00Z</updated><category scheme="http://schemas.google.com/g/2005#kind" term="http://schemas.google.com/blogger/2008/kind#post"/><category scheme="http://www.blogger.com/atom/ns#" term="Tools"/><title type="text">Scales &amp; Spoons</title><content type="html">&lt;p&gt;Two.&lt;/p&gt;</content><link rel="replies" type="application/atom+xml" href="${HOME}feeds/2"/><link rel="edit" href="${HOME}edit"/><link rel="alternate" type="text/html" href="${scales.url}"/><media:thumbnail url="${HOME}s72-c/a.jpg" height="72" width="72"/>`,
      `${ATOM} ${MEDIA}`,
    ),
    entry: {...scales, category: 'Tools', image: `${HOME}s72-c/a.jpg`},
  },
  {
    name: 'Ghost',
    text: rss(
      `<title><![CDATA[Scales & Spoons]]></title><description><![CDATA[Two.]]></description>${LINK}<guid isPermaLink="false">65f0</guid><category><![CDATA[Tools]]></category>${DATE}<media:content url="${HOME}a.jpg" medium="image"/>`,
      `version="2.0" ${MEDIA}`,
    ),
    entry: {...scales, category: 'Tools', image: `${HOME}a.jpg`},
  },
  {name: 'Hugo', text: rss(`${ITEM}<guid>${scales.url}</guid><description>&lt;p&gt;Two.</description>`), entry: scales},
  {
    name: 'Jekyll',
    text: atom(
      `<title type="html">Scales &amp;amp; Spoons</title><link href="${scales.url}" rel="alternate" type="text/html" title="Scales"/><published>2026-06-18T08:00:00+00:00</published>${UPDATED}<id>${HOME}scales</id><content type="html" xml:base="${scales.url}">&lt;p&gt;Two.&lt;/p&gt;</content><category term="tools"/>`,
    ),
    entry: {...scales, category: 'tools'},
  },
  {
    name: 'Medium',
    text: rss(
      `<title><![CDATA[Scales & Spoons]]></title><link>${scales.url}?source=rss-1</link><guid isPermaLink="false">${HOME}p/1</guid><category><![CDATA[tools]]></category>${DATE}<atom:updated>2026-06-20T08:00:00Z</atom:updated>`,
      'version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"',
    ),
    entry: {...scales, url: `${scales.url}?source=rss-1`, category: 'tools'},
  },
  {
    name: 'Substack',
    text: rss(`${ITEM}<enclosure url="${HOME}f_auto/https%3A%2F%2Fimg" length="0" type="image/jpeg"/>`),
    entry: {...scales, image: `${HOME}f_auto/https%3A%2F%2Fimg`},
  },
  {
    name: 'Squarespace',
    text: rss(
      `<title>Scales &amp; Spoons</title><dc:creator>Lena</dc:creator>${DATE}<link>/scales/</link><guid isPermaLink="false">5:6</guid><media:content type="image/jpeg" url="${HOME}a.jpg"><media:title type="plain">Photo</media:title></media:content>`,
      `version="2.0" ${DC} ${MEDIA}`,
    ),
    entry: {...scales, image: `${HOME}a.jpg`},
  },
  {
    name: 'Tumblr, a post without a title',
    text: rss(
      `<title></title><description>&lt;p&gt;Scales &amp;amp; Spoons&lt;/p&gt;</description>${LINK}<guid>${scales.url}</guid>${DATE}`,
    ),
    entry: scales,
  },
  {
    name: 'Drupal',
    text: rss(`${ITEM}<category domain="${HOME}tools">Tools</category><guid isPermaLink="false">7 at ${HOME}</guid>`),
    entry: {...scales, category: 'Tools'},
  },
  {
    name: 'TYPO3, with comments and a time zone of its own',
    text: `<!-- Generated by TYPO3 -->\n${rss(`${TITLE}<link>/scales/</link><pubDate>Thu, 18 Jun 2026 23:30:00 +0200</pubDate>`)}<!-- 12 ms -->`,
    entry: scales,
  },
  {
    name: 'Movable Type, in RDF',
    text: `<?xml version="1.0"?><rdf:RDF ${RDF} ${DC}><channel rdf:about="${HOME}"><title>Slow Counter</title><items><rdf:Seq><rdf:li rdf:resource="${scales.url}"/></rdf:Seq></items></channel><item rdf:about="${scales.url}">${TITLE}${LINK}<dc:subject>Tools</dc:subject><dc:creator>Lena</dc:creator><dc:date>2026-06-18T08:00:00-05:00</dc:date></item></rdf:RDF>`,
    entry: {...scales, category: 'Tools'},
  },
  {
    name: 'a news site, in RDF with other titles',
    text: `<rdf:RDF ${RDF} ${DC}><item><dc:title>Scales &amp; Spoons</dc:title>${LINK}<dc:date>2026-06-18</dc:date></item></rdf:RDF>`,
    entry: scales,
  },
  {
    name: 'Netscape, in RSS 0.9',
    text: `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>Slow</title></channel><item>${TITLE}${LINK}</item></rdf:RDF>`,
    entry: {title: scales.title, url: scales.url},
  },
  {
    name: 'UserLand, in RSS 0.91 with its document type',
    text: `<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">\n<rss version="0.91"><channel><item><title>Cafe</title>${LINK}</item></channel></rss>`,
    entry: {title: 'Cafe', url: scales.url},
  },
  {
    name: 'RSS 0.92, whose items are no children of the channel',
    text: `<rss version="0.92"><channel><title>S</title></channel><item>${ITEM}</item></rss>`,
    entry: scales,
  },
  {
    name: 'RSS in a namespace',
    text: rss(ITEM, 'version="2.0" xmlns="http://backend.userland.com/rss2"'),
    entry: scales,
  },
  {
    name: 'YouTube',
    text: atom(
      `<id>yt:video:1</id><yt:videoId>1</yt:videoId><title>Scales &amp; Spoons</title><link rel="alternate" href="${scales.url}"/><published>2026-06-18T08:00:00+00:00</published><media:group><media:title>Photo</media:title><media:content url="${HOME}v.swf" type="application/x-shockwave-flash"/><media:thumbnail url="${HOME}hq.jpg" width="480" height="360"/></media:group>`,
      `${ATOM} ${MEDIA} xmlns:yt="http://www.youtube.com/xml/schemas/2015"`,
    ),
    entry: {...scales, image: `${HOME}hq.jpg`},
  },
  {
    name: 'a podcast',
    text: rss(
      `<itunes:title>Photo</itunes:title>${ITEM}<enclosure url="${HOME}a.mp3" type="audio/mpeg" length="1"/><itunes:image href="${HOME}a.png"/><itunes:duration>1:02</itunes:duration>`,
      `version="2.0" ${ITUNES}`,
    ),
    entry: {...scales, image: `${HOME}a.png`},
  },
  {
    name: 'Mastodon',
    text: rss(
      `<guid isPermaLink="true">${scales.url}</guid>${LINK}${DATE}<description>&lt;p&gt;Scales &amp;amp; &lt;a href="#"&gt;Spoons&lt;/a&gt;&lt;/p&gt;</description><media:content url="${HOME}a.webp" type="image/webp" medium="image"/>`,
      `version="2.0" ${MEDIA}`,
    ),
    entry: {...scales, image: `${HOME}a.webp`},
  },
  {
    name: 'micro.blog',
    text: json({
      id: '7',
      content_html: '<p>Scales &amp; Spoons</p>',
      url: scales.url,
      date_published: '2026-06-18T08:00:00+00:00',
    }),
    entry: scales,
  },
  {
    name: 'JSON Feed 1.0',
    text: json(
      {id: '7', title: scales.title, url: scales.url, date_published: '2026-06-18T08:00:00Z', author: {name: 'Lena'}},
      '1',
    ),
    entry: scales,
  },
  {
    name: 'JSON Feed 1.1',
    text: json({
      id: '7',
      title: scales.title,
      url: '/scales/',
      date_published: '2026-06-18T08:00:00Z',
      authors: [{name: 'Lena'}],
      tags: ['', 'Tools'],
      image: '/a.jpg',
    }),
    entry: {...scales, category: 'Tools', image: `${HOME}a.jpg`},
  },
  {
    name: 'Atom 0.3',
    text: atom(
      `<title mode="escaped" type="text/html">Scales &amp;amp; Spoons</title><link rel="alternate" type="text/html" href="${scales.url}"/><issued>2026-06-18T08:00:00Z</issued><modified>2026-06-20T08:00:00Z</modified>`,
      ATOM_03,
    ),
    entry: scales,
  },
  {name: 'a lone entry', text: `<?xml version="1.0"?><entry ${ATOM}>${ENTRY}</entry>`, entry: scales},
  {
    name: 'Atom with a JSON form of its pages',
    text: atom(
      `${TITLE}<link rel="alternate" type="application/json" href="/scales.json"/><link rel="alternate" type="text/html" href="${scales.url}"/>${UPDATED}`,
    ),
    entry: scales,
  },
  {
    name: 'Atom whose pages have other forms alone',
    text: atom(`${TITLE}<link rel="alternate" type="text/plain" href="${scales.url}"/>${UPDATED}`),
    entry: scales,
  },
  {name: 'Atom whose id is the address', text: atom(`${TITLE}<id>${scales.url}</id>${UPDATED}`), entry: scales},
  {
    name: 'RSS with a link of Atom',
    text: rss(
      `${TITLE}<a:link rel="alternate" href="${scales.url}"/>${DATE}`,
      'version="2.0" xmlns:a="http://www.w3.org/2005/Atom"',
    ),
    entry: scales,
  },
  {
    name: 'RSS whose guid is a path',
    text: rss(`${TITLE}<guid isPermaLink="true">/scales/</guid>${DATE}`),
    entry: scales,
  },
  {
    name: 'RSS with an address that is escaped twice',
    text: rss(`${TITLE}<link>${HOME}?a=1&amp;amp;b=2</link>${DATE}`),
    entry: {...scales, url: `${HOME}?a=1&b=2`},
  },
  {
    name: 'RSS with markup in a title',
    text: rss(
      `<title>&lt;em class="x"&gt;Robusta&lt;/em&gt; and the &lt;main&gt; &lt;b&gt;&lt;i&gt;thing&lt;/i&gt;&lt;/b&gt;</title>${LINK}`,
    ),
    entry: {title: 'Robusta and the <main> thing', url: scales.url},
  },
  {
    name: 'RSS with markup in CDATA of a title',
    text: rss(`<title><![CDATA[<strong>Robusta</strong>, <code>&lt;main&gt;</code>]]></title>${LINK}`),
    entry: {title: 'Robusta, <main>', url: scales.url},
  },
  {
    name: 'Atom with markup in a title',
    text: atom(`<title>&lt;em&gt;Robusta&lt;/em&gt; and &lt;main&gt;</title><link href="/r"/>`),
    entry: {title: 'Robusta and <main>', url: `${HOME}r`},
  },
  {
    name: 'a PHP site that tells a notice first',
    text: `<br />\n<b>Notice</b>: Undefined index in <b>/www/feed.php</b>\n${rss(ITEM)}\n<script>track()</script>`,
    entry: scales,
  },
  {
    name: 'windows-1251',
    encoding: 'windows-1251',
    text: rss(`<title>Кофе и чай</title>${LINK}`).replace('?>', ' encoding="windows-1251"?>'),
    entry: {title: 'Кофе и чай', url: scales.url},
  },
  {
    name: 'ISO-8859-1',
    encoding: 'windows-1252',
    text: rss(`<title>“Café”</title>${LINK}`).replace('?>', ' encoding="ISO-8859-1"?>'),
    entry: {title: '“Café”', url: scales.url},
  },
  {
    name: 'Shift_JIS',
    encoding: 'shift_jis',
    text: rss(`<title>湯の温度</title>${LINK}`).replace('?>', " encoding='Shift_JIS'?>"),
    entry: {title: '湯の温度', url: scales.url},
  },
  {
    name: 'GBK',
    encoding: 'gbk',
    text: rss(`<title>咖啡与水</title>${LINK}`).replace('?>', ' encoding="GBK"?>'),
    entry: {title: '咖啡与水', url: scales.url},
  },
  {
    name: 'UTF-16 of little endian',
    encoding: 'utf-16le',
    text: `\uFEFF${rss(ITEM).replace('?>', ' encoding="UTF-16"?>')}`,
    entry: scales,
  },
  {name: 'UTF-16 of big endian, without a mark', encoding: 'utf-16be', text: rss(ITEM), entry: scales},
];

/** Feeds that are damaged, and what of them is lost. */
export const DAMAGED_FEEDS: readonly FeedExample[] = [
  {
    name: 'an entity of HTML',
    text: atom(`<title>Lena&rsquo;s caf&eacute;</title><link href="/r"/>`),
    entry: {title: 'Lena’s café', url: `${HOME}r`},
  },
  {
    name: 'a lone bracket and ampersand',
    text: rss(`<title>Pans under <50 euros & more</title>${LINK}<description><![CDATA[a < b && <c]]></description>`),
    entry: {title: 'Pans under <50 euros & more', url: scales.url},
  },
  {
    name: 'a prefix that is not declared',
    text: rss(`${ITEM}<media:content url="${HOME}a.jpg" medium="image"/>`),
    entry: {...scales, image: `${HOME}a.jpg`},
    lost: [],
  },
  {
    name: 'an attribute whose prefix is not declared',
    text: rss(`${ITEM}<content x:lang="en"/>`),
    entry: scales,
    lost: [],
  },
  {
    name: 'a control character',
    text: rss(`${ITEM}<description>Two\u000B spoons&#x1F;</description>`),
    entry: scales,
    lost: ['characters that XML forbids'],
  },
  {
    name: 'a feed that breaks off after an item',
    text: rss(ITEM).replace('</channel></rss>', '<item>'),
    entry: scales,
    lost: ['no end', '1 articles'],
  },
  {
    name: 'a feed that breaks off in a text',
    text: rss(`${ITEM}<description>Two spo`).slice(0, -'</item></channel></rss>'.length),
    entry: scales,
    lost: ['no end'],
  },
  {
    name: 'Atom that breaks off between entries',
    text: atom(ENTRY).replace('</feed>', ''),
    entry: scales,
    lost: ['no end'],
  },
  {
    name: 'a tag in a title',
    text: rss(`<title>The <main> element</title>${LINK}`),
    entry: {title: 'The <main> element', url: scales.url},
    lost: [],
  },
  {
    name: 'an item that is closed twice',
    text: rss(`${ITEM}</item></item><item><title>B</title>`),
    entry: scales,
    lost: [],
  },
  {
    name: 'an attribute without quotation marks',
    text: rss(`${ITEM}<enclosure url=/a.jpg type="image/jpeg"/>`),
    entry: scales,
    lost: [],
  },
  {
    name: 'short entities that it declares',
    text: `<!DOCTYPE rss [<!ENTITY counter "Slow Counter">]>${rss(`<title>&counter; &amp; co</title>${LINK}`)}`,
    entry: {title: 'Slow Counter & co', url: scales.url},
    lost: [],
  },
  {
    name: 'JSON with commas too many',
    text: `{"version":"https://jsonfeed.org/version/1.1","items":[{"title":"A, ] \\"b\\", }","url":"/scales/",},],}`,
    entry: {title: 'A, ] "b", }', url: scales.url},
    lost: [],
  },
  {
    name: 'JSON with a line break in a text',
    text: `{"items":[{"title":"Scales &\n Spoons","url":"/scales/"}]}`,
    entry: {title: scales.title, url: scales.url},
    lost: [],
  },
];
