// Feeds in the manner of many programs, as files.
import {expect} from '@open-wc/testing';
import {repairFeed} from '../../src/author/repair-feed.js';
import {decodeText} from '../../src/input/decode-text.js';
import {decode} from '../../src/input/feed-text.js';
import {isXml} from '../../src/input/parse-feed.js';
import {readFeed} from '../../src/input/read-feed.js';
import {bytesOf} from '../helpers/bytes.js';
import {DAMAGED_FEEDS, FEEDS} from '../helpers/feeds.js';

const ADDRESS = 'https://slowcounter.example/feed';
const repair = (text: string): ReturnType<typeof repairFeed> => repairFeed(text, isXml, decode);

describe('a feed like those of', () => {
  for (const {name, text, encoding, entry} of FEEDS)
    it(name, () => expect(readFeed(decodeText(bytesOf(text, encoding)), ADDRESS)[0]).to.deep.equal(entry));
});

describe('a feed that is damaged by', () => {
  for (const {name, text, entry, lost = []} of DAMAGED_FEEDS)
    it(`${name} is repaired, and what is lost is told`, () => {
      expect(() => readFeed(text, ADDRESS)).to.throw(SyntaxError);
      const repaired = repair(text)!;
      expect(readFeed(repaired.text, ADDRESS)[0]).to.deep.equal(entry);
      expect(repaired.lost).to.have.length(lost.length);
      for (const [i, part] of lost.entries()) expect(repaired.lost[i]).to.contain(part);
    });

  it('more than can be repaired is refused', () => {
    for (const text of ['<rss><channel><item><ti', '<rss><channel>', 'Not found', '<!doctype html><p>Not found'])
      expect(repair(text), text).to.equal(undefined);
  });

  // Steps in the square of the length would take longer than the time limit of a test.
  it('many slips keeps what came before them, or is refused', () => {
    for (const piece of ['<item>', '<title>', '<!--', '<![CDATA[', '&', '<a:b ', '<item><title>', '&#x1F;']) {
      const repaired = repair(`<rss><channel><item><title>A</title>${piece.repeat(20_000)}`);
      expect(repaired?.text ?? '<title>A', piece).to.contain('<title>A');
    }
  });
});

describe('entities of a feed', () => {
  const bomb = Array.from({length: 9}, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('');
  for (const [name, declarations] of [
    ['that stand for others', `<!ENTITY e0 "ha">${bomb}`],
    ['that stand for a file', '<!ENTITY e9 SYSTEM "file:///etc/passwd">'],
  ] as const)
    it(`${name} are refused before they are parsed`, () => {
      const feed = `<!DOCTYPE rss [${declarations}]><rss><channel><item><title>&e9;</title></item></channel></rss>`;
      expect(() => readFeed(feed, ADDRESS)).to.throw(SyntaxError);
      expect(() => repair(feed)).to.throw('entities');
    });
});
