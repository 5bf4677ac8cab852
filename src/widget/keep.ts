import {fingerprint} from '../input/digest.js';

/**
 * A page can arrive with a widget's content already in it: in a declarative shadow root, or as light children whose root
 * carries this attribute. Its value, where there is one, is the fingerprint of the data that the content shows.
 */
const MARK = 'data-candor';

/** Content that was in the page before the script. */
export interface Kept {
  /**
   * Removes it when it no longer is what the widget would show.
   *
   * @param model the data; with none, the content stays
   * @param language what the widget speaks
   * @returns whether it is gone
   */
  goes(model: unknown, language: string): boolean;
}

/**
 * Finds such content, and lets it be seen: a shadow root that stayed a template, as it does when markup is inserted by
 * script, is opened; light content gets a slot.
 */
export const keep = (host: HTMLElement): Kept | undefined => {
  const root = host.shadowRoot!;
  const template = host.querySelector<HTMLTemplateElement>(':scope > template[shadowrootmode]');
  const content = template?.content ?? root;
  const own = content.querySelector(':not(style, link, slot)');
  const nodes: ChildNode[] = own ? [...content.childNodes] : [];
  template?.remove();
  if (template) root.append(content);
  const element = own ?? host.querySelector(`:scope > [${MARK}]`);
  if (!element) return undefined;
  if (!root.hasChildNodes()) root.append((nodes[0] = host.ownerDocument.createElement('slot')));
  let state: string | undefined;
  return {
    goes(model, language) {
      if (!model) return false;
      const looks = [
        language,
        ...host.getAttributeNames().map((name) => name === 'data' || host.getAttribute(name)),
      ].join();
      const mark = fingerprint(model);
      // Content without a mark of its own is taken to show the first data.
      state ??= looks + (element.getAttribute(MARK) || mark);
      if (looks + mark === state) return false;
      for (const node of nodes) node.remove();
      return true;
    },
  };
};
