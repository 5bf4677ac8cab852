/** A small DOM for parsed pages: what our readers of marked-up HTML need. Every node knows its place in the source. */
import {is, selectAll, selectOne, type Options} from 'css-select';
import type {Token} from 'parse5';

type Place = Token.ElementLocation | Token.Location | null | undefined;

/** A document, a document fragment, or the base of the other nodes. */
export class PageNode {
  readonly nodeType: number = 9;
  readonly childNodes: PageNode[] = [];
  parentNode: PageNode | null = null;
  /** Its place in the source; undefined for nodes that the parser inserted. */
  place: Place;

  get parentElement(): PageElement | null {
    return this.parentNode instanceof PageElement ? this.parentNode : null;
  }

  get children(): PageElement[] {
    return this.childNodes.filter((node) => node instanceof PageElement);
  }

  get firstElementChild(): PageElement | null {
    return this.children[0] ?? null;
  }

  get textContent(): string {
    return this.childNodes.map((node) => (node instanceof PageComment ? '' : node.textContent)).join('');
  }

  querySelector(selector: string): PageElement | null {
    return selectOne<PageNode, PageElement>(selector, this.childNodes, optionsFor(this));
  }

  querySelectorAll(selector: string): PageElement[] {
    return selectAll<PageNode, PageElement>(selector, this.childNodes, optionsFor(this));
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

/** A text node. */
export class PageText extends PageNode {
  override readonly nodeType: number = 3;
  nodeValue: string;

  constructor(text: string) {
    super();
    this.nodeValue = text;
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
  override readonly nodeType: number = 8;

  protected override copyAlone(): PageNode {
    return new PageComment(this.nodeValue);
  }
}

/** An element. */
export class PageElement extends PageNode {
  override readonly nodeType: number = 1;
  readonly localName: string;
  readonly namespaceURI: string;
  readonly attributes: Token.Attribute[];
  /** The content of a `template`, which is not part of the page. */
  content: PageNode | undefined;

  constructor(localName: string, namespaceURI: string, attributes: Token.Attribute[]) {
    super();
    this.localName = localName;
    this.namespaceURI = namespaceURI;
    this.attributes = attributes;
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
    return is<PageNode, PageElement>(this, selector, optionsFor(this));
  }

  closest(selector: string): PageElement | null {
    return this.matches(selector) ? this : (this.parentElement?.closest(selector) ?? null);
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

/** Passes an element to code that is typed for the browser's DOM and uses only the members that are here. */
export const asElement = (element: PageElement): Element => element as unknown as Element;
