// Links that no longer answer, tags for Amazon, and dates that have grown old.
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {expect} from '@open-wc/testing';
import {advise} from '../../src/author/advice.js';
import {checkLinks} from '../../src/cli/check-links.js';
import {checkHtml, checkMarkdown, type PlacedLink} from '../../src/cli/check-page.js';
import {checkDocument} from '../../src/cli/json-document.js';

const link = (url: string): PlacedLink => ({file: 'a.html', line: 1, column: 1, widget: null, path: '', url});
const none = (): undefined => undefined;

/** A server that answers with the status in the address, and counts what it is asked at the same time. */
const open = async (): Promise<{server: Server; base: string; asked: string[]; most: () => number}> => {
  const asked: string[] = [];
  let [current, most] = [0, 0];
  const server = createServer((request, response) => {
    const {method, url = ''} = request;
    asked.push(`${method} ${url}`);
    most = Math.max(most, ++current);
    response.on('close', () => current--);
    const [, head, get = head] = /^\/(\d+)(?:-(\d+))?/.exec(url) ?? [];
    if (!head) return; // Never answers.
    const status = Number(method === 'HEAD' ? head : get);
    const location = url.startsWith('/302-loop') ? url : '/404-target/404';
    response.writeHead(status, status === 302 ? {location} : {});
    setImmediate(() => response.end(method === 'GET' ? 'A page' : undefined));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {server, base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, most: () => most};
};

describe('links', () => {
  it('that are gone are told, once for each place, and asked for once; refusals are not', async () => {
    const {server, base, asked, most} = await open();
    try {
      const gone = ['/404', '/410', '/500', '/405-404', '/404#part', '/302'];
      const there = ['/200', '/405-200', '/404-200', '/403', '/503', '/204#x', '/429', '/404-after'];
      const findings = await checkLinks([...gone, ...there].map((path) => link(base + path)));
      expect(findings.map(({message}) => message.replace(base, ''))).to.deep.equal([
        'The link to /404 does not answer: status 404.',
        'The link to /410 does not answer: status 410.',
        'The link to /500 does not answer: status 500.',
        'The link to /405-404 does not answer: status 404.',
        'The link to /404#part does not answer: status 404.',
        'The link to /302 does not answer: status 404.',
      ]);
      expect(asked.filter((each) => each === 'HEAD /404')).to.have.length(1);
      expect(asked).to.include('GET /404').and.not.include('GET /200');
      expect(asked.slice(-2), 'a server that asks for fewer requests').to.deep.equal(['HEAD /204', 'HEAD /429']);
      expect(most()).to.equal(1);
    } finally {
      server.close();
    }
  });

  it('to hosts that do not answer, or are not there, are told', async () => {
    const {server, base} = await open();
    const closed = await open();
    closed.server.close();
    try {
      const findings = await checkLinks([link(`${base}/wait`), link(`${closed.base}/`)], {timeout: 200});
      expect(findings.map(({message}) => message.replace(/^.*: /, ''))).to.deep.equal([
        'no answer within 0.2 seconds.',
        'ECONNREFUSED.',
      ]);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  it('at a host that no longer answers are told without asking for each', async () => {
    const {server, base, asked} = await open();
    try {
      const paths = ['/wait/1', '/200', '/wait/2', '/wait/3', '/wait/4', '/200/5'];
      const findings = await checkLinks(
        paths.map((path) => link(base + path)),
        {timeout: 100},
      );
      expect(findings.map(({message}) => message.replace(/^.*(\/\w+\/\w+) .*$/, '$1'))).to.deep.equal([
        '/wait/1',
        '/wait/2',
        '/wait/3',
        '/wait/4',
        '/200/5',
      ]);
      expect(asked).not.to.include('HEAD /wait/4');
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });

  it('that lead in a circle are told in words', async () => {
    const {server, base, asked} = await open();
    try {
      const [finding] = await checkLinks([link(`${base}/302-loop`)]);
      expect(finding!.message).to.contain('redirect count exceeded');
      expect(asked, 'no second circle').not.to.include('GET /302-loop');
    } finally {
      server.close();
    }
  });

  it('are found in pages, data and texts, with their places', () => {
    const texts = 'See [this](https://a.example/1), [that](//a.example/kettle_(tea)), and https://a.example/plain.';
    const data = `{"name":"A","summary":"${texts}","offers":["https://b.example/2_(b)"]}`;
    const page = `<p><a href="https://c.example/3">x</a> <a href="/own">y</a></p>\n<review-card data='${data}'></review-card>`;
    const places = ({links}: {links: readonly PlacedLink[]}): string[] =>
      links.map(({line, url, path}) => `${line} ${url} ${path}`).toSorted();
    expect(places(checkHtml('a.html', page, none))).to.deep.equal([
      '1 https://c.example/3 ',
      '2 https://a.example/1 summary',
      '2 https://a.example/kettle_(tea) summary',
      '2 https://b.example/2_(b) offers[0].url',
    ]);
    expect(places(checkMarkdown('a.md', 'A [b](https://c.example/3)\n', none))).to.deep.equal([
      '1 https://c.example/3 ',
    ]);
    expect(places(checkDocument('a.json', data, 'review-card', true))).to.have.length(3);
  });
});

describe('a check', () => {
  const rules = (html: string, rule: string): string[] =>
    checkHtml('a.html', html, none)
      .findings.filter((finding) => finding.rule === rule)
      .map(({path, message}) => `${path}: ${message}`);

  it('lists links to Amazon without a tag, unless the settings add one', () => {
    const offers = JSON.stringify({
      offers: ['https://www.amazon.de/dp/B0EXAMPLE', 'https://www.amazon.de/dp/B1?tag=a-21', 'https://amzn.to/3a'],
    });
    const page = `<a rel="sponsored" href="https://www.amazon.fr/dp/B2">x</a><offer-button data='${offers}'></offer-button>`;
    expect(rules(page, 'tag')).to.deep.equal([
      'offers[0].url: The link to https://www.amazon.de/dp/B0EXAMPLE has no tag, so you earn nothing by it.',
      ': The link to https://www.amazon.fr/dp/B2 has no tag, so you earn nothing by it.',
    ]);
    const script = `<script src="/candor.js" data-amazon-tags='{"de":"me-21"}'></script>`;
    expect(rules(script + page, 'tag')).to.have.length(1);
    const texts = JSON.stringify({
      name: 'A',
      summary: 'At [Amazon](https://www.amazon.de/dp/B3) or [there](https://www.amazon.de/dp/B4?tag=me-21).',
      offers: ['https://www.amazon.de/dp/B5'],
    });
    // Tags are added to offers alone.
    expect(rules(`${script}<review-card data='${texts}'></review-card>`, 'tag')).to.deep.equal([
      'summary: The link to https://www.amazon.de/dp/B3 has no tag, so you earn nothing by it.',
    ]);
  });

  it('tells wrong settings and labels', () => {
    const page = `<script src="/candor.js" data-mode="dark"></script><review-card labels='{"prros":"x"}' data='{"name":"A"}'></review-card>`;
    expect(rules(page, 'setting').join()).to.contain('mode: mode: expected one of light, shadow');
    expect(rules(page, 'labels').join()).to.contain('labels.prros');
  });

  it('lists dates that have grown old', () => {
    const day = (ago: number): string => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
    const old = (model: object): string[] =>
      advise([{tag: 'review-card', model}])
        .filter(({rule}) => rule === 'old')
        .map(({path, message}) => `${path}: ${message}`);
    const offer = {url: '/a', price: 5, priceCurrency: 'EUR'};
    expect(old({offers: [{...offer, priceAsOf: day(80)}]})).to.deep.equal([]);
    expect(old({offers: [offer, {...offer, priceAsOf: day(100)}]})).to.deep.equal([
      `offers[1].priceAsOf: The price was seen 3 months ago, on ${day(100)}.`,
    ]);
    expect(old({offers: [{url: '/a', note: 'Free', noteAsOf: day(70)}]})[0]).to.contain('2 months ago');
    expect(old({evidence: {testedFrom: day(900), testedUntil: day(800)}})).to.deep.equal([
      `evidence.testedUntil: The test ended 2 years ago, on ${day(800)}.`,
    ]);
    expect(old({evidence: {testedUntil: day(300)}})).to.deep.equal([]);
    expect(old({offers: [{url: '/a', coupon: {code: 'X', validUntil: day(2)}}]})[0]).to.contain('2 days ago');
    expect(old({offers: [{url: '/a', coupon: {code: 'X', validUntil: day(-2)}}]})).to.deep.equal([]);
    expect(old({offers: [{...offer, priceAsOf: 'last spring'}]})).to.deep.equal([]);
    expect(old({evidence: {testedFrom: day(800)}})[0]).to.contain('The test began 2 years ago');
    expect(old({evidence: {testedFrom: day(800), testedUntil: day(300)}})).to.deep.equal([]);
    // A price or a note that is hidden already is told by its own message.
    expect(old({offers: [{url: '/a', priceAsOf: day(100), noteAsOf: day(100)}]})).to.deep.equal([]);
  });

  it('tells codes of no country', () => {
    const offers = JSON.stringify({offers: [{url: '/a', regions: ['EU', 'EN', 'GB']}]});
    expect(rules(`<offer-button data='${offers}'></offer-button>`, 'region')).to.deep.equal([
      'offers[0].regions[1]: EN is the code of no country.',
    ]);
  });

  it('says once, at the card, what is to be said about the offer that others take from it', () => {
    const offer = {url: 'https://a.example/', price: 5, priceCurrency: 'EUR', priceAsOf: '2020-01-01'};
    const gone = {note: 'Free', noteAsOf: '2020-01-01'};
    const picture = 'https://m.media-amazon.com/1.jpg';
    const data = JSON.stringify({
      name: 'Drift',
      image: picture,
      gallery: [{url: picture, alt: 'Lid'}],
      offers: [{...offer, ...gone}],
    });
    const page = `<p>Affiliate links.</p><review-card id="drift" data='${data}'></review-card>
      <top-picks data='{"items":[{"of":"#drift"}]}'></top-picks>
      <offer-button data='{"of":"#drift"}'></offer-button>
      <verdict-box data='{"of":"#drift","summary":"Good.","offer":{"url":"/b","price":5,"priceCurrency":"EUR","priceAsOf":"2020-02-02"}}'></verdict-box>`;
    const told = checkHtml('a.html', page, none).findings.map(({widget, path, rule}) => `${widget} ${path} ${rule}`);
    expect(told).to.deep.equal([
      'review-card offers[0].note data',
      'review-card offers[0].priceAsOf old',
      'review-card image photo',
      'review-card gallery[0] photo',
      'verdict-box offer.priceAsOf old',
    ]);
  });
});
