import {expect} from '@open-wc/testing';
import '../../src/define.js';
import type {PageSettings} from '../../src/input/settings.js';
import {prerender} from '../../src/prerender.js';
import {upgradeCarriers, watchCarriers} from '../../src/widget/carriers.js';
import {configure} from '../../src/widget/configure.js';
import {
  escape,
  heightOf,
  later,
  listen,
  place,
  sent,
  shownText,
  stubFetch,
  toBase64,
  until,
  type AnyWidget,
} from '../helpers/page.js';

const DATA = {name: 'Hollinbeck Crank 48', pros: ['Quick']};
const JSON_TEXT = JSON.stringify(DATA);
const carrier = (tag: string, data = JSON_TEXT, inside = 'The Crank 48'): string =>
  `<${tag} data-candor="review-card" data-candor-data="${escape(data)}">${inside}</${tag}>`;

/** Finds the widget of a carrier: in its shadow root, or in that of its wrapper. */
const widgetIn = (element: Element): AnyWidget => {
  const {shadowRoot} = element.shadowRoot ? element : element.parentElement!;
  return shadowRoot!.firstElementChild as AnyWidget;
};
const shownIn = async (element: Element): Promise<string> => {
  const widget = widgetIn(element);
  await widget.updateComplete;
  return shownText(widget);
};

describe('carriers', () => {
  for (const tag of ['div', 'section', 'p', 'figure'])
    it(`R2: of <${tag}> show the widget, and keep their children`, async () => {
      const box = place(carrier(tag));
      const element = box.firstElementChild!;
      upgradeCarriers(box);
      expect(await shownIn(element))
        .to.contain('Hollinbeck Crank 48')
        .and.to.contain('Quick');
      expect(element.textContent).to.equal('The Crank 48');
      expect(element.getAttribute('data-candor-data')).to.equal(JSON_TEXT);
      expect(widgetIn(element).getBoundingClientRect().height).to.be.above(40);
    });

  for (const dropData of [false, true])
    it(`keep a declarative shadow root that a script inserted${dropData ? ', whose data was left out' : ''}`, async () => {
      const box = place(prerender(carrier('div'), {mode: 'dsd', dropData}).html);
      const element = box.firstElementChild!;
      const drawn = element.querySelector('template')!.content.querySelector('template')!.content.querySelector('h2')!;
      upgradeCarriers(box);
      expect(await shownIn(element))
        .to.contain('Hollinbeck Crank 48')
        .and.to.contain('Quick');
      expect(widgetIn(element).shadowRoot!.querySelector('h2') === drawn).to.equal(true);
      expect(element.textContent).to.equal('The Crank 48');
    });

  for (const [name, text] of [
    ['percent-encoded', encodeURIComponent(JSON_TEXT)],
    ['base64', toBase64(JSON_TEXT)],
  ] as const)
    it(`take ${name} data`, async () => {
      const box = place(carrier('div', text));
      upgradeCarriers(box);
      expect(await shownIn(box.firstElementChild!)).to.contain('Quick');
    });

  for (const tag of ['div', 'section', 'figure', 'ul'])
    it(`of <${tag}> take marked children`, async () => {
      const noise = listen();
      const marked = (name: string): string =>
        `<li><h3 data-field="name">${name}</h3><ul data-field="pros"><li>Quick</li></ul></li>`;
      const box = place(`<${tag} data-candor="review-card">${marked('Hollinbeck Crank 48')}</${tag}>`);
      const element = box.firstElementChild!;
      upgradeCarriers(box);
      expect(await shownIn(element)).to.match(/^Hollinbeck Crank 48.*Quick$/);
      expect(heightOf(element.firstElementChild!)).to.equal(0);
      expect(noise.console).to.deep.equal([]);
      // Only elements with their own shadow root fire slotchange.
      if (!element.shadowRoot) return;
      element.innerHTML = marked('Tarnholt No. 2');
      await until(() => shownText(widgetIn(element)).includes('Tarnholt No. 2'), 'the new name');
    });

  it('pass on their other attributes', async () => {
    const box = place(
      `<div data-candor="testimonial-list" data-candor-layout="grid" data-candor-heading-level="4"
        data-candor-data='{"title": "Letters", "testimonials": [{"quote": "Quick."}]}'></div>`,
    );
    upgradeCarriers(box);
    await shownIn(box.firstElementChild!);
    const widget = widgetIn(box.firstElementChild!);
    expect(widget.getAttribute('layout')).to.equal('grid');
    expect(widget.shadowRoot!.querySelector('h4')!.textContent).to.equal('Letters');
  });

  it('show their children if the data is invalid, which is reported', async () => {
    const noise = listen();
    const box = place(carrier('div', '{"nam', '<b>The Crank 48</b>'));
    upgradeCarriers(box);
    await shownIn(box.firstElementChild!);
    expect(box.querySelector('b')!.getBoundingClientRect().height).to.be.above(5);
    expect(noise.console).to.have.length(1);
    expect(noise.events).to.have.length(1);
  });

  it('use the nearest language', async () => {
    const box = place(`<div lang="en">${carrier('div')}</div>`);
    upgradeCarriers(box);
    expect(await shownIn(box.querySelector('[data-candor]')!)).to.contain('What I liked');
  });

  it('are upgraded once', async () => {
    const box = place(carrier('div') + carrier('figure'));
    upgradeCarriers(box);
    const [first, second] = [...box.querySelectorAll('[data-candor]')].map(widgetIn);
    upgradeCarriers(box);
    upgradeCarriers(document);
    const now = [...box.querySelectorAll('[data-candor]')].map(widgetIn);
    expect(now[0]).to.equal(first);
    expect(now[1]).to.equal(second);
  });

  it('are upgraded again after cloning, as in soft navigations', async () => {
    const box = place(carrier('div') + carrier('figure'));
    upgradeCarriers(box);
    const clone = place();
    clone.append(...box.cloneNode(true).childNodes);
    upgradeCarriers(clone);
    for (const element of clone.querySelectorAll('[data-candor]')) expect(await shownIn(element)).to.contain('Quick');
    expect(clone.textContent).to.equal('The Crank 48The Crank 48');
  });

  it('of something that is no widget are left alone, as are the marks of content that is in the page', () => {
    const markup = '<div data-candor="unknown-thing">a</div><div data-candor="">b</div><div data-candor="x1f">c</div>';
    const box = place(markup);
    upgradeCarriers(box);
    expect(box.innerHTML).to.equal(markup);
    for (const child of box.children) expect(child.shadowRoot).to.equal(null);
  });

  it('directly in an element that has a shadow root, such as another carrier, are upgraded', async () => {
    class Theme extends HTMLElement {}
    customElements.define('theme-section', Theme);
    const box = place(`<theme-section>${carrier('div')}</theme-section>${carrier('div', JSON_TEXT, carrier('div'))}`);
    box.firstElementChild!.attachShadow({mode: 'open'}).innerHTML = '<slot></slot>';
    upgradeCarriers(box);
    for (const element of box.querySelectorAll('[data-candor]')) expect(await shownIn(element)).to.contain('Quick');
  });

  it('R2: that are added later are upgraded anywhere', async () => {
    watchCarriers(document);
    const box = place('<main></main>');
    box.firstElementChild!.innerHTML = `<article>${carrier('div')}</article>`;
    const element = box.querySelector('[data-candor]')!;
    await until(() => element.shadowRoot, 'the carrier to be upgraded');
    expect(await shownIn(element)).to.contain('Quick');
  });
});

describe('carriers in a page that several people write', () => {
  /** Sets a setting of the page until the test ends. */
  const set = (settings: PageSettings): void => {
    later(() => configure({content: undefined, sites: undefined}));
    configure(settings);
  };
  const isUpgraded = (markup: string): boolean => {
    const box = place(markup);
    upgradeCarriers(box);
    const element = box.querySelector('[data-candor]')!;
    return !!element.shadowRoot;
  };

  for (const start of [
    '<div id="comments">',
    '<ol class="comment-list"><li>',
    '<section class="comments-area">',
    '<article class="comment byuser"><div>',
    '<div itemprop="comment" itemscope>',
    '<div itemscope itemtype="https://schema.org/Comment">',
  ])
    it(`R33: are left alone among comments, as in ${start}`, () => {
      expect(isUpgraded(start + carrier('div'))).to.equal(false);
    });

  it('R33: are upgraded in elements whose names are only similar', () => {
    for (const start of ['<div class="comments-open">', '<div class="commentary">', '<main id="comment-on-kettles">'])
      expect(isUpgraded(start + carrier('div')), start).to.equal(true);
  });

  it('R33: are upgraded only in the content that the page names, also where its name is that of comments', () => {
    set({content: '.post, .comment'});
    expect(isUpgraded(`<div class="post">${carrier('div')}</div>`)).to.equal(true);
    expect(isUpgraded(`<div class="comment">${carrier('div')}</div>`)).to.equal(true);
    expect(isUpgraded(`<div class="aside">${carrier('div')}</div>`)).to.equal(false);
    expect(isUpgraded(`<div class="post"><div id="comments">${carrier('div')}</div></div>`)).to.equal(false);
  });

  it('R33: are upgraded as ever if the page names something that is no selector, which is told', () => {
    const {console} = listen();
    for (const selector of ['main >', '[x', '..', 'article,']) {
      set({content: selector});
      expect(isUpgraded(carrier('div')), selector).to.equal(true);
      expect(isUpgraded(`<div id="comments">${carrier('div')}</div>`), selector).to.equal(false);
      expect(console.at(-1)).to.contain('content: expected a CSS selector').and.to.contain(selector);
    }
    expect(console).to.have.length(4);
  });

  const remote = (address: string): AnyWidget => {
    const box = place(`<div data-candor="review-card" data-candor-src="${address}">Fallback</div>`);
    upgradeCarriers(box);
    return widgetIn(box.firstElementChild!);
  };

  it('fetch their data only from the page’s own site, which is told', async () => {
    const {calls} = stubFetch();
    const widget = remote('https://other.example/it.json');
    await until(() => widget.problems.length, 'the problem');
    expect(widget.problems[0]!.found).to.equal(`an address outside ${location.origin}`);
    remote('/it.json');
    await sent(calls, 1);
    expect(calls.map(({address}) => address)).to.deep.equal([`${location.origin}/it.json`]);
  });

  it('fetch their data also from the sites that the page names', async () => {
    const {calls} = stubFetch();
    set({sites: ['https://a.example', 'https://other.example/']});
    remote('https://other.example/it.json');
    await sent(calls, 1);
    expect(calls[0]!.address).to.equal('https://other.example/it.json');
  });

  it('show their new data when it is changed in place', async () => {
    watchCarriers(document);
    const box = place(carrier('div') + carrier('p'));
    for (const element of box.querySelectorAll('[data-candor]')) {
      await until(() => element.shadowRoot ?? element.parentElement!.shadowRoot, 'the carrier to be upgraded');
      const widget = widgetIn(element);
      element.setAttribute('data-candor-data', '{"name":"Tarnholt No. 2"}');
      element.setAttribute('data-candor-heading-level', '4');
      await until(() => shownText(widget) === 'Tarnholt No. 2', 'the new name');
      expect(widgetIn(element)).to.equal(widget);
      expect(widget.shadowRoot!.querySelector('h4')).not.to.equal(null);
      element.removeAttribute('data-candor-heading-level');
      await until(() => widget.shadowRoot!.querySelector('h2'), 'the level before');
    }
  });

  it('are upgraded beside one that is changed and removed at once', async () => {
    later(watchCarriers(document));
    const noise = listen();
    const box = place(carrier('div'));
    const [gone] = box.children;
    await until(() => gone!.shadowRoot, 'the carrier to be upgraded');
    gone!.setAttribute('data-candor-data', '{"name":"Tarnholt No. 2"}');
    gone!.remove();
    const next = place(carrier('div')).firstElementChild!;
    await until(() => next.shadowRoot, 'the next carrier to be upgraded');
    expect(noise.errors).to.deep.equal([]);
  });
});

/** Writes a code block in the language `candor`, as site generators do. */
const lines = ['review-card', '{', '  "name": "Hollinbeck Crank 48",', '  "pros": ["Quick"]', '}'];
const code = escape(lines.join('\n'));
const BLOCKS: Readonly<Record<string, string>> = {
  'CommonMark, Eleventy, Ghost': `<pre><code class="language-candor">${code}\n</code></pre>`,
  Hugo: `<div class="highlight"><pre tabindex="0"><code class="language-candor" data-lang="candor">${code}</code></pre></div>`,
  'Hugo with spans': `<pre><code class="language-candor" data-lang="candor">${lines
    .map((line) => `<span class="line"><span class="cl">${escape(line)}\n</span></span>`)
    .join('')}</code></pre>`,
  Jekyll: `<div class="language-candor highlighter-rouge"><div class="highlight"><pre class="highlight"><code>${code}\n</code></pre></div></div>`,
  'Jekyll with line numbers': `<div class="language-candor highlighter-rouge"><div class="highlight"><pre class="highlight"><code><table class="rouge-table"><tbody><tr><td class="rouge-gutter gl"><pre class="lineno">1\n2\n3\n</pre></td><td class="rouge-code"><pre>${code}\n</pre></td></tr></tbody></table></code></pre></div></div>`,
  VitePress: `<div class="language-candor vp-adaptive-theme"><button title="Copy Code" class="copy">Copy</button><span class="lang">candor</span><pre class="shiki vp-code" tabindex="0"><code>${lines
    .map((line) => `<span class="line"><span>${escape(line)}</span></span>`)
    .join('\n')}</code></pre><div class="line-numbers-wrapper" aria-hidden="true">${lines
    .map((_, i) => `<span class="line-number">${i + 1}</span><br>`)
    .join('')}</div></div>`,
  Docusaurus: `<div class="language-candor codeBlockContainer"><div class="codeBlockContent"><pre tabindex="0" class="prism-code language-candor"><code class="codeBlockLines">${lines
    .map((line) => `<span class="token-line"><span class="token plain">${escape(line)}</span><br></span>`)
    .join('')}</code></pre><div class="buttonGroup"><button type="button">Copy</button></div></div></div>`,
  Hexo: `<figure class="highlight candor"><table><tr><td class="gutter"><pre>${lines
    .map((_, i) => `<span class="line">${i + 1}</span><br>`)
    .join('')}</pre></td><td class="code"><pre>${lines
    .map((line) => `<span class="line">${escape(line)}</span><br>`)
    .join('')}</pre></td></tr></table></figure>`,
  Astro: `<pre class="astro-code" tabindex="0" data-language="candor"><code>${lines
    .map((line) => `<span class="line"><span>${escape(line)}</span></span>`)
    .join('\n')}</code></pre>`,
};

describe('blocks of code in the language candor', () => {
  for (const [name, markup] of Object.entries(BLOCKS))
    it(`as printed by ${name} show the widget in their place, once`, async () => {
      const box = place(markup);
      const {textContent} = box;
      upgradeCarriers(box);
      upgradeCarriers(box);
      const host = [...box.querySelectorAll('*')].find(({shadowRoot}) => shadowRoot)!;
      const widget = host.shadowRoot!.firstElementChild as AnyWidget;
      await widget.updateComplete;
      expect(shownText(widget)).to.contain('Quick');
      expect([...box.querySelectorAll('*')].filter(({shadowRoot}) => shadowRoot)).to.have.length(1);
      expect(box.textContent).to.equal(textContent);
      expect(box.querySelector('code, pre')!.getBoundingClientRect().height).to.equal(0);
    });

  it('in another language are not changed', () => {
    const markup = `<pre><code class="language-json">{"name": "x"}</code></pre>`;
    const box = place(markup);
    upgradeCarriers(box);
    expect(box.innerHTML).to.equal(markup);
  });
});
