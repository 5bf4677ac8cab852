// Boxes of the elements of a page, to compare forms of content.
import type {Page} from './blog.js';

/** Styles of a theme that changes every element of a post. */
export const HOSTILE_THEME = `<style>
  h2, h3 { color: red !important; font-size: 3em !important; text-transform: uppercase !important }
  p { margin: 2em !important; line-height: 3 !important }
  ul li { margin: 1em !important; list-style: square !important }
  a { color: lime !important; border-bottom: 5px solid !important }
  * { letter-spacing: 0 }
  img { max-width: 50% !important; margin: 9px !important; border: 3px solid red !important }
  article, section { padding: 40px !important; background: pink !important }
  blockquote { font-style: italic !important }
  svg { width: 100px !important }
  table td { padding: 30px !important }
  .small, .title, .card, .row, .stack, .head { float: right; display: inline !important }
  *::before { content: 'X' !important }
</style>`;

/** The box around content that is among the children of a widget. */
const BOX = '[data-candor]:not(.root)';
/** Before the script, the status of a checklist is counted by its styles. */
const isSkipped = (element: Element): boolean => element.matches('slot, style, template, script, [role=status] > span');
/** The element whose children a widget shows. */
const contentOf = (element: Element): ParentNode =>
  element.shadowRoot?.querySelector('.root') ? element.shadowRoot : element;

/** The elements of a page in order, also those in shadow roots. */
export const elementsIn = (root: ParentNode): Element[] =>
  [...root.children]
    .filter((each) => !isSkipped(each))
    .flatMap((each) =>
      each.localName.includes('-') || each.matches(BOX) ? elementsIn(contentOf(each)) : [each, ...elementsIn(each)],
    );

/** The elements with their boxes, as text. */
export const boxesOf = ({document}: Page): string[] =>
  elementsIn(document.body).map((element) => {
    const {x, y, width, height} = element.getBoundingClientRect();
    // In a prerendered page, boxes are sections.
    const name = element.localName === 'section' ? 'div' : element.localName;
    return `${name}.${element.getAttribute('class')} ${[x, y, width, height].map(Math.round).join(' ')}`;
  });
