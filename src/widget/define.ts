import {version} from './version.js';

/** What a tag can be registered as. */
export interface Definable extends CustomElementConstructor {
  readonly tag: string;
}

let isTold = false;

/**
 * Registers a widget's class under a tag, unless the tag is taken: then the one that came first stays. Where that is no copy
 * of this version, the author is told once, with both versions. Never throws for a taken tag; a second tag for the same
 * class gets a subclass.
 */
export const define = (widget: Definable, tag: string): void => {
  if (!globalThis.customElements) return;
  const taken: (CustomElementConstructor & {version?: string}) | undefined = customElements.get(tag);
  if (!taken) customElements.define(tag, tag === widget.tag ? widget : class extends widget {});
  else if (!isTold && taken.version !== version) {
    isTold = true;
    console.warn(`Candor ${version} leaves <${tag}> to ${taken.version ?? 'other code'}`);
  }
};
