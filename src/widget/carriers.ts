import {drawnStyles} from '../theme/base.js';
import {adoptStyles} from './adopt-styles.js';
import {CARRIER, CODE} from '../input/carrier-selectors.js';
import {isIn, onCarriers} from './carrier.js';
import {lightTools} from './mode.js';
import {pageSettings} from './page-settings.js';
import {mayBeParsed} from './parser.js';
import type {Widget} from './widget.js';

const carrierStyles = [drawnStyles];
const PREFIX = 'data-candor-';

/** Content of a code block: the tag of a widget, then its data. */
export const readBlock = (code: string): [tag: string, data?: string] => {
  const [, tag = '', data] = /^\s*([\w.-]+)\s*([^]*)/.exec(code) ?? [];
  return data ? [tag, data] : [tag];
};

/** Tag and attributes of the widget that a carrier stands for. */
export const readCarrier = (carrier: Element): {tag: string; attributes: Map<string, string>} => {
  // Line numbers and buttons stand beside the code, in a cell of their own.
  const lines = carrier.querySelector('.code, .rouge-code') ?? carrier.querySelector('code') ?? carrier;
  const [tag, data] = carrier.matches(CODE) ? readBlock(lines.textContent) : [carrier.getAttribute('data-candor')!];
  const attributes = new Map(data ? [['data', data]] : []);
  for (const {name, value} of carrier.attributes)
    if (name.startsWith(PREFIX)) attributes.set(name.slice(PREFIX.length), value);
  return {tag, attributes};
};

/** Gives a widget the attributes of its carrier, and takes those that the carrier has no more. */
const handOn = (carrier: Element, widget: Widget): void => {
  const {attributes} = readCarrier(carrier);
  // Sanitisers let any `data-` attribute through: one that would run something, such as `onclick`, is not handed on.
  for (const name of [...(widget.constructor as typeof Widget).observedAttributes, 'id', 'lang']) {
    const value = attributes.get(name);
    if (value === undefined) widget.removeAttribute(name);
    else if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
  }
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
  const carrier = found.closest('pre') ?? found;
  if (
    !isIn(pageSettings().content, found) ||
    carrier.parentElement?.closest(CODE) ||
    mayBeParsed(carrier, () => upgrade(found))
  )
    return;
  const {tag} = readCarrier(found);
  if (!(customElements.get(tag) as Partial<typeof Widget> | undefined)?.shape) return;
  const {parentElement: around, firstElementChild: first} = carrier;
  // As in a widget, a declarative shadow root is still a template in markup that a script inserted.
  if (first?.matches('template[shadowrootmode]')) {
    rootFor(carrier).append((first as HTMLTemplateElement).content);
    first.remove();
  }
  const done = carrier.shadowRoot ?? (around?.matches('div:not([data-candor])') ? around.shadowRoot : null);
  const own = done?.firstElementChild ?? [around, first].find((it) => it?.getAttribute('data-candor') === '');
  if (own?.localName === tag) return handOn(found, own as Widget);
  if (done) return;
  const widget = carrier.ownerDocument.createElement(tag) as Widget;
  handOn(found, widget);
  const light = lightTools(widget);
  if (light instanceof Promise) return void light.then(() => upgrade(found));
  if (light?.carry(carrier, widget)) return;
  // The content of the carrier stays in it, and is the fallback of the widget.
  widget.append(carrier.ownerDocument.createElement('slot'));
  const root = rootFor(carrier);
  root.append(widget);
  void widget.updateComplete.then(() => adoptStyles(root, carrierStyles));
};

/** Puts widgets in the place of the carriers in a part of a page. Those that have theirs already are left alone. */
export const upgradeCarriers = (root: ParentNode): void => root.querySelectorAll(CARRIER).forEach(upgrade);

/**
 * Does so for a page, now and whenever something is added to it.
 *
 * @returns a function that ends it
 */
export const watchCarriers = (page: Document): (() => void) => onCarriers(page, upgradeCarriers);
