// If a tag is not closed, the parser puts the rest of the article into the widget.
import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {inspectPage} from '../../src/author/inspect.js';
import {upgradeCarriers} from '../../src/widget/carriers.js';
import {all, create, listen, place, settled, shownText, until, type AnyWidget} from '../helpers/page.js';

const card = (name: string, end = '/>'): string => `<review-card data='{"name": "${name}"}' ${end}`;
const file = `data:application/json,${encodeURIComponent('{"name": "Crank 48"}')}`;
const carrier = (end: string): string =>
  `<div data-candor="review-card" data-candor-data='{"name": "Crank 48"}' ${end}`;

/** Adds an article, and waits until its widgets have rendered. */
const publish = async (markup: string): Promise<HTMLElement> => {
  const box = place(`<article>${markup}</article>`);
  upgradeCarriers(box);
  await settled();
  const widgets = [...box.querySelectorAll<AnyWidget>('review-card, star-rating'), ...inShadow(box)];
  for (const widget of widgets) await until(() => widget.shadowRoot?.querySelector('[data-candor]'), 'the widget');
  await Promise.all(widgets.map(({updateComplete}) => updateComplete));
  await settled();
  return box;
};
/** Finds the widgets of carriers. */
const inShadow = (box: Element): AnyWidget[] =>
  [...box.querySelectorAll('[data-candor]')].flatMap(
    ({shadowRoot}) => (shadowRoot?.firstElementChild as AnyWidget) ?? [],
  );

/** Returns the visible text of the article itself. */
const readable = (box: Element): string[] => {
  const seen: string[] = [];
  for (const element of box.querySelectorAll('.mine')) if (element.checkVisibility()) seen.push(element.textContent);
  return seen;
};

const REST = '<p class="mine">It rained.</p>\n<h2 class="mine">Grinding</h2>\n<ul class="mine"><li>Fine</li></ul>';
const SEEN = ['It rained.', 'Grinding', 'Fine'];

const OPEN: Readonly<Record<string, string>> = {
  'that closes itself': `<p>Before</p>\n${card('Crank 48')}\n${REST}\n`,
  'in a page without white space': `${card('Crank 48')}${REST.replaceAll('\n', '')}`,
  'with a file': `<review-card src="${file}" />\n${REST}\n`,
  'that has a script': `<review-card>\n<script type="application/json">{"name": "Crank 48"}</script>\n${REST}\n`,
  'that has marked children': `<review-card>\n<h3 data-field="name">Crank 48</h3>\n${REST}\n`,
  'that has a fallback': `${card('Crank 48', '>')}Crank 48\n${REST}\n`,
  'of a carrier': `<div class="content">${carrier('/>')}\n${REST}\n</div>\n<p>After</p>\n`,
  'of a carrier without white space': `${carrier('/>')}${REST.replaceAll('\n', '')}`,
};

describe('a widget whose tag is not closed', () => {
  for (const [name, markup] of Object.entries(OPEN))
    it(`R6: ${name}: the rest of the article stays visible, and the author is told once`, async () => {
      const noise = listen();
      const box = await publish(markup);
      const html = box.innerHTML;
      expect(readable(box)).to.deep.equal(SEEN);
      const [widget] = [...box.querySelectorAll<AnyWidget>('review-card'), ...inShadow(box)];
      expect(shownText(widget!)).to.equal('Crank 48');
      expect(widget!.problems).to.have.length(1);
      expect(noise.console).to.have.length(1);
      expect(noise.events).to.have.length(1);
      const tag = markup.includes('<div data-candor') ? 'div' : 'review-card';
      expect(noise.console[0]).to.contain(`write <${tag} …></${tag}>`);
      expect(noise.errors).to.deep.equal([]);
      expect(box.innerHTML, 'R8: nothing is written').to.equal(html);
    });

  for (const [name, rest] of [
    ['one last paragraph', '\n<p class="mine">It rained.</p>\n'],
    ['the rest of its line', ' <span class="mine">It rained.</span>'],
    ['another widget', `<div><p class="mine">It rained.</p>${card('Another', '></review-card>')}</div>`],
  ] as const)
    it(`R6: keeps ${name} visible`, async () => {
      const {console} = listen();
      expect(readable(await publish(`<p>Before</p>${card('Crank 48')}${rest}`))).to.deep.equal(['It rained.']);
      expect(console).to.have.length(1);
    });

  it('R6: keeps the rest visible in any place, with any number of widgets', async () => {
    const blocks = [
      '<h2 class="mine">0</h2>',
      '<p class="mine">1</p>',
      '<ul class="mine"><li>2</li></ul>',
      '<p class="mine">3</p>',
    ];
    for (let places = 1; places < 1 << blocks.length; places++)
      for (const between of ['\n', '']) {
        const markup = blocks
          .map((block, i) => (places & (1 << i) ? [card(`Card ${i}`), block] : block))
          .flat()
          .join(between);
        const {console} = listen();
        const box = await publish(`${between}${markup}${between}`);
        // A last paragraph without white space after it could be a fallback.
        const isUnsure = !between && places & 8;
        expect(readable(box), markup).to.deep.equal(['0', '1', '2', ...(isUnsure ? [] : ['3'])]);
        const count = [...box.querySelectorAll('review-card')].length - (isUnsure ? 1 : 0);
        expect(console, markup).to.have.length(count);
        box.remove();
      }
  });

  it('R6: hides only elements that are marked as data or fallback', async () => {
    listen();
    const marked = '<p data-field="summary">Quick.</p><p data-candor-fallback>Check the price</p>';
    const box = await publish(`${card('Crank 48', '>')}${marked}\n${REST}\n`);
    expect(readable(box)).to.deep.equal(SEEN);
    for (const element of box.querySelectorAll('[data-field], [data-candor-fallback]'))
      expect(element.checkVisibility(), element.outerHTML).to.equal(false);
  });

  it('R6: keeps it visible when the data changes, and when the page loads further', async () => {
    listen();
    const box = await publish(`${card('Crank 48')}\n${REST}\n`);
    const widget = box.querySelector<AnyWidget>('review-card')!;
    widget.after(document.createElement('hr'), '\n');
    widget.data = {name: 'Tarnholt No. 2'};
    await widget.updateComplete;
    expect(shownText(widget)).to.equal('Tarnholt No. 2');
    expect(readable(box)).to.deep.equal(SEEN);
    widget.setAttribute('heading-level', '4');
    await widget.updateComplete;
    expect(readable(box)).to.deep.equal(SEEN);
  });

  it('R6: at the end of a page to which scripts have added things', async () => {
    listen();
    const frame = document.createElement('iframe');
    place().append(frame);
    const {body} = frame.contentDocument!;
    body.innerHTML = `<p>Before</p>\n${card('Crank 48')}\n${REST}\n`;
    body.append(document.createElement('div'));
    const there = body.querySelector('review-card')!;
    const widget = create('review-card');
    widget.setAttribute('data', there.getAttribute('data')!);
    widget.append(...there.childNodes);
    there.replaceWith(widget);
    await widget.updateComplete;
    await until(() => shownText(widget), 'the card');
    expect(widget.problems).to.have.length(1);
    expect(readable(body)).to.deep.equal(SEEN);
  });

  it('R6: is listed in the author’s check', async () => {
    listen();
    const box = await publish(`${card('Crank 48')}\n${REST}\n`);
    const {widgets} = inspectPage(document);
    const mine = widgets.find(({element}) => box.contains(element))!;
    expect(mine.findings).to.have.length(1);
    expect(mine.findings[0]!.message).to.contain('</review-card>').and.to.contain('It rained. Grinding');
  });

  it('does not read the data of widgets inside it', async () => {
    const {console} = listen();
    const inner = '<div data-candor="review-card"><h3 data-field="name">Another</h3></div>';
    const box = await publish(`${card('Crank 48')}\n<p class="mine">It rained.</p>\n${inner}\n`);
    await until(() => inShadow(box).map(shownText).join() === 'Another', 'the other');
    expect(box.querySelector<AnyWidget>('review-card')!.problems).to.have.length(1);
    expect(console).to.have.length(1);
  });
});

const fallback = '<p class="mine">Crank 48</p>';
const CLOSED: Readonly<Record<string, string>> = {
  'a line': `${card('It', '>')}<b class="mine">Crank</b> <a class="mine" href="/48">48</a></review-card>`,
  'a line with white space around': `${card('It', '>')}\n  <a class="mine" href="/48">Crank 48</a>\n</review-card>`,
  'a block': `${card('It', '>')}${fallback}</review-card>`,
  'a block on a line of its own': `${card('It', '>')}\n${fallback}\n</review-card>\n`,
  'blocks, and more follows': `${card('It', '>')}${fallback}${fallback}</review-card><p>After</p>`,
  'blocks on lines of their own': `${card('It', '>')}\n${fallback}\n${fallback}\n</review-card>\n`,
  'blocks in one': `${card('It', '>')}<div><h2 class="mine">It</h2>${fallback}</div></review-card>`,
  'marked blocks': `${card('It', '>')}\n<div data-candor-fallback>\n${fallback}${fallback}\n</div>\n</review-card>`,
  'a block beside a script': `<review-card><script type="application/json">{"name": "It"}</script>${fallback}</review-card>`,
  'white space': `${card('It', '>')}\n</review-card>`,
  'another script': `${card('It', '>')}<script type="text/plain">1</script><style></style></review-card>`,
  'blocks in a carrier': `<section>${carrier('>')}\n${fallback}\n${fallback}\n</div>\n</section>`,
  'a block in a carrier': `<section>${carrier('>')}${fallback}</div></section>`,
};

describe('a widget whose tag is closed', () => {
  for (const [name, markup] of Object.entries(CLOSED))
    it(`R6: hides its fallback of ${name}, without a report`, async () => {
      const noise = listen();
      const box = await publish(markup);
      expect(readable(box)).to.deep.equal([]);
      expect(noise).to.deep.equal({console: [], errors: [], events: []});
    });

  it('R6: hides a fallback that is added later', async () => {
    const {console} = listen();
    const widget = create('review-card', {name: 'It'});
    place().append(widget);
    await widget.updateComplete;
    widget.innerHTML = `${fallback}${fallback}`;
    widget.data = {name: 'Another'};
    await widget.updateComplete;
    await settled();
    expect(readable(widget)).to.deep.equal([]);
    expect(console).to.deep.equal([]);
  });

  for (const [name, markup, text] of [
    ['in a paragraph', `<p>${card('It', '>')}Crank 48</review-card></p>`, ''],
    [
      'in a paragraph that its fallback has left',
      `<p>${card('It', '>')}<h3>Crank 48</h3></review-card></p>`,
      'Crank 48',
    ],
    ['between line breaks', `<br>${card('It', '>')}<br>Crank 48<br></review-card><br>`, ''],
    [
      'with paragraphs put around its lines',
      `<p>${card('It', '>')}</p>\n<p>Crank 48</p>\n<p></review-card></p>`,
      'Crank 48',
    ],
  ] as const)
    it(`R7: ${name}: is shown once, without a report`, async () => {
      const noise = listen();
      const box = await publish(`${markup}<p>After</p>`);
      expect(all(box.querySelector('review-card')!, '[data-candor]')).to.have.length(1);
      const texts = [...box.querySelectorAll<HTMLElement>('h3, p')].filter(
        (it) => it.checkVisibility() && !it.querySelector('review-card'),
      );
      expect(texts.map((it) => it.innerText.trim()).join('')).to.equal(`${text}After`);
      expect(noise).to.deep.equal({console: [], errors: [], events: []});
    });
});
