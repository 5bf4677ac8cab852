/** A small DOM for parsed pages: what our readers of marked-up HTML need. Every node knows its place in the source. */
import {compile, is, selectAll, selectOne, type Options} from 'css-select';
import type {Token} from 'parse5';
import type {Place, Range} from './place.js';

/** A document, a document fragment, or the base of the other nodes. */
export class PageNode {
  parentNode: PageNode | null = null;
  /** Its place in the source; undefined for nodes that the parser inserted, and for texts if only the places of tags are known. */
  place: Place | null | undefined = undefined;
  readonly childNodes: PageNode[];

  constructor(childNodes: PageNode[] = []) {
    this.childNodes = childNodes;
  }

  get nodeType(): number {
    return 9;
  }

  get parentElement(): PageElement | null {
    return this.parentNode instanceof PageElement ? this.parentNode : null;
  }

  get children(): PageElement[] {
    return this.childNodes.filter((node) => node instanceof PageElement);
  }

  get firstElementChild(): PageElement | null {
    return this.children[0] ?? null;
  }

  /** The text of all nodes in it but comments. Written without recursion: pages nest elements deeper than calls may nest. */
  get textContent(): string {
    const [texts, rest]: [string[], PageNode[]] = [[], [this]];
    for (let node = rest.pop(); node; node = rest.pop()) {
      if (node instanceof PageText && !(node instanceof PageComment)) texts.push(node.nodeValue);
      for (let i = node.childNodes.length; i--;) rest.push(node.childNodes[i]!);
    }
    return texts.join('');
  }

  querySelector(selector: string): PageElement | null {
    if (!this.childNodes.length) return null;
    return selectOne<PageNode, PageElement>(queryOf(selector), this.childNodes, optionsFor(this));
  }

  querySelectorAll(selector: string): PageElement[] {
    if (!this.childNodes.length) return [];
    return selectAll<PageNode, PageElement>(queryOf(selector), this.childNodes, optionsFor(this));
  }

  /** Copies a node with all that is in it. */
  cloneNode(): PageNode {
    const copy = this.copyAlone();
    for (const child of this.childNodes) {
      const copied = child.cloneNode();
      copied.parentNode = copy;
      copy.childNodes.push(copied);
    }
    return copy;
  }

  protected copyAlone(): PageNode {
    return new PageNode();
  }

  contains(other: PageNode): boolean {
    for (let node: PageNode | null = other; node; node = node.parentNode) if (node === this) return true;
    return false;
  }
}

const NO_NODES: PageNode[] = [];

/** A text node. */
export class PageText extends PageNode {
  nodeValue: string;

  constructor(text: string) {
    super(NO_NODES);
    this.nodeValue = text;
  }

  override get nodeType(): number {
    return 3;
  }

  override get textContent(): string {
    return this.nodeValue;
  }

  protected override copyAlone(): PageNode {
    return new PageText(this.nodeValue);
  }
}

/** A comment. */
export class PageComment extends PageText {
  override get nodeType(): number {
    return 8;
  }

  protected override copyAlone(): PageNode {
    return new PageComment(this.nodeValue);
  }
}

/** An element. */
export class PageElement extends PageNode {
  readonly localName: string;
  readonly namespaceURI: string;
  readonly attributes: Token.Attribute[];
  /** The content of a `template`, which is not part of the page. */
  content: PageNode | undefined = undefined;
  /** The end tag of a custom element that closes nothing, because an element in it is still open. */
  ignoredEndTag: Range | undefined = undefined;

  constructor(localName: string, namespaceURI: string, attributes: Token.Attribute[]) {
    super();
    this.localName = localName;
    this.namespaceURI = namespaceURI;
    this.attributes = attributes;
  }

  override get nodeType(): number {
    return 1;
  }

  protected override copyAlone(): PageNode {
    return new PageElement(this.localName, this.namespaceURI, [...this.attributes]);
  }

  getAttribute(name: string): string | null {
    return this.attributes.find((each) => each.name === name)?.value ?? null;
  }

  getAttributeNames(): string[] {
    return this.attributes.map(({name}) => name);
  }

  hasAttribute(name: string): boolean {
    return this.attributes.some((each) => each.name === name);
  }

  removeAttribute(name: string): void {
    const i = this.attributes.findIndex((each) => each.name === name);
    if (i >= 0) this.attributes.splice(i, 1);
  }

  matches(selector: string): boolean {
    return is<PageNode, PageElement>(this, queryOf(selector), optionsFor(this));
  }

  closest(selector: string): PageElement | null {
    if (this.matches(selector)) return this;
    let {parentElement: element} = this;
    while (element && !element.matches(selector)) element = element.parentElement;
    return element;
  }
}

const childrenOf = (node: PageNode): PageNode[] => node.childNodes;

const adapter: NonNullable<Options<PageNode, PageElement>['adapter']> = {
  isTag: (node) => node instanceof PageElement,
  getAttributeValue: (element, name) => element.getAttribute(name) ?? undefined,
  getChildren: childrenOf,
  getName: ({localName}) => localName,
  getParent: ({parentNode}) => parentNode,
  getSiblings: ({parentNode}) => parentNode?.childNodes ?? [],
  getText: ({textContent}) => textContent,
  hasAttrib: (element, name) => element.hasAttribute(name),
  removeSubsets: (nodes) => nodes.filter((node) => !nodes.some((other) => other !== node && other.contains(node))),
};

const optionsFor = (context: PageNode): Options<PageNode, PageElement> => ({
  adapter,
  context,
  relativeSelector: false,
});

type Query = string | ReturnType<typeof compile<PageNode, PageElement>>;

const queries = new Map<string, Query>();

/** Compiles a selector once, unless it depends on the node that is asked. */
const queryOf = (selector: string): Query => {
  let query = queries.get(selector);
  if (!query) {
    query = selector.includes(':scope')
      ? selector
      : compile<PageNode, PageElement>(selector, {adapter, relativeSelector: false});
    queries.set(selector, query);
  }
  return query;
};

/** Passes an element to code that is typed for the browser's DOM and uses only the members that are here. */
export const asElement = (element: PageElement): Element => element as unknown as Element;
