import {version} from './version.js';

/** A class that can be registered as an element. */
export interface Definable extends CustomElementConstructor {
  readonly tag: string;
}

/** Each copy of the script has modules of its own, but all have one registry: it keeps which version has told the author. */
type Registry = CustomElementRegistry & {candor?: string};

/**
 * Registers a widget's class under a tag, unless the tag is taken: then the one that came first stays. Where that is no copy
 * of this version, the author is told once, with both versions. Never throws for a taken tag; a second tag for the same
 * class gets a subclass.
 */
export const define = (widget: Definable, tag: string): void => {
  if (typeof customElements === 'undefined') return;
  const registry: Registry = customElements;
  const taken: (CustomElementConstructor & {version?: string}) | undefined = registry.get(tag);
  if (!taken) registry.define(tag, tag === widget.tag ? widget : class extends widget {});
  else if (registry.candor !== version && taken.version !== version) {
    registry.candor = version;
    console.warn(`Candor ${version} leaves <${tag}> to ${taken.version ?? 'other code'}`);
  }
};
