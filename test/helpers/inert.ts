// That a page is as it was, whatever text a widget was given.
import {expect} from '@open-wc/testing';
import {TAGS} from './examples.js';
import {listen, stub, type Noise} from './page.js';

const ELEMENTS = new Set(
  `a article b blockquote button caption code dd div dl dt em fieldset h2 h3 h4 h5 h6 i img input label legend li ol p path
  progress section slot span strong svg table tbody td th thead time tr ul`
    .split(/\s+/)
    .concat(TAGS),
);
const ATTRIBUTES = new Set(
  `alt autocomplete class d data-candor data-field data-name data-product data-seller datetime heading-level height hidden href id
  lang loading max name part referrerpolicy rel role scope src tabindex type value viewBox width`.split(/\s+/),
);

/** Everything in a tree and in the shadow trees within it. */
function* elementsIn(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsIn(element.shadowRoot);
  }
}

/** What is wrong with an element: nothing, if all that it consists of is ours. */
const faultOf = (element: Element): string | undefined => {
  if (!ELEMENTS.has(element.localName)) return 'is no element of a widget';
  if (element.matches('img:not([part=image][loading=lazy][referrerpolicy=no-referrer])'))
    return 'is no picture of ours';
  for (const {name, value} of element.attributes) {
    if (!ATTRIBUTES.has(name) && !name.startsWith('aria-')) return `has the attribute ${name}`;
    if (name === 'href' || name === 'src') {
      const leads = name === 'src' ? /^https?:$/ : /^(?:https?|mailto|tel):$/;
      // What no browser can read leads nowhere.
      if (URL.canParse(value, document.baseURI) && !leads.test(new URL(value, document.baseURI).protocol))
        return `leads to ${value}`;
    }
    // Browsers write errors into the console where a length of SVG is none.
    if (element.namespaceURI!.endsWith('svg') && /^(?:width|height)$/.test(name) && !(Number(value) >= 0))
      return `is ${value} wide or high`;
  }
  return undefined;
};

/** What a widget shows that could do harm, or fetch something from elsewhere. */
export const faultsOf = (widget: Element): string[] =>
  [...elementsIn(widget.shadowRoot!)].flatMap((element) => {
    const fault = faultOf(element);
    return fault ? [`<${element.localName}> ${fault}`] : [];
  });

export interface Watch extends Noise {
  /** That nothing ran, nothing was fetched, nothing was thrown, and the page is as it was. */
  expectPeace(what?: string): void;
}

/** Hears what scripts could do, until the test is over. */
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
        // Pictures are those that the data names.
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
