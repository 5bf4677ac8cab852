import type {LitElement} from 'lit';

/** Prints one widget alone: a copy of what it shows, ticks included, in a frame that goes when the printing is done. */
export const printAlone = (widget: LitElement): void => {
  const {ownerDocument: page, renderRoot} = widget;
  const frame = page.createElement('iframe');
  frame.hidden = true;
  page.body.append(frame);
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!view) return;
  const {body} = view.document;
  const sheet = new view.CSSStyleSheet();
  const styles = (widget.constructor as typeof LitElement).elementStyles;
  sheet.replaceSync(styles.map((style) => ('cssText' in style ? style.cssText : '')).join(''));
  const copy = body.appendChild(view.document.createElement('div'));
  const root = copy.attachShadow({mode: 'open'});
  root.adoptedStyleSheets = [sheet];
  root.append(...[...renderRoot.children].map((child) => view.document.importNode(child, true)));
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
};
