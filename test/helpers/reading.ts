// What a reader meets in a page, in the order of reading, whatever shadow trees it stands in.

/** A run of text, or a picture's alternative text, with the element that holds it. */
export interface Piece {
  readonly text: string;
  readonly holder: Element;
}

const LINES =
  'h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, caption, blockquote, figcaption, legend, a, label b, label .small';

const isOut = (element: Element): boolean => element.matches('script, style, template, [hidden], [aria-hidden=true]');

/** The children that are shown: those of the shadow tree where there is one, what a slot is given where it is given something. */
const childrenOf = (node: Node): Iterable<Node> => {
  const {localName, shadowRoot} = node as Element;
  const given = localName === 'slot' ? (node as HTMLSlotElement).assignedNodes() : [];
  return given.length ? given : (shadowRoot ?? node).childNodes;
};

/** The elements that are shown, in the order of reading. */
export function* elementsOf(root: Node): Generator<Element> {
  for (const node of childrenOf(root)) {
    if (node.nodeType !== Node.ELEMENT_NODE || isOut(node as Element)) continue;
    yield node as Element;
    yield* elementsOf(node);
  }
}

/** The texts that are shown, with what holds each; a line break is white space. */
function* textsOf(root: Node): Generator<Piece> {
  for (const node of childrenOf(root)) {
    const {localName, parentElement} = node as Element;
    if (node.nodeType === Node.TEXT_NODE || localName === 'br') {
      const holder = parentElement?.closest(LINES) ?? parentElement;
      if (holder) yield {text: localName ? ' ' : (node as Text).data, holder};
    } else if (node.nodeType === Node.ELEMENT_NODE && !isOut(node as Element)) yield* textsOf(node);
  }
}

/** The texts that are shown, line by line: what stands in one heading, paragraph, item or link is one text. */
export const linesOf = (root: Node): Piece[] => {
  const lines: {text: string; holder: Element}[] = [];
  for (const {text, holder} of textsOf(root)) {
    const last = lines.at(-1);
    if (last?.holder === holder) last.text += text;
    else if (text.trim()) lines.push({text, holder});
  }
  return lines.map(({text, holder}) => ({text: text.replaceAll(/[ \n]+/g, ' ').trim(), holder}));
};

/** The headings that are shown, each with its level in front: `## How I tested`. */
export const outlineOf = (root: Node): string[] =>
  linesOf(root).flatMap(({text, holder}) => {
    const [, level] = /^H(\d)$/.exec(holder.tagName.toUpperCase()) ?? [];
    return level ? [`${'#'.repeat(Number(level))} ${text}`] : [];
  });

/** The links that are shown: what they say, where they lead, and what that is to the page. */
export const linksOf = (root: Node): string[] =>
  [...elementsOf(root)]
    .filter((element) => element.matches('a[href]'))
    .map((link) => {
      const text = linesOf(link).map((line) => line.text);
      return `${text.join(' ')} → ${link.getAttribute('href')} (${link.getAttribute('rel') ?? ''})`;
    });
