import type {ReactiveController, ReactiveControllerHost} from 'lit';

const around = (root: Node): Element | undefined => (root instanceof ShadowRoot ? root.host : undefined);

/** The language of an element: that of the nearest `lang`, also across shadow roots. Empty when nothing says. */
const languageOf = (element: Element): string => {
  for (let node: Element | undefined = element; node; node = around(node.getRootNode())) {
    const closest = node.closest('[lang]');
    if (closest) return closest.getAttribute('lang') ?? '';
  }
  return '';
};

/** The widgets under a root, and the one observer that serves them all. */
interface Watch {
  readonly listeners: Set<() => void>;
  readonly observer: MutationObserver;
}

const watches = new WeakMap<Node, Watch>();

const listen = (root: Node, listener: () => void): (() => void) => {
  let watch = watches.get(root);
  if (!watch) {
    const listeners = new Set<() => void>();
    watch = {listeners, observer: new MutationObserver(() => listeners.forEach((each) => each()))};
    watches.set(root, watch);
  }
  const {listeners, observer} = watch;
  if (!listeners.size) observer.observe(root, {attributeFilter: ['lang'], subtree: true});
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (!listeners.size) observer.disconnect();
  };
};

/** Knows the language of a widget, and draws the widget again when a `lang` above it changes. */
export class Language implements ReactiveController {
  /** The tag as the page has it. */
  tag = '';
  private readonly host: ReactiveControllerHost & Element;
  private ends: (() => void)[] = [];

  constructor(host: ReactiveControllerHost & Element) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.tag = languageOf(this.host);
    const listener = (): void => {
      if (languageOf(this.host) !== this.tag) this.host.requestUpdate('lang', this.tag);
    };
    for (let node: Element | undefined = this.host; node; ) {
      const root = node.getRootNode();
      this.ends.push(listen(root, listener));
      node = around(root);
    }
  }

  hostDisconnected(): void {
    this.ends.splice(0).forEach((end) => end());
  }

  hostUpdate(): void {
    this.tag = languageOf(this.host);
  }
}
