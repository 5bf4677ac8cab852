/**
 * A page can arrive with a widget's content already in it: in a declarative shadow root, or as light children whose root
 * carries this attribute. Its value, where there is one, is the fingerprint of the data that the content shows.
 */
export const MARK = 'data-candor';

/**
 * Finds content that is already in the page, and lets it be seen: a shadow root that stayed a template, as it does when
 * markup is inserted by script, is opened; light content gets a slot.
 *
 * @returns the root of the content
 */
export const adopt = (host: HTMLElement, root: ShadowRoot): Element | undefined => {
  const template = host.querySelector<HTMLTemplateElement>(':scope > template[shadowrootmode]');
  template?.remove();
  if (template) root.append(template.content);
  const kept = root.querySelector(':not(style, link, slot)');
  if (kept) return kept;
  const light = host.querySelector(`:scope > [${MARK}]`) ?? undefined;
  if (light) root.append(host.ownerDocument.createElement('slot'));
  return light;
};
