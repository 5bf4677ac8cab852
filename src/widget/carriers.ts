import {CARRIER, CODE, onCarriers} from './carrier.js';

const PREFIX = 'data-candor-';

/** The widget that a carrier asks for, with its data; none where it asks for something that is no widget. */
const widgetOf = (carrier: Element): HTMLElement | undefined => {
  // A block of code: the name of the widget, then its data. Line numbers and buttons stand beside, in a cell of their own.
  const lines = carrier.querySelector('.code, .rouge-code') ?? carrier.querySelector('code') ?? carrier;
  const code = carrier.matches(CODE) && lines.textContent;
  const [tag = '', data] = code ? code.trim().split(/\s*(\{[^]*)/) : [carrier.getAttribute('data-candor')!];
  if (!customElements.get(tag)) return undefined;
  const widget = carrier.ownerDocument.createElement(tag);
  if (data) widget.setAttribute('data', data);
  for (const {name, value} of carrier.attributes)
    if (name.startsWith(PREFIX)) widget.setAttribute(name.slice(PREFIX.length), value);
  return widget;
};

/** A shadow root for a carrier: its own, or where its tag cannot have one, that of a box around it. */
const rootFor = (carrier: Element): ShadowRoot => {
  try {
    return carrier.attachShadow({mode: 'open'});
  } catch {
    const box = carrier.ownerDocument.createElement('div');
    carrier.replaceWith(box);
    box.append(carrier);
    return box.attachShadow({mode: 'open'});
  }
};

const upgrade = (found: Element): void => {
  const widget = widgetOf(found);
  if (!widget) return;
  const carrier = found.closest('pre') ?? found;
  const isDone = carrier.shadowRoot ?? carrier.parentElement?.closest(CODE) ?? carrier.parentElement?.shadowRoot;
  if (isDone) return;
  // What the carrier holds stays in it: the widget shows it where it has nothing else to show.
  widget.append(carrier.ownerDocument.createElement('slot'));
  rootFor(carrier).append(widget);
};

/** Puts widgets in the place of the carriers in a part of a page. Those that have theirs already are left alone. */
export const upgradeCarriers = (root: ParentNode): void => root.querySelectorAll(CARRIER).forEach(upgrade);

/**
 * Does so for a page, now and whenever something is added to it.
 *
 * @returns a function that ends it
 */
export const watchCarriers = (page: Document): (() => void) => onCarriers(page, upgradeCarriers);
