// Places in which a widget works, and ways to get there.
import {expect} from '@open-wc/testing';
import type {Subject} from '../contract.js';
import {
  all,
  create,
  escape,
  heightOf,
  listen,
  openPage,
  place,
  show,
  shownMarkup,
  until,
  type AnyWidget,
} from '../page.js';

const PLACES: Readonly<Record<string, string>> = {
  'a table cell': '<table><tr><td class="here"></td><td>Other</td></tr></table>',
  'a flex row': '<div style="display: flex"><div>Other</div><div class="here"></div></div>',
  'a flex row, as an item': '<div style="display: flex" class="here"></div>',
  'a grid': '<div style="display: grid" class="here"></div>',
  'a grid with columns by content': '<div style="display: inline-grid; grid: auto / auto auto" class="here"></div>',
  'a box as narrow as its content': '<div style="inline-size: min-content" class="here"></div>',
  'a list': '<ul><li class="here"></li></ul>',
  'a float': '<div style="float: left" class="here"></div>',
  'an inline box': '<span style="display: inline-block" class="here"></span>',
  'open details': '<details open><summary>More</summary><div class="here"></div></details>',
  'a box 200 px wide': '<div style="width: 200px" class="here"></div>',
  'a box 1,000 px wide': '<div style="width: 1000px" class="here"></div>',
};

export const describePlaces = ({tag, example, smallest}: Subject): void => {
  describe('works', () => {
    for (const [name, markup] of Object.entries(PLACES)) {
      // A rating is as narrow as its words.
      if (tag === 'star-rating' && name.startsWith('a box as narrow')) continue;
      it(`in ${name}, wide enough to read`, async () => {
        const box = place(markup, 'width: 1000px');
        const here = box.querySelector('.here')!;
        const widget = await show(tag, example, here);
        const {width, height} = widget.getBoundingClientRect();
        expect(width).to.be.within(180, 1000);
        expect(height).to.be.above(20);
        // A box that scrolls has more than it shows.
        const texts = all(widget, ':is(p, li, dd, label):not(.pan *)');
        const right = Math.max(...texts.map((each) => each.getBoundingClientRect().right));
        expect(right).to.be.at.most(widget.getBoundingClientRect().right + 1);
      });
    }

    it('in another element’s shadow root, and in its slot', async () => {
      const markup = shownMarkup(await show(tag, example));
      const outer = place();
      const root = outer.attachShadow({mode: 'open'});
      root.innerHTML = '<slot></slot>';
      const inside = await show(tag, example, root);
      const slotted = await show(tag, example, outer);
      for (const widget of [inside, slotted]) {
        expect(shownMarkup(widget)).to.equal(markup);
        expect(heightOf(widget)).to.be.above(20);
      }
    });

    it('in closed details, once they open', async () => {
      const box = place('<details><summary>More</summary><div class="here"></div></details>');
      const widget = await show(tag, example, box.querySelector('.here')!);
      expect(widget.checkVisibility()).to.equal(false);
      box.querySelector('details')!.open = true;
      expect(widget.checkVisibility()).to.equal(true);
      expect(heightOf(widget)).to.be.above(20);
    });
  });

  describe('can be', () => {
    it('created before it is added to a page', async () => {
      const widget = create(tag, example);
      place().append(widget);
      await widget.updateComplete;
      expect(shownMarkup(widget)).to.equal(shownMarkup(await show(tag, example)));
    });

    it('moved, removed and added again without a change', async () => {
      const noise = listen();
      const widget = await show(tag, example);
      const markup = shownMarkup(widget);
      const nodes = all(widget, '*');
      place().append(widget);
      await widget.updateComplete;
      widget.remove();
      await widget.updateComplete;
      place().append(widget);
      await widget.updateComplete;
      expect(shownMarkup(widget)).to.equal(markup);
      expect(
        all(widget, '*').every((node, i) => node === nodes[i]),
        'the same nodes',
      ).to.equal(true);
      expect(noise).to.deep.equal({console: [], errors: [], events: []});
    });

    it('changed while it is removed, and shows the change when it is added again', async () => {
      const widget = await show(tag, example);
      const box = widget.parentElement!;
      widget.remove();
      widget.data = smallest;
      await widget.updateComplete;
      box.append(widget);
      await widget.updateComplete;
      expect(shownMarkup(widget)).to.equal(shownMarkup(await show(tag, smallest)));
    });

    it('cloned, serialised and parsed again', async () => {
      const json = JSON.stringify(example);
      const box = place(`<${tag} data="${escape(json)}"><p>Fallback</p></${tag}>`);
      const widget = box.firstElementChild as AnyWidget;
      await widget.updateComplete;
      const markup = shownMarkup(widget);
      const clone = widget.cloneNode(true) as AnyWidget;
      box.append(clone);
      await clone.updateComplete;
      expect(shownMarkup(clone)).to.equal(markup);
      expect(clone.outerHTML).to.equal(widget.outerHTML);
      const again = place(widget.outerHTML).firstElementChild as AnyWidget;
      await again.updateComplete;
      expect(shownMarkup(again)).to.equal(markup);
    });

    it('kept in a template, and shown in its copies', async () => {
      const template = document.createElement('template');
      template.innerHTML = `<${tag} data="${escape(JSON.stringify(example))}"></${tag}>`;
      for (const fragment of [template.content.cloneNode(true), document.importNode(template.content, true)]) {
        const box = place();
        box.append(fragment);
        const widget = box.firstElementChild as AnyWidget;
        await widget.updateComplete;
        expect(shownMarkup(widget)).to.equal(shownMarkup(await show(tag, example)));
      }
    });

    it('adopted by another document, with its styles, and back', async () => {
      const {document: page, getComputedStyle: styleThere} = await openPage('<!doctype html><body></body>');
      const other = await show(tag, example);
      const widget = await show(tag, example);
      const markup = shownMarkup(widget);
      page.body.append(widget);
      await widget.updateComplete;
      expect(widget.ownerDocument).to.equal(page);
      expect(shownMarkup(widget)).to.equal(markup);
      expect(styleThere(widget).display).to.equal('block');
      widget.data = smallest;
      await widget.updateComplete;
      expect(shownMarkup(widget)).to.equal(shownMarkup(await show(tag, smallest)));
      const box = place();
      box.append(widget);
      await until(() => getComputedStyle(widget).display === 'block', 'its styles back here');
      expect(getComputedStyle(other).display).to.equal('block');
      expect(getComputedStyle(await show(tag, example)).display).to.equal('block');
    });
  });
};
