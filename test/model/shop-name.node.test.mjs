// A link is called by the shop that it leads to, as far as its address says.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {shopName} from '../../src/model/shop-name.ts';

const SHOP = 'https://www.kitchenworks.example/drift';
const encoded = encodeURIComponent(SHOP);
const twice = encodeURIComponent(encoded);

for (const url of [
  SHOP,
  `https://www.awin1.com/cread.php?awinmid=1&awinaffid=2&clickref=https%3A%2F%2Fblog.example%2F&ued=${encoded}`,
  `https://www.awin1.com/cread.php?awinmid=1&ued=${twice}`,
  `https://www.awin1.com/cread.php?awinmid=1&p=${encoded}`,
  'https://www.shareasale.com/r.cfm?b=1&u=2&m=3&urllink=www.kitchenworks.example%2Fdrift&afftrack=',
  'https://shareasale.com/r.cfm?b=1&urllink=www%2Ekitchenworks%2Eexample',
  `https://shareasale.com/r.cfm?u=2&urllink=${encoded}`,
  `https://go.skimresources.com/?id=1X2&sref=https%3A%2F%2Fblog.example&url=${encoded}`,
  `https://redirect.viglink.com/?key=1&loc=https%3A%2F%2Fblog.example&u=${encoded}`,
  `https://www.anrdoezrs.net/links/123/type/dlg/${SHOP}`,
  `https://www.jdoqocy.com/click-1234567-12345678?url=${encoded}`,
  `https://click.linksynergy.com/deeplink?id=1&mid=2&murl=${encoded}&u1=post`,
  `https://prf.hn/click/camref:1abc/destination:${encoded}`,
  `https://kitchenworks.pxf.io/c/123/456/789?u=${encoded}`,
  'https://clk.tradedoubler.com/click?p=1&a=2&url=https%3A%2F%2Fkitchenworks.example',
  'https://track.webgains.com/click.html?wgcampaignid=1&wgtarget=https%3A%2F%2Fkitchenworks.example&clickref=a',
  `https://www.google.com/url?q=${SHOP}&sa=D`,
  `https://www.google.com/url?sa=t&url=${encoded}`,
  `https://www.awin1.com/cread.php?ued=${encodeURIComponent(`https://go.skimresources.com/?id=1&url=${encoded}`)}`,
  `https://blog.example/go?url=${encoded}`,
  `/go?to=1&url=${encoded}`,
])
  test(`${url} leads to its shop`, () => assert.equal(shopName(url), 'kitchenworks.example'));

for (const url of ['https://amzn.to/3abc', 'https://amzn.eu/d/1', 'https://a.co/d/1', 'HTTPS://AMZN.TO/3abc'])
  test(`${url} leads to Amazon`, () => assert.equal(shopName(url), 'Amazon'));

for (const url of [
  'https://www.awin1.com/cread.php?awinmid=1&awinaffid=2',
  'https://prf.hn/click/camref:1abc',
  'https://www.kqzyfj.com/click-1234567-12345678',
  'https://kitchenworks.sjv.io/c/123/456/789',
  'https://click.linksynergy.com/fs-bin/click?id=1',
  'https://redirect.viglink.com?key=1',
  'https://ebay.us/abc',
  'https://bit.ly/3abc',
  'https://ow.ly/abc',
  'https://goo.gl/abc',
  'https://is.gd/abc',
  'https://t.co/abc',
  'https://geni.us/abc',
  'https://tinyurl.com/abc',
  '/drift',
  '#where-to-buy',
  'mailto:lena@shop.example',
])
  test(`${url} does not say whose shop it leads to`, () => assert.equal(shopName(url), undefined));

for (const [url, name] of [
  ['https://www.amazon.com/dp/B0?tag=a-20', 'amazon.com'],
  ['https://shop.example/p?ref=https%3A%2F%2Fblog.example%2F', 'shop.example'],
  ['https://shop.example/p?utm_source=https://blog.example/', 'shop.example'],
  ['https://shop.example/100%', 'shop.example'],
  ['https://shop.example/bit.ly/', 'shop.example'],
  ['https://best.co/x', 'best.co'],
  ['https://bonus.example/x', 'bonus.example'],
])
  test(`${url} is at ${name}`, () => assert.equal(shopName(url), name));
