// Drawn pages in the parser of a browser: outside of widgets it builds the same page as before.
import {expect} from '@open-wc/testing';
import {isWidgetTag} from '../../src/model/shapes.js';
import {prerender} from '../../src/prerender/prerender.js';
import {DRAWN} from '../helpers/odd-pages.js';

const isHost = (element: Element): boolean =>
  isWidgetTag(element.localName) || !!element.getAttribute('data-candor')?.includes('-');
const INSERTED =
  '[data-candor]:not([data-candor*="-"]), [data-candor-fallback]:not([data-candor-fallback=""]), [data-candor-styles]';

/** The page without what was inserted, and without paragraphs that hold widgets alone. */
const outside = (html: string): string => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const template of page.querySelectorAll<HTMLTemplateElement>('template[data-candor-children]'))
    template.replaceWith(...template.content.firstElementChild!.childNodes);
  for (const put of page.querySelectorAll('[data-candor=""]'))
    if (isWidgetTag(put.localName)) put.replaceWith(...put.childNodes);
  for (const inserted of page.querySelectorAll(INSERTED)) inserted.remove();
  for (const paragraph of page.querySelectorAll('p')) {
    const nodes = [...paragraph.childNodes];
    const holdsWidgets = nodes.some((node) => node instanceof Element && isHost(node));
    if (!holdsWidgets || nodes.some((node) => (node instanceof Element ? !isHost(node) : node.textContent!.trim())))
      continue;
    const box = page.createElement('div');
    for (const {name, value} of paragraph.attributes) box.setAttribute(name, value);
    box.append(...nodes);
    paragraph.replaceWith(...(paragraph.attributes.length ? [box] : nodes));
  }
  return page.documentElement.outerHTML;
};

describe('a drawn page', () => {
  for (const [name, html] of Object.entries(DRAWN))
    // Browsers limit the levels of a page, each at another one.
    if (!name.includes('many levels'))
      it(`is the same outside of its widgets: ${name}`, () => {
        const before = outside(html);
        for (const mode of ['light', 'dsd', 'plain'] as const)
          expect(outside(prerender(html, {mode}).html), mode).to.equal(before);
      });
});
