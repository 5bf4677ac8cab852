// Checks that hostile data has no effect on the page.
import {expect} from '@open-wc/testing';
import {TAGS} from './examples.js';
import {listen, stub, type Noise} from './page.js';

const ELEMENTS = new Set(
  `a article b bdi blockquote button caption code dd details div dl dt em h2 h3 h4 h5 h6 i img input label li ol p path
  rect s section slot span strong summary svg table tbody td th thead time tr ul wbr`
    .split(/\s+/)
    .concat(TAGS),
);
const ATTRIBUTES = new Set(
  `alt autocomplete class colspan d data-address data-after data-before data-candor data-copied data-field data-initials data-network data-product data-seller datetime heading-level height hidden href id
  lang loading max mode name part preserveAspectRatio referrerpolicy rel role rowspan rx scope src tabindex type value viewBox width`.split(
    /\s+/,
  ),
);

/** Finds all elements in a tree, including its shadow trees. */
function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

/** Describes an element, attribute or address that no view writes; returns undefined if there is none. */
const faultOf = (element: Element): string | undefined => {
  if (!ELEMENTS.has(element.localName)) return 'is no element of a widget';
  if (element.matches('img:not([part=image][loading=lazy][referrerpolicy=no-referrer])'))
    return 'is no picture of ours';
  for (const {name, value} of element.attributes) {
    if (!ATTRIBUTES.has(name) && !name.startsWith('aria-')) return `has the attribute ${name}`;
    if (name === 'href' || name === 'src') {
      const leads = name === 'src' ? /^https?:$/ : /^(?:https?|mailto|tel):$/;
      // An address that browsers cannot parse is harmless.
      if (URL.canParse(value, document.baseURI) && !leads.test(new URL(value, document.baseURI).protocol))
        return `leads to ${value}`;
    }
    // Browsers log an error if a length in SVG is invalid.
    if (
      element.namespaceURI!.endsWith('svg') &&
      /^(?:width|height)$/.test(name) &&
      !(Number(value.replace(/%$/, '')) >= 0)
    )
      return `is ${value} wide or high`;
  }
  return undefined;
};

/** Describes everything in a widget that could do harm or load other files. */
export const faultsOf = (widget: Element): string[] =>
  [...elementsIn(widget.shadowRoot!)].flatMap((element) => {
    const fault = faultOf(element);
    return fault ? [`<${element.localName}> ${fault}`] : [];
  });

export interface Watch extends Noise {
  /** Expects that no script ran, nothing was requested, nothing was thrown, and the page has not changed. */
  expectPeace(what?: string): void;
}

/** Records the effects that scripts could have, until the test ends. */
export const watch = (): Watch => {
  const noise = listen();
  const ran: string[] = [];
  for (const name of ['alert', 'confirm', 'prompt', 'print', 'open', 'eval'] as const)
    stub(window as unknown as Record<string, unknown>, name, (...parts: unknown[]) => {
      ran.push(`${name}(${parts.map(String).join()})`);
    });
  stub(window, 'fetch', (address) => {
    const {origin, href} = new URL(address as URL);
    if (origin !== location.origin) ran.push(`fetch(${href})`);
    return Promise.reject(new TypeError('Failed to fetch'));
  });
  const {head, body} = document;
  const page = (): unknown[] => [
    document.title,
    location.href,
    head.childElementCount,
    body.childElementCount,
    body.attributes.length,
  ];
  const before = page();
  const globals = new Set(Object.getOwnPropertyNames(window));
  performance.clearResourceTimings();
  return {
    ...noise,
    expectPeace(what) {
      const asked = performance
        .getEntriesByType('resource')
        // Ignore pictures, whose addresses are in the data.
        .filter((entry) => (entry as PerformanceResourceTiming).initiatorType !== 'img')
        .map(({name}) => new URL(name))
        .filter(({origin}) => origin !== location.origin);
      expect(ran, what).to.deep.equal([]);
      expect(asked.map(String), what).to.deep.equal([]);
      expect(noise.errors.map(String), what).to.deep.equal([]);
      expect(
        Object.getOwnPropertyNames(window).filter((name) => !globals.has(name)),
        what,
      ).to.deep.equal([]);
      expect('hacked' in {}, what).to.equal(false);
      expect(page(), what).to.deep.equal(before);
    },
  };
};
