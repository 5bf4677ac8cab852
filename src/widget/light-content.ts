/** Content of widgets among their children, in the page's own DOM. It is loaded when the first widget asks for it. */
import type {CSSResult, LitElement} from 'lit';
import {fingerprint} from '../input/digest.js';
import {mayBeOpen} from '../input/last-element.js';
import {STOWED} from '../input/marked-elements.js';
import {findUnclosedTag} from '../input/unclosed-tag.js';
import {WIDGET_TAGS} from '../model/widget-tags.js';
import {LAYERS, lightReset, lightStyles} from '../theme/light-styles.js';

interface Host extends Omit<LitElement, 'renderRoot'> {
  readonly model: unknown;
  renderRoot: HTMLElement | DocumentFragment;
}

const MARK = 'data-candor';
/** The box around content, and the template with the children that the author wrote. */
const BOX = `:scope > [${MARK}]:not([${MARK}*="-"])`;
const TEMPLATE = `:scope > template[${STOWED}]`;

interface PageSheet {
  readonly sheet: CSSStyleSheet;
  /** The styles of the widgets, by their tags. */
  readonly styles: Map<string, string>;
}

const sheets = new WeakMap<Document | ShadowRoot, PageSheet>();

/** Declares our layers before those of the page, in the first of its style sheets that may be changed. */
const declareLayers = ({styleSheets}: Document | ShadowRoot): void => {
  for (const sheet of styleSheets)
    try {
      if (sheet.media.length) continue;
      sheet.insertRule(LAYERS);
      return;
    } catch {
      // A style sheet from another site.
    }
};

/** Gives the page, or the shadow root around the widget, the styles of the widget. */
const addStyles = ({localName, ownerDocument, constructor}: Host, root: Document | ShadowRoot): void => {
  let own = sheets.get(root);
  if (!own) {
    sheets.set(root, (own = {sheet: new ownerDocument.defaultView!.CSSStyleSheet(), styles: new Map()}));
    declareLayers(root);
  }
  const {sheet, styles} = own;
  if (!styles.has(localName)) {
    const {elementStyles} = constructor as typeof LitElement;
    styles.set(localName, (elementStyles as CSSResult[]).map(({cssText}) => cssText).join(''));
    const hosts = [...new Set([...WIDGET_TAGS, ...styles.keys()])].join();
    const all = Array.from(styles, ([tag, css]) => lightStyles(tag, css, hosts));
    sheet.replaceSync(lightReset(hosts) + all.join(''));
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};

/** Lists the children that the author or a script of the page wrote, if they have anything to show. */
const looseChildren = (host: Host): ChildNode[] => {
  const children = [...host.childNodes].filter(
    (node) => node !== host.renderRoot && !(node as Partial<Element>).matches?.(`script, template[${STOWED}]`),
  );
  return children.some(({nodeType, textContent}) => nodeType === Node.ELEMENT_NODE || textContent!.trim())
    ? children
    : [];
};

/** Puts what the author wrote into a template, from which it is still read, so that the page has everything once. */
const stowChildren = (host: Host): void => {
  let template = host.querySelector<HTMLTemplateElement>(TEMPLATE);
  const children = looseChildren(host);
  if (!children.length) return;
  if (!template) {
    const page = host.ownerDocument;
    template = page.createElement('template');
    template.setAttribute(STOWED, '');
    template.content.append(page.createElement('div'));
    host.append(template);
  }
  template.content.firstElementChild!.append(...children);
};

/** Brings the content back if something changed the children, such as a library that makes the page equal to new HTML. */
const bringBack = ({currentTarget}: Event): void => {
  const host = (currentTarget as ShadowRoot).host as Host;
  if (host.renderRoot === currentTarget) return;
  if (host.querySelector(BOX) === host.renderRoot && !looseChildren(host).length) return;
  open(host);
  host.requestUpdate();
};

/** Has the content of a widget drawn among its children. Called before each drawing, as the page may have been changed. */
export const open = (host: Host): void => {
  const root = host.getRootNode() as Document | ShadowRoot;
  if ('adoptedStyleSheets' in root) addStyles(host, root);
  const {renderRoot} = host;
  let box = host.querySelector<HTMLElement>(BOX);
  if (!box) {
    // A box that was only removed is used again, with the reader's ticks. One that a library turned into the fallback has no mark.
    box =
      'dataset' in renderRoot && renderRoot.hasAttribute(MARK) ? renderRoot : host.ownerDocument.createElement('div');
    host.prepend(box);
  }
  // It may be that of a prerendered page, or of a copy.
  if (box !== renderRoot) box.replaceChildren();
  box.setAttribute(MARK, fingerprint(host.model));
  host.renderRoot = box;
  stowChildren(host);
  host.shadowRoot!.addEventListener('slotchange', bringBack);
  host.renderOptions.renderBefore = null;
};

/** Removes the content of a widget from among its children, and puts back those that the author wrote. */
export const close = (host: Host): void => {
  host.querySelector(BOX)?.remove();
  const template = host.querySelector<HTMLTemplateElement>(TEMPLATE);
  template?.replaceWith(...template.content.firstElementChild!.childNodes);
};

/** Collects the ids of the page around a widget, which its content may not have too. */
export const idsAround = (host: Element): Set<string> => {
  const elements = [...(host.getRootNode() as Document | ShadowRoot).querySelectorAll('[id]')];
  return new Set(elements.filter((each) => each === host || !host.contains(each)).map(({id}) => id));
};

/** Carriers into which blocks can be put. */
const CAN_HOLD = 'article, aside, blockquote, div, figure, footer, header, li, main, nav, section, td';

/**
 * Puts a widget into its carrier, or around one that cannot hold it. What the author wrote in the carrier becomes the
 * widget's.
 *
 * @returns false if the carrier was not closed, and holds the rest of the page
 */
export const carry = (carrier: Element, widget: Element): boolean => {
  const isOpen = carrier.firstChild && mayBeOpen(carrier) && findUnclosedTag(carrier);
  if (isOpen) return false;
  widget.setAttribute(MARK, '');
  if (!carrier.matches(CAN_HOLD)) {
    carrier.replaceWith(widget);
    widget.append(carrier);
    return true;
  }
  // In a box of its own, it is not taken for the rest of the page.
  const box = carrier.ownerDocument.createElement('div');
  box.append(...carrier.childNodes);
  widget.append(box);
  carrier.append(widget);
  return true;
};
