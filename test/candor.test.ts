// The script that a blog pastes, in separate pages.
import {expect} from '@open-wc/testing';
import {readFile} from '@web/test-runner-commands';
import {
  EVERY_WAY,
  expectEveryWay,
  expectSilence,
  expectWidgets,
  open,
  RECORD,
  SCRIPT,
  WIDGETS,
  type Page,
} from './helpers/blog.js';
import {heightOf, later, openPage, shownText, until, type AnyWidget} from './helpers/page.js';

const code = (await readFile({path: '../dist/candor.js'}))!;

/** Adds the text of the script to a page as an inline script. */
const addInline = (page: Page): void => {
  const script = page.document.createElement('script');
  script.textContent = code;
  page.document.head.append(script);
};

describe('a page with the pasted script', () => {
  for (const [name, head, foot] of [
    [
      'in the head, deferred, as the README pastes it',
      '<script defer data-cfasync="false" src="/dist/candor.js"></script>',
      '',
    ],
    ['in the head, in the way of the parser', SCRIPT, ''],
    ['at the end', '', SCRIPT],
    ['as a module', '<script type="module" src="/dist/candor.js"></script>', ''],
  ] as const) {
    it(`${name}: shows every widget, without warnings`, async () => {
      const page = await open(RECORD + head, WIDGETS + foot);
      await expectWidgets(page);
      expect(page.warnings).to.deep.equal([]);
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('has the preset that its tag names, weaker than tokens of the page, also under a policy for styles', async () => {
    const policy = '<meta http-equiv="Content-Security-Policy" content="style-src \'none\'; img-src \'none\'">';
    const tag = (preset: string): string => SCRIPT.replace('<script', `<script data-preset="${preset}"`);
    const page = await open(RECORD + policy + tag('compact'), WIDGETS);
    await expectWidgets(page);
    const tokenOf = (name: string): string =>
      page.getComputedStyle(page.document.querySelector('review-card')!).getPropertyValue(`--candor-${name}`);
    expect(tokenOf('space-gap')).to.equal('.85em');
    page.document.documentElement.style.setProperty('--candor-space-gap', '2em');
    expect(tokenOf('space-gap')).to.equal('2em');
    expect(page.warnings).to.deep.equal([]);
    const wrong = await open(RECORD + tag('loud'), WIDGETS);
    await expectWidgets(wrong);
    expect(wrong.warnings.join()).to.contain('loud').and.contain('editorial, bold, compact');
  });

  it('added after the page has loaded: existing and later widgets are upgraded', async () => {
    const page = await open(RECORD, WIDGETS);
    expect(heightOf(page.document.querySelector('p')!)).to.be.above(10);
    const script = page.document.createElement('script');
    script.src = '/dist/candor.js';
    page.document.head.append(script);
    await until(() => page.customElements.get('review-card'), 'the script');
    await expectWidgets(page);
    page.document.body.innerHTML = WIDGETS;
    await expectWidgets(page);
    expect(page.warnings).to.deep.equal([]);
  });

  it('R10: more than once: shows each widget once, without warnings', async () => {
    const again = SCRIPT.replace('.js', '.js?again');
    const page = await open(RECORD + SCRIPT + SCRIPT, WIDGETS + SCRIPT + again.repeat(8));
    await expectWidgets(page);
    expect(page.warnings).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
  });

  it('R10: after another version: the first version stays, with one warning that names both', async () => {
    const code = (await readFile({path: '../dist/candor.js'}))!;
    const [version] = /\d+\.\d+\.\d+/.exec(code)!;
    const page = await open(RECORD, WIDGETS);
    for (const text of [code.replaceAll(`"${version}"`, '"99.0.0"'), code, code]) {
      const script = page.document.createElement('script');
      script.textContent = text;
      page.document.head.append(script);
    }
    await expectWidgets(page);
    expect(page.customElements.get('review-card')).to.have.property('version', '99.0.0');
    expect(page.warnings).to.have.length(1);
    expect(page.warnings[0]).to.contain('99.0.0').and.to.contain(version);
    expect(page.errors).to.deep.equal([]);
  });

  it('R10: beside other code that has defined one of its tags: the other widgets work', async () => {
    const foreign = `<script>customElements.define('author-profile', class extends HTMLElement {});</script>`;
    const page = await open(RECORD + foreign + SCRIPT, WIDGETS);
    const card = page.document.querySelector<AnyWidget>('review-card')!;
    await card.updateComplete;
    expect(shownText(card)).to.have.length.above(50);
    expect(page.document.querySelector('author-profile')!.shadowRoot).to.equal(null);
    expect(page.warnings).to.have.length(1);
    expect(page.warnings[0]).to.contain('author-profile');
    expect(page.errors).to.deep.equal([]);
  });

  it('R11: with elements whose ids are names of globals, and with a module loader', async () => {
    const ids = [
      'litHtmlVersions',
      'litElementVersions',
      'reactiveElementVersions',
      'litNonce',
      'trustedTypes',
      'customElements',
    ];
    const clobbers = ids
      .map((id) => `<img id="${id}"><a id="${id}" name="push"></a><form name="${id}"></form>`)
      .join('');
    const loader = `<script>
      window.define = Object.assign(() => { throw new Error('define'); }, {amd: {}});
      window.require = () => { throw new Error('require'); };
      window.module = {exports: {}};
      window.exports = module.exports;
    </script>`;
    const page = await open(RECORD + loader, clobbers + SCRIPT + WIDGETS);
    await expectWidgets(page);
    expect(page.warnings).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
    expect(Object.keys((page as unknown as {module: {exports: object}}).module.exports)).to.deep.equal([]);
  });

  it('R9: concatenated with code before it that has no semicolon, and with code after it', async () => {
    // The test server changes scripts, so the first and last characters are read from disk.
    const code = await readFile({path: '../dist/candor.js'});
    const page = await open(RECORD, WIDGETS);
    const script = page.document.createElement('script');
    script.textContent = `window.called = false; window.before = function () { called = true; }${code}\nwindow.after = 1`;
    page.document.head.append(script);
    const {called, before, after} = page as unknown as Readonly<Record<string, unknown>>;
    expect(page.errors).to.deep.equal([]);
    expect([called, typeof before, after]).to.deep.equal([false, 'function', 1]);
    await expectWidgets(page);
    expect(page.errors).to.deep.equal([]);
  });

  it('R9: inlined into the page: every source of data works, and the check explains what it needs', async () => {
    const page = await open(RECORD, EVERY_WAY);
    addInline(page);
    await expectEveryWay(page);
    expect(page.warnings).to.deep.equal([]);
    page.location.hash = '#candor-check';
    await until(() => page.warnings.length, 'a word to the author');
    expect(page.warnings[0]).to.contain('candor-author.js comes from beside candor.js');
    expect(page.errors).to.deep.equal([]);
  });

  it('R9: combined with other scripts into one file: every source of data works', async () => {
    const page = await open(RECORD, EVERY_WAY);
    const parts = ['window.first = () => 1', code, '\nwindow.last = 1'];
    const script = page.document.createElement('script');
    script.src = page.URL.createObjectURL(new page.Blob(parts, {type: 'text/javascript'}));
    page.document.head.append(script);
    await expectEveryWay(page);
    expect(page).to.have.property('last', 1);
    expectSilence(page);
  });

  it('inlined: renders many widgets, reports mistakes, and adopts existing content', async () => {
    const quoted = '{"name": "Kettle", "testimonials": [{"quote": "It boils."}]}';
    const page = await open(
      RECORD,
      `${`<review-card data='${quoted}'></review-card>`.repeat(30)}
      <review-card data='{"name": "Rated", "rating": 9, "summary": "**Boils** \\\\*C:\\\\lid\\\\*."}'></review-card>
      <review-card data='{"name": "New"}'><div data-candor><h3>As it was</h3></div></review-card>`,
    );
    addInline(page);
    const cards = [...page.document.querySelectorAll<AnyWidget>('review-card')];
    await Promise.all(cards.map(({updateComplete}) => updateComplete));
    for (const card of cards.slice(0, 30)) expect(shownText(card)).to.contain('Kettle').and.contain('It boils.');
    expect(shownText(cards[30]!)).to.contain('Boils *C:\\lid*.');
    expect(page.warnings).to.have.length(1);
    expect(page.warnings[0]).to.contain('rating').and.to.contain('9');
    expect(heightOf(page.document.querySelector('h3')!)).to.be.above(10);
    expect(shownText(cards.at(-1)!)).to.equal('');
    expect(page.errors).to.deep.equal([]);
  });

  it('R32: whose code adds to Object.prototype: the card or the fallback, and no error', async () => {
    const add = '<script>Object.prototype.extra = function () {};</script>';
    const page = await open(RECORD + add + SCRIPT, `<review-card data='{"name": "Card"}'><b>FB</b></review-card>`);
    const card = page.document.querySelector<AnyWidget>('review-card')!;
    await card.updateComplete;
    expect(shownText(card) === 'Card' || heightOf(card.querySelector('b')!) > 5).to.equal(true);
    expect(page.errors).to.deep.equal([]);
  });

  it('R12: under a strict policy with Trusted Types: no violation', async () => {
    const page = (await openPage('/test/helpers/pages/strict.html')) as Page;
    await expectWidgets(page);
    const card = page.document.querySelector<AnyWidget>('review-card')!;
    card.setAttribute('data', '{"name": "Another", "rating": 3}');
    await card.updateComplete;
    expect(shownText(card)).to.contain('Another').and.contain('3 out of 5');
    page.document.querySelector('buying-checklist')!.shadowRoot!.querySelector('input')!.click();
    expect(page.violations.map((name) => name.replace('-attr', ''))).to.deep.equal(['style-src']);
    expect(page.warnings).to.deep.equal([]);
    expect(page.errors).to.deep.equal([]);
  });

  it('with an opaque origin, where the script is cross-origin and there is no storage', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    const tell = `<script>
      addEventListener('load', async () => {
        const list = document.querySelector('buying-checklist');
        await list.updateComplete;
        list.shadowRoot.querySelector('input').click();
        parent.postMessage({text: list.shadowRoot.querySelector('[role=status]').textContent, origin, errors, warnings}, '*');
      });
    </script>`;
    frame.srcdoc = `<!doctype html>${RECORD}${SCRIPT}<buying-checklist remember data='{"items": ["a", "b"]}'></buying-checklist>${tell}`;
    const told = new Promise<unknown>((done) => {
      const listen = ({source, data}: MessageEvent): void => {
        if (source === frame.contentWindow) done(data);
      };
      addEventListener('message', listen);
      later(() => removeEventListener('message', listen));
    });
    document.body.append(frame);
    later(() => frame.remove());
    expect(await told).to.deep.equal({text: '1 of 2 checked', origin: 'null', errors: [], warnings: []});
  });
});

describe('a page with the pasted script and a feed', () => {
  const FEED = '/test/input/feeds/hugo.xml';
  const LATEST = `<latest-entries data='{"feed": "${FEED}"}'></latest-entries>`;
  // The same server under its other name has another origin.
  const ELSEWHERE = `//${location.hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${location.port}`;

  /** Returns what a widget shows when its feed has loaded or failed. */
  const settled = async (page: Page): Promise<string> => {
    const widget = page.document.querySelector<AnyWidget>('latest-entries')!;
    await until(() => widget.shadowRoot?.querySelector('section:not([aria-busy])'), 'the feed');
    return shownText(widget);
  };
  for (const [name, tag] of [
    ['in the head', SCRIPT],
    ['deferred', '<script defer src="/dist/candor.js"></script>'],
    ['as a module', '<script type="module" src="/dist/candor.js"></script>'],
    ['with more in its address', '<script src="/dist/candor.js?from=/a/b#c"></script>'],
    ['from another site', `<script src="${ELSEWHERE}/dist/candor.js"></script>`],
    ['from another site that is asked openly', `<script crossorigin src="${ELSEWHERE}/dist/candor.js"></script>`],
    ['beside an element of a name that misleads', `<img name="currentScript" src="/nowhere/a.png" alt="">${SCRIPT}`],
  ] as const) {
    it(`${name}: reads the feed`, async () => {
      const page = await open(RECORD, tag + LATEST);
      expect(await settled(page)).to.contain('Stop Wrapping Every Cup in a <div>');
      expect(page.warnings).to.deep.equal([]);
      expect(page.errors).to.deep.equal([]);
    });
  }

  it('that does not load: requests nothing but the script', async () => {
    const page = await open(RECORD + SCRIPT, WIDGETS);
    await expectWidgets(page);
    const files = page.performance.getEntriesByType('resource').map(({name}) => name);
    expect(files.filter((file) => file.includes('/dist/'))).to.have.length(1);
  });

  it('under a strict policy with Trusted Types: no violation', async () => {
    const page = (await openPage('/test/helpers/pages/strict-feed.html')) as Page;
    expect(await settled(page)).to.contain('Stop Wrapping Every Cup in a <div>');
    expect(page.violations).to.deep.equal([]);
    expect(page.warnings).to.deep.equal([]);
  });
});
