import {adoptStyles} from '../../widget/adopt-styles.js';
import type {Widget} from '../../widget/widget.js';

/** Prints a widget without the page: copies its content, with ticks, into a frame that is removed after printing. */
export const printAlone = (widget: Widget): void => {
  const {ownerDocument: page, content} = widget;
  const frame = page.createElement('iframe');
  // A frame that is not rendered cannot be printed.
  Object.assign(frame.style, {position: 'fixed', inlineSize: '0', blockSize: '0', border: '0'});
  page.body.append(frame);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) return;
  const {body} = view.document;
  const copy = body.appendChild(view.document.createElement('div'));
  const root = copy.attachShadow({mode: 'open'});
  adoptStyles(root, (widget.constructor as typeof Widget).elementStyles);
  root.append(...[...content.children].map((child) => view.document.importNode(child, true)));
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
};
