// React hydrates pages in which widgets have their content.
import {expect} from '@open-wc/testing';
import React from 'react';
import dom from 'react-dom';
import client from 'react-dom/client';
import {ReviewCard} from '../../src/define.js';
import type {OfferClick} from '../../src/index.js';
import {prerender, renderToString} from '../../src/prerender.js';
import {component} from '../../src/react/component.js';
import {example, TAGS, type Tag} from '../helpers/examples.js';
import {escape, later, listen, place, type AnyWidget} from '../helpers/page.js';
import article from '../../stories/examples/article-full.json' with {type: 'json'};

const {createElement} = React;

interface Hydrated {
  readonly widget: AnyWidget;
  readonly recovered: readonly unknown[];
  /** True if the content is still that of the page. Nodes that React knows lead to all of React: no message can show them. */
  readonly isKept: boolean;
}

const contentOf = (widget: Element): Element | null => widget.shadowRoot!.querySelector('.root');

/** Shows a page as a server sends it, and lets React hydrate it. */
const hydrate = async (tag: Tag, html: string, App: React.FC): Promise<Hydrated> => {
  const box = place();
  box.setHTMLUnsafe(html);
  // Firefox upgrades the elements in a microtask.
  customElements.upgrade(box);
  const widget = box.querySelector<AnyWidget>(tag)!;
  const before = contentOf(widget);
  const recovered: unknown[] = [];
  let root: ReturnType<typeof client.hydrateRoot> | undefined;
  dom.flushSync(() => {
    root = client.hydrateRoot(box, createElement(App), {onRecoverableError: (error) => recovered.push(String(error))});
  });
  later(() => root!.unmount());
  await widget.updateComplete;
  const isKept = before !== null && box.querySelector(tag) === widget && contentOf(widget) === before;
  return {widget, recovered, isKept};
};

describe('React', () => {
  for (const tag of TAGS) {
    const data = JSON.stringify(tag === 'review-article' ? article : example(tag));

    it(`keeps the content of <${tag}> in a page that was drawn`, async () => {
      const noise = listen();
      const App: React.FC = () =>
        createElement('main', null, createElement('p', null, 'Text'), createElement(tag, {data}));
      const page = `<main><p>Text</p><${tag} data="${escape(data)}"></${tag}></main>`;
      const {widget, recovered, isKept} = await hydrate(tag, prerender(page, {mode: 'dsd'}).html, App);
      expect(recovered).to.deep.equal([]);
      expect(isKept).to.equal(true);
      expect(widget.shadowRoot!.querySelectorAll('.root')).to.have.length(1);
      expect(noise.errors).to.deep.equal([]);
    });

    it(`keeps <${tag}> that was written as a string`, async () => {
      const noise = listen();
      const html = {__html: renderToString(tag, data)};
      const App: React.FC = () => createElement('div', {dangerouslySetInnerHTML: html, suppressHydrationWarning: true});
      const {recovered, isKept} = await hydrate(tag, `<div>${html.__html}</div>`, App);
      expect(recovered).to.deep.equal([]);
      expect(isKept).to.equal(true);
      expect(noise.errors).to.deep.equal([]);
    });
  }

  it('changes the data later, and the widget its content', async () => {
    let show: (name: string) => void = () => {};
    const App: React.FC = () => {
      const [name, setName] = React.useState('Lamp');
      show = setName;
      return createElement('main', null, createElement('review-card', {data: JSON.stringify({name})}));
    };
    const page = `<main>${renderToString('review-card', {name: 'Lamp'})}</main>`;
    const {widget, recovered, isKept} = await hydrate('review-card', page, App);
    expect(isKept).to.equal(true);
    dom.flushSync(() => show('Lantern'));
    await widget.updateComplete;
    expect(recovered).to.deep.equal([]);
    expect(widget.shadowRoot!.querySelectorAll('.root')).to.have.length(1);
    expect(widget.shadowRoot!.querySelector('h2')!.textContent).to.equal('Lantern');
  });

  it('gives a component its object, its heading level and its listeners in a page that a server wrote', async () => {
    const Review = component<ReviewCard>(ReviewCard);
    const clicks: OfferClick[] = [];
    const ref = React.createRef<ReviewCard>();
    let show: (name: string) => void = () => {};
    const App: React.FC = () => {
      const [name, setName] = React.useState('Lamp');
      show = setName;
      return createElement(Review, {
        ref,
        data: {name, offers: [{url: 'https://shop.example/lamp', seller: 'Shop'}]},
        headingLevel: 4,
        onOfferClick: (event) => {
          event.preventDefault();
          clicks.push(event.detail);
        },
        children: 'Lamp',
      });
    };
    const {widget, recovered} = await hydrate('review-card', '<review-card>Lamp</review-card>', App);
    expect(recovered).to.deep.equal([]);
    expect(ref.current === widget).to.equal(true);
    expect(widget.shadowRoot!.querySelector('h4')!.textContent).to.equal('Lamp');
    widget.shadowRoot!.querySelector('a')!.click();
    expect(clicks.map(({seller, position}) => [seller, position])).to.deep.equal([['Shop', 1]]);
    dom.flushSync(() => show('Lantern'));
    await widget.updateComplete;
    expect(widget.shadowRoot!.querySelector('h4')!.textContent).to.equal('Lantern');
    widget.shadowRoot!.querySelector('a')!.click();
    expect(clicks).to.have.length(2);
  });
});
