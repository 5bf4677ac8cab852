import type {LitElement} from 'lit';
import {fingerprint} from '../input/digest.js';
import {markedRoot} from '../input/marked-elements.js';
import type {Settings} from '../model/settings.js';

/**
 * The attribute of content that was in the page before the script: in a declarative shadow root, or as a light child. Its
 * value, if any, is the fingerprint of the data that the content shows.
 */
const ATTRIBUTE = 'data-candor';

/** The reactive properties of an element, without its data, as far as they decide how it looks. */
const propertiesOf = (host: LitElement): unknown[] => {
  const {elementProperties} = host.constructor as typeof LitElement;
  return [...elementProperties.keys()].filter((name) => name !== 'data').map((name) => host[name as keyof LitElement]);
};

/** Content that was in the page before the script. */
export interface Adopted {
  /** True for a light child, false for content in a shadow root. */
  readonly isLight: boolean;
  /**
   * Removes the content if it no longer is what the widget would show.
   *
   * @param model the data; the content stays as long as there has been none
   * @param language the language of the page around the widget
   * @param settings the settings of the page
   * @returns true if the content was removed
   */
  discardIfStale(model: unknown, language: string, settings: Settings): boolean;
}

/**
 * Finds the content that a widget had before the script. A declarative shadow root that is still a template, as in markup
 * that a script inserted, is opened.
 *
 * @returns undefined if there is none
 */
export const adopt = (host: LitElement, root: ShadowRoot): Adopted | undefined => {
  if (!host.firstChild && !root.firstChild) return undefined;
  const template = host.querySelector<HTMLTemplateElement>(':scope > template[shadowrootmode]');
  template?.remove();
  if (template) root.append(template.content);
  const shadowContent = root.querySelector(':not(style, link, slot)');
  const nodes = shadowContent ? [...root.childNodes] : [];
  const content = shadowContent ?? host.querySelector(`:scope > [${ATTRIBUTE}]`);
  if (!content) return undefined;
  let shown: string | undefined;
  let shownWith: Settings | undefined;
  return {
    isLight: !shadowContent,
    discardIfStale(model, language, settings) {
      if (!model && !shown) return false;
      const appearance = [language, ...propertiesOf(host)].join();
      const current = model ? fingerprint(model) : '';
      // Content without a fingerprint is taken to show the first data.
      shown ??= appearance + (content.getAttribute(ATTRIBUTE) || current);
      shownWith ??= settings;
      if (appearance + current === shown && settings === shownWith) return false;
      for (const node of nodes) node.remove();
      if (!model && !shadowContent) {
        host.append(...markedRoot(host).childNodes);
        content.remove();
      }
      return true;
    },
  };
};
