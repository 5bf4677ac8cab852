import {version} from './version.js';

/** What a tag can be registered as. */
export interface Definable extends CustomElementConstructor {
  readonly tag: string;
}

let warned = false;

const warnTaken = (tag: string, taken: CustomElementConstructor & {version?: string}): void => {
  if (warned) return;
  warned = true;
  const other = taken.version ? `by Candor ${taken.version}` : 'by something that is not Candor';
  console.warn(`Candor ${version} leaves <${tag}> as it is: it was registered before, ${other}. Load Candor once on a page.`);
};

/**
 * Registers a widget's class under a tag, unless the tag is taken: then the one that came first stays, and the author is
 * told once, with both versions. Never throws for a taken tag; a second tag for the same class gets a subclass.
 */
export const define = (widget: Definable, tag: string): void => {
  const taken = customElements.get(tag);
  if (!taken) customElements.define(tag, tag === widget.tag ? widget : class extends widget {});
  else if (taken !== widget && !(taken.prototype instanceof widget)) warnTaken(tag, taken);
};
