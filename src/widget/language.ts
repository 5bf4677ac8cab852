import type {LitElement, ReactiveController} from 'lit';

/** The element around a node's tree: the host of its shadow root. */
const hostOf = (node: Node): Element | undefined => (node.getRootNode() as Partial<ShadowRoot>).host;

/** The language of an element: that of the nearest `lang`, also across shadow roots. Empty when nothing says. */
export const languageOf = (element: Element): string => {
  for (let node: Element | undefined = element; node; node = hostOf(node)) {
    const closest = node.closest('[lang]');
    if (closest) return closest.getAttribute('lang')!;
  }
  return '';
};

const listeners = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Keeps an element in the language of its page: it is updated when any `lang` around it changes. */
export class LanguageController implements ReactiveController {
  readonly #host: LitElement;
  readonly #changed = (): void => this.#host.requestUpdate();

  /** The language that was read last. */
  current = '';

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Reads the language of the element. */
  read(): string {
    return (this.current = languageOf(this.#host));
  }

  hostConnected(): void {
    // One observer serves all elements; it rests when there are none.
    observer ??= new MutationObserver(() => listeners.forEach((each) => each()));
    for (let node: Element | undefined = this.#host; node; node = hostOf(node))
      observer.observe(node.getRootNode(), {attributeFilter: ['lang'], subtree: true});
    listeners.add(this.#changed);
    this.#changed();
  }

  hostDisconnected(): void {
    listeners.delete(this.#changed);
    if (!listeners.size) observer!.disconnect();
  }
}
