/** Smallest contrast of text that is legible for everyone, as WCAG has it. */
const LEGIBLE = 4.5;

/** Selects elements whose text does not look like that of an article. */
const OTHERS = 'nav, aside, footer, [data-candor]';

/** Returns the colours that lie on each other behind an element, from an opaque one up. */
const layersBehind = (box: Element | null, lowest: readonly string[] = []): readonly string[] => {
  if (!box) return lowest;
  const {backgroundColor: color} = getComputedStyle(box);
  if (color.startsWith('rgb(')) return [color];
  const below = layersBehind(box.parentElement, lowest);
  return color === 'rgba(0, 0, 0, 0)' ? below : [...below, color];
};

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

/** Colours that lie on each other around an element, as the background of another, and a check that text on them is legible. */
interface Ground {
  readonly background?: string;
  isLegible(color: string): boolean;
}

/** Finds the ground around an element. It is not known where pictures cannot be read. */
const groundOf = (host: Element): Ground => {
  const context = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  if (!context) return {isLegible: () => false};
  /** Returns the relative luminance of colours that lie on each other. */
  const luminance = (...colors: string[]): number => {
    for (const color of colors) {
      context.fillStyle = color;
      context.fillRect(0, 0, 1, 1);
    }
    const [r, g, b] = Array.from(context.getImageData(0, 0, 1, 1).data, (value) =>
      value > 10 ? ((value / 255 + 0.055) / 1.055) ** 2.4 : value / 3294.6,
    );
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  // A page without a background colour is taken to have the opposite of its text.
  const layers = layersBehind(host, [luminance(getComputedStyle(host).color) > 0.18 ? '#000' : '#fff']);
  const ground = luminance(...layers) + 0.05;
  return {
    background: layers.reduce((below, color) => `linear-gradient(${color},${color}),${below}`),
    isLegible(color) {
      const ratio = (luminance(...layers, color) + 0.05) / ground;
      return Math.max(ratio, 1 / ratio) >= LEGIBLE;
    },
  };
};

/** Reads what headings, links and the ground look like in the article around a widget, as declarations. */
const sample = (host: Element): string => {
  const heading = findNear(host, 'h2, h3') ?? findNear(host, 'h1');
  const link = findNear(host, 'p a[href]');
  const {background, isLegible} = groundOf(host);
  const {scrollPaddingTop: top} = getComputedStyle(host.ownerDocument.documentElement);
  const declare = (name: string, value: string | undefined, isColor?: boolean): string =>
    value && (!isColor || isLegible(value)) ? `--_${name}:${value};` : '';
  return (
    declare('heading-font', heading?.fontFamily) +
    declare('heading-weight', heading?.fontWeight) +
    declare('heading-color', heading?.color, true) +
    declare('link', link?.color, true) +
    declare('ground', background) +
    declare('stick', background && 'sticky') +
    // A page whose own head stays says how much of the window that takes.
    declare('stick-top', top === 'auto' ? '' : top)
  );
};

/** Returns the style sheet of the look around a widget, which is read anew if the widget of before has gone. */
type PageLook = (host: Element) => CSSStyleSheet;

const watchLook = (page: Document): PageLook => {
  const sheet = new page.defaultView!.CSSStyleSheet();
  let host: Element | undefined;
  let text = '';
  const read = (): void => {
    const current = host?.isConnected ? sample(host) : '';
    if (current !== text) sheet.replaceSync(`:host{${(text = current)}}`);
  };
  /** Reads the look of a changed theme: now, and when its colours have faded in. */
  const follow = async (): Promise<void> => {
    read();
    const fading = page.getAnimations().filter((each) => each instanceof CSSTransition);
    await Promise.allSettled(fading.map(({finished}) => finished));
    read();
  };
  const onChange = (): void => void follow();
  const observer = new MutationObserver(onChange);
  for (const root of [page.documentElement, page.body]) observer.observe(root, {attributes: true});
  addEventListener('load', onChange);
  // Whatever changed the colour of the text, such as the scheme of the system; widgets have a transition for it.
  page.addEventListener('transitionend', ({target}) => target === host && onChange());
  return (next) => {
    if (!host?.isConnected) {
      host = next;
      read();
    }
    return sheet;
  };
};

/** The looks of each page, by the colour of texts and what is behind them. */
const looks = new WeakMap<Document, Record<string, PageLook>>();
/** The looks in boxes of pages: to find the ground for each widget would take long. */
const looksIn = new WeakMap<Element, PageLook>();

/**
 * Returns a style sheet with the font, weight and colour of the page's own headings and the colour of its links, for the
 * shadow root of a widget, which may be in another one. It is read once for all widgets whose text has the same colour on the
 * same ground, and again when the page changes its theme; nothing is written to the page.
 */
export const pageLook = (host: Element): CSSStyleSheet => {
  const {host: around} = host.getRootNode() as Partial<ShadowRoot>;
  if (around) return pageLook(around);
  const {ownerDocument: page} = host;
  const box = host.parentElement ?? host;
  let look = looksIn.get(box);
  if (!look) {
    const known = looks.get(page) ?? {};
    looks.set(page, known);
    looksIn.set(box, (look = known[getComputedStyle(host).color + layersBehind(host)] ??= watchLook(page)));
  }
  return look(host);
};
