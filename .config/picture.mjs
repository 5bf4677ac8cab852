// Takes the picture in README.md: three widgets on a plain page. Run it by hand when the look changes.
import {mkdirSync, readFileSync, statSync} from 'node:fs';
import {pathToFileURL, fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {ensureChromium} from '../test/helpers/browsers.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const path = `${root}stories/pictures/candor.png`;
const {blocks} = JSON.parse(readFileSync(`${root}stories/examples/article-full.json`, 'utf8'));
const first = (tag) => blocks.find(({block}) => block === tag);
const only = (data, ...fields) => Object.fromEntries(fields.map((field) => [field, data[field]]));

const review = first('review-card');
const checklist = first('buying-checklist');
const profile = first('author-profile');
const widgets = {
  'review-card': {
    ...only(review, 'name', 'award', 'image', 'summary', 'pros', 'cons'),
    rating: review.rating.value,
    testimonials: review.testimonials.slice(0, 1),
    offers: review.offers.slice(0, 1),
  },
  'buying-checklist': {...checklist, items: checklist.items.slice(1, 5)},
  'author-profile': {
    ...only(profile, 'name', 'jobTitle', 'image', 'location'),
    bio: profile.bio.split('\n')[0],
  },
};

const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: ['--no-sandbox', '--disable-lcd-text', '--hide-scrollbars'],
});
const page = await browser.newPage({viewport: {width: 1060, height: 600}});
await page.goto(pathToFileURL(`${root}stories/`).href);
await page.setContent(`<!doctype html><html lang="en"><title>Candor</title>
  <base href="${pathToFileURL(`${root}stories/`).href}">
  <style>
    body { margin: 0; padding: 2px; display: grid; grid-template-columns: 1.15fr 1fr; gap: 24px; align-items: start; }
    body { background: #fff; color: #222; font: 16px/1.5 'Noto Sans', 'Liberation Sans', sans-serif; }
    body { --candor-color-accent: #2f5d50; }
  </style><main></main><aside></aside>`);
await page.addScriptTag({path: `${root}dist/candor.js`});
await page.evaluate(async (all) => {
  for (const [i, [tag, data]] of Object.entries(all).entries()) {
    const widget = Object.assign(document.createElement(tag), {data});
    document.querySelector(i ? 'aside' : 'main').append(widget);
    await widget.updateComplete;
    const images = [...widget.shadowRoot.querySelectorAll('img')];
    await Promise.all(images.map((image) => Object.assign(image, {loading: 'eager'}).decode()));
  }
  document.querySelector('buying-checklist').shadowRoot.querySelector('input').click();
}, widgets);
mkdirSync(`${root}stories/pictures`, {recursive: true});
await page.screenshot({path, fullPage: true});
await browser.close();
console.log(`${path.slice(root.length)}: ${statSync(path).size} bytes`);
