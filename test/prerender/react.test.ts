// React hydrates a page in which widgets have their content.
import {expect} from '@open-wc/testing';
import React from 'react';
import client from 'react-dom/client';
import dom from 'react-dom';
import '../../src/define.js';
import {prerender} from '../../src/prerender/prerender.js';
import {renderToString} from '../../src/prerender.js';
import {example} from '../helpers/examples.js';
import {all, escape, later, listen, place, textOf, type AnyWidget} from '../helpers/page.js';

const {createElement} = React;
const DATA = example('review-card');

/** A page as a server sends it, hydrated. */
const hydrate = async (html: string, App: React.FC) => {
  const box = place();
  box.setHTMLUnsafe(html);
  const before = box.querySelector('review-card')!.shadowRoot!.querySelector('.root');
  const recovered: unknown[] = [];
  let root: ReturnType<typeof client.hydrateRoot> | undefined;
  dom.flushSync(() => {
    root = client.hydrateRoot(box, createElement(App), {onRecoverableError: (error) => recovered.push(error)});
  });
  later(() => root!.unmount());
  const widget = box.querySelector<AnyWidget>('review-card')!;
  await widget.updateComplete;
  return {widget, before, recovered};
};

describe('React', () => {
  it('accepts the content of widgets in its own page', async () => {
    const noise = listen();
    const App: React.FC = () =>
      createElement(
        'main',
        null,
        createElement('p', null, 'Text'),
        createElement('review-card', {data: JSON.stringify(DATA)}),
      );
    const {widget, before, recovered} = await hydrate(
      prerender(`<main><p>Text</p><review-card data="${escape(JSON.stringify(DATA))}"></review-card></main>`, {
        mode: 'dsd',
      }).html,
      App,
    );
    expect(recovered).to.deep.equal([]);
    expect(before).to.be.an('object');
    expect(widget.shadowRoot!.querySelector('.root')).to.equal(before);
    expect(all(widget, 'h2').map(textOf)).to.have.length(1);
    expect(noise.errors).to.deep.equal([]);
  });

  it('accepts a widget that was written as a string', async () => {
    const html = {__html: renderToString('review-card', DATA)};
    const App: React.FC = () => createElement('div', {dangerouslySetInnerHTML: html, suppressHydrationWarning: true});
    const {widget, before, recovered} = await hydrate(`<div>${html.__html}</div>`, App);
    expect(recovered).to.deep.equal([]);
    expect(widget.shadowRoot!.querySelector('.root')).to.equal(before);
  });
});
