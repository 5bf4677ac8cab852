// Hostile texts from every source: the same result as from the property, and nothing runs.
import {expect} from '@open-wc/testing';
import * as fc from 'fast-check';
import '../../src/define.js';
import {check} from '../../src/input/check.js';
import {readChildren} from '../../src/input/read-children.js';
import {toHtml} from '../../src/html/to-html.js';
import {upgradeCarriers} from '../../src/widget/carriers.js';
import {ADDRESSES, TEXTS, values} from '../helpers/corpora.js';
import {TAGS} from '../helpers/examples.js';
import {documentOf, filled, shapeOf} from '../helpers/fields.js';
import {faultsOf, watch} from '../helpers/inert.js';
import {create, place, settled, share, show, shownMarkup, until, type AnyWidget} from '../helpers/page.js';
import {WAYS} from '../helpers/ways.js';

const hiddenBox = (): HTMLElement => place('', 'display: none');

const widgetIn = (element: Element): AnyWidget => element.shadowRoot!.firstElementChild as AnyWidget;

describe('texts of the collections', () => {
  // UTF-8 does not allow lone surrogates, nor HTML U+0000.
  const whole = TEXTS.filter((text) => !/[\0\p{Surrogate}]/u.test(text));
  for (const [way, give] of Object.entries(WAYS))
    it(`R1, R14, R20: from ${way}, show what they show from the property`, async () => {
      const box = hiddenBox();
      const noise = watch();
      for (const [index, tag] of TAGS.entries()) {
        for (let round = 0; round < share(4); round++) {
          let i = (index * 4 + round) * 131;
          const next = (): string => whole[i++ % whole.length]!;
          const data = documentOf(
            shapeOf(tag),
            filled(next, () => `/${round}`),
          );
          const widget = give(box, tag, JSON.stringify(data));
          const plain = await show(tag, data, box);
          await until(() => shownMarkup(widget) === shownMarkup(plain), `<${tag}> ${round}`);
          expect(faultsOf(widget)).to.deep.equal([]);
          box.replaceChildren();
        }
      }
      await settled();
      noise.expectPeace();
    });

  it('R17, R18: any values, from marked children, run nothing, and read back as they were', async () => {
    const box = hiddenBox();
    const noise = watch();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...TAGS),
        fc.array(values, {minLength: 30, maxLength: 30}),
        async (tag, given) => {
          let i = 0;
          const right = filled(
            () => 'word',
            () => '/about',
          );
          const shape = shapeOf(tag);
          const {model} = check(
            shape,
            documentOf(shape, (kind, path, schema) => (i++ % 2 ? given[i % given.length] : right(kind, path, schema))),
          );
          if (!model) return;
          const widget = create(tag);
          const template = document.createElement('template');
          template.innerHTML = toHtml(shape, model);
          widget.append(template.content);
          box.append(widget);
          await until(() => widget.problems.length || widget.shadowRoot?.querySelector('.root'), tag);
          expect(faultsOf(widget)).to.deep.equal([]);
          widget.remove();
        },
      ),
      {numRuns: share(100)},
    );
    await settled();
    noise.expectPeace();
  });
});

describe('HTML that would run', () => {
  // As in a page whose sanitiser has removed scripts; the widgets read the rest.
  const inert = (html: string): DocumentFragment => {
    const {content} = Object.assign(document.createElement('template'), {innerHTML: html});
    for (const element of content.querySelectorAll('*')) {
      if (
        /^(?:script|iframe|object|embed|base|meta|link|style|video|audio|source|img|image|input|frame\w*|svg)$/.test(
          element.localName,
        )
      )
        element.replaceWith(...element.childNodes);
      for (const name of element.getAttributeNames())
        if (name.startsWith('on') || /style|background|src/.test(name)) element.removeAttribute(name);
    }
    return content;
  };

  it('R14, R15: in marked children, is read as text and addresses, and what is shown of it is inert', async () => {
    const box = hiddenBox();
    const noise = watch();
    const fields = TAGS.map((tag) => Object.keys((shapeOf(tag) as unknown as {entries: object}).entries));
    for (let first = 0; first < share(TEXTS.length); first++) {
      const tag = TAGS[first % TAGS.length]!;
      const widget = create(tag);
      let i = first;
      for (const name of fields[first % TAGS.length]!) {
        const field = document.createElement(i % 3 ? 'div' : 'a');
        field.setAttribute('data-field', name);
        if (i % 3 === 0) field.setAttribute('href', ADDRESSES[i % ADDRESSES.length]!);
        if (i % 5 === 0) field.setAttribute('data-value', TEXTS[(i * 7) % TEXTS.length]!);
        field.append(inert(TEXTS[i++ % TEXTS.length]!));
        widget.append(field);
      }
      box.append(widget);
      await widget.updateComplete;
      expect(faultsOf(widget), `from ${first}`).to.deep.equal([]);
      widget.remove();
    }
    await settled();
    noise.expectPeace();
  });

  it('R14: of any structure, is read without an exception', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TAGS),
        fc.array(
          fc.tuple(
            fc.constantFrom(...TEXTS),
            fc.constantFrom('name', 'items', 'blocks', 'offers', '__proto__', 'constructor x'),
          ),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
        (tag, parts) => {
          const page = new DOMParser().parseFromString(
            parts
              .map(([html, name]) => `<constructor data-field="${name}" data-block="constructor">${html}<div>`)
              .join(''),
            'text/html',
          );
          check(shapeOf(tag), readChildren(page.body, shapeOf(tag)));
        },
      ),
      {numRuns: share(500)},
    );
  });
});

describe('a carrier', () => {
  const DATA = '{"name": "Drift"}';
  const upgraded = (markup: string): AnyWidget[] => {
    const box = place(markup);
    upgradeCarriers(box);
    return [...box.children].map(widgetIn);
  };

  it('passes on the attributes of its widget, and no handlers or styles', () => {
    const [widget] = upgraded(
      `<div data-candor="review-card" data-candor-data='${DATA}' data-candor-id="it" data-candor-lang="de" data-candor-heading-level="3"
        data-candor-onclick="hacked=1" data-candor-onfocus="hacked=1" data-candor-tabindex="0" data-candor-autofocus
        data-candor-style="position: fixed; inset: 0" data-candor-class="x" data-candor-part="x" data-candor-slot="x"></div>`,
    );
    expect(widget!.getAttributeNames()).to.have.members(['data', 'id', 'lang', 'heading-level']);
  });

  it('with invalid attribute names is upgraded, and so are its neighbours', () => {
    const [first, second] = upgraded(
      `<div data-candor="review-card" data-candor-data='{"name": "Don't", "x": {}}' data-candor-="" data-candor-"x"="" data-candor-1></div>
       <div data-candor="review-card" data-candor-data='${DATA}'></div>`,
    );
    expect([first!.localName, second!.localName]).to.deep.equal(['review-card', 'review-card']);
  });

  it('creates no elements in the page but the widgets', () => {
    customElements.define('page-frame', class extends HTMLElement {});
    const box = place('<div data-candor="page-frame" data-candor-src="javascript:hacked=1">x</div>');
    upgradeCarriers(box);
    expect(box.firstElementChild!.shadowRoot).to.equal(null);
  });

  // Steps in the square of the length would take longer than the time limit of a test.
  it('R19: keeps the words of a block of code with 200 kB of white space', () => {
    const box = place(`<code class="language-candor">review-card x${' '.repeat(200_000)}x</code>`);
    upgradeCarriers(document);
    expect(box.textContent).to.contain('review-card x');
  });
});
