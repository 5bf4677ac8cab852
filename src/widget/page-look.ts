/** Smallest contrast of text that is legible for everyone, as WCAG has it. */
const LEGIBLE = 4.5;

/** What does not look like the text of an article. */
const OTHERS = 'nav, aside, footer, [data-candor]';

/** Finds the first of some elements that is beside another, or beside what that is in. */
const findNear = (host: Element, selector: string): CSSStyleDeclaration | undefined => {
  for (let box = host.parentElement; box; box = box.parentElement)
    for (const each of box.querySelectorAll(selector)) {
      const style = getComputedStyle(each);
      // A link that looks like a button has other colours.
      if (!each.closest(OTHERS) && (each.localName !== 'a' || style.display === 'inline')) return style;
    }
  return undefined;
};

/** Returns the relative luminance of colours, in any notation, that lie on each other. */
const luminanceOf = (context: CanvasRenderingContext2D, colors: readonly string[]): number => {
  for (const color of colors) {
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
  }
  const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((value) =>
    value > 10 ? ((value / 255 + 0.055) / 1.055) ** 2.4 : value / 3294.6,
  );
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};

/** Checks that text in a colour is legible around an element. */
const legibilityAt = (host: Element): ((color: string) => boolean) => {
  const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  if (!context) return () => false;
  const luminance = (...colors: string[]): number => luminanceOf(context, colors);
  const layers: string[] = [];
  for (let box: Element | null = host; box; box = box.parentElement)
    layers.unshift(getComputedStyle(box).backgroundColor);
  // Where the page has no colour, it is the opposite of its text.
  layers.unshift(luminance(getComputedStyle(host).color) > 0.18 ? '#000' : '#fff');
  const ground = luminance(...layers) + 0.05;
  return (color) => {
    const ratio = (luminance(...layers, color) + 0.05) / ground;
    return Math.max(ratio, 1 / ratio) >= LEGIBLE;
  };
};

/** Reads what headings and links look like in the article around a widget, as declarations. */
const sample = (host: Element): string => {
  const heading = findNear(host, 'h2, h3') ?? findNear(host, 'h1');
  const link = findNear(host, 'p a[href]')?.color;
  const isLegible = legibilityAt(host);
  return Object.entries({
    '--_heading-font': heading?.fontFamily,
    '--_heading-weight': heading?.fontWeight,
    '--_heading-color': heading && isLegible(heading.color) && heading.color,
    '--_link': link && isLegible(link) && link,
  })
    .map(([name, value]) => (value ? `${name}:${value};` : ''))
    .join('');
};

/** The look of one page. */
class PageLook {
  readonly sheet: CSSStyleSheet;
  #host: Element;
  #text = '';

  constructor(host: Element) {
    const {ownerDocument: page} = host;
    const view = page.defaultView!;
    this.#host = host;
    this.sheet = new view.CSSStyleSheet();
    const onChange = (): void => void this.#follow(page);
    const observer = new view.MutationObserver(onChange);
    for (const root of [page.documentElement, page.body])
      observer.observe(root, {attributeFilter: ['class', 'style', 'data-theme']});
    view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', onChange);
    view.addEventListener('load', onChange);
    this.#read();
  }

  /** Reads the look from where another widget is, if the one of before has gone. */
  keep(host: Element): void {
    if (this.#host.isConnected) return;
    this.#host = host;
    this.#read();
  }

  #read(): void {
    const text = this.#host.isConnected ? sample(this.#host) : '';
    if (text === this.#text) return;
    this.#text = text;
    this.sheet.replaceSync(`:host{${text}}`);
  }

  /** Reads the look of a changed theme: now, and when its colours have faded in. */
  async #follow(page: Document): Promise<void> {
    this.#read();
    await Promise.allSettled(
      page.getAnimations().flatMap((each) => (each instanceof CSSTransition ? each.finished : [])),
    );
    this.#read();
  }
}

const looks = new WeakMap<Document, PageLook>();

/**
 * Returns a style sheet with the font, weight and colour of the page's own headings and the colour of its links, for the
 * shadow root of a widget. It is read once a page, and again when the page changes its theme; nothing is written to the page.
 */
export const pageLook = (host: Element): CSSStyleSheet => {
  const {ownerDocument: page} = host;
  let look = looks.get(page);
  if (!look) looks.set(page, (look = new PageLook(host)));
  look.keep(host);
  return look.sheet;
};
