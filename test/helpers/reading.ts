// Reads the visible content of a page in reading order, including shadow trees.

/** A run of text, or a picture's alternative text, with the element that holds it. */
export interface Piece {
  readonly text: string;
  readonly holder: Element;
}

const LINES =
  'h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, caption, blockquote, figcaption, legend, a, label b, label .small, button';

const isOut = (element: Element): boolean => element.matches('script, style, template, [hidden], [aria-hidden=true]');

/** Returns the children in the flattened tree: those of the shadow root, and the nodes assigned to a slot. */
const childrenOf = (node: Node): Iterable<Node> => {
  const {localName, shadowRoot} = node as Element;
  const given = localName === 'slot' ? (node as HTMLSlotElement).assignedNodes() : [];
  return given.length ? given : (shadowRoot ?? node).childNodes;
};

/** Finds all visible elements, in reading order. */
export function* elementsOf(root: Node): Generator<Element> {
  for (const node of childrenOf(root)) {
    if (node.nodeType !== Node.ELEMENT_NODE || isOut(node as Element)) continue;
    yield node as Element;
    yield* elementsOf(node);
  }
}

/** Returns the visible texts with their elements. Line breaks become white space. */
function* textsOf(root: Node): Generator<Piece> {
  for (const node of childrenOf(root)) {
    const {localName, parentElement} = node as Element;
    if (node.nodeType === Node.TEXT_NODE || localName === 'br') {
      const holder = parentElement?.closest(LINES) ?? parentElement;
      if (holder) yield {text: localName ? ' ' : (node as Text).data, holder};
    } else if (node.nodeType === Node.ELEMENT_NODE && !isOut(node as Element)) yield* textsOf(node);
  }
}

/** Returns the visible texts line by line. The text of a heading, paragraph, item or link is one line. */
export const linesOf = (root: Node): Piece[] => {
  const lines: {text: string; holder: Element}[] = [];
  for (const {text, holder} of textsOf(root)) {
    const last = lines.at(-1);
    if (last?.holder === holder) last.text += text;
    else if (text.trim()) lines.push({text, holder});
  }
  return lines.map(({text, holder}) => ({text: text.replaceAll(/[ \n]+/g, ' ').trim(), holder}));
};

/** Returns the visible headings with their levels: `## How I tested`. */
export const outlineOf = (root: Node): string[] =>
  linesOf(root).flatMap(({text, holder}) => {
    const [, level] = /^H(\d)$/.exec(holder.tagName.toUpperCase()) ?? [];
    return level ? [`${'#'.repeat(Number(level))} ${text}`] : [];
  });

/** Returns text, address and `rel` of the visible links. */
export const linksOf = (root: Node): string[] =>
  [...elementsOf(root)]
    .filter((element) => element.matches('a[href]'))
    .map((link) => {
      const text = linesOf(link).map((line) => line.text);
      return `${text.join(' ')} → ${link.getAttribute('href')} (${link.getAttribute('rel') ?? ''})`;
    });
