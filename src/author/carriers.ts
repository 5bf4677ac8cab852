/** Looks at the carriers of a page, the elements that stand for widgets. */
import {CARRIER, CODE} from '../input/carrier-selectors.js';
import type {Finding} from './finding.js';

/** Returns the carrier for which a widget stands; undefined if the widget is in the page itself. */
export const carrierOf = (widget: Element): Element | undefined => {
  if (!widget.querySelector(':scope > slot')) return undefined;
  const {host} = widget.getRootNode() as Partial<ShadowRoot>;
  // A tag that cannot have a shadow root is in a box that has one.
  return host?.matches(CARRIER) ? host : (host?.querySelector(CARRIER) ?? undefined);
};

/** Returns the name of the attribute with the data of a widget; undefined if its carrier is a block of code. */
export const attributeWithData = (widget: Element): string | undefined => {
  const carrier = carrierOf(widget);
  if (!carrier) return 'data';
  return carrier.matches(CODE) ? undefined : 'data-candor-data';
};

const tagOf = (carrier: Element): string =>
  (carrier.getAttribute('data-candor') ?? /[\w.-]+/.exec(carrier.textContent)?.[0] ?? '').slice(0, 40);

const isLeftAlone = (found: Element): boolean => {
  const carrier = found.closest('pre') ?? found;
  const {parentElement: around} = carrier;
  return !carrier.shadowRoot && !around?.shadowRoot && !around?.closest(CODE);
};

/** Finds carriers in whose place there is no widget, and says why. */
export const findingsAboutCarriers = (page: Document): Finding[] =>
  [...page.querySelectorAll(CARRIER)].filter(isLeftAlone).map((carrier): Finding => {
    const tag = tagOf(carrier);
    const about = {severity: 'warning', rule: 'carrier', path: ''} as const;
    if (!customElements.get(tag))
      return {
        ...about,
        message: `There is no widget “${tag}”.`,
        fix: 'Write the tag of a widget, such as review-card.',
      };
    return {
      ...about,
      message: `A carrier of <${tag}> was left alone: it is among comments, or outside of the author’s content.`,
      fix: 'If it is yours, name the part of the page with your content: data-content="main" on the tag of the script.',
    };
  });
