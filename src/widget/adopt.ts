/**
 * A page can arrive with a widget's content already in it: in a declarative shadow root, or as light children whose root
 * carries this attribute. Its value, where there is one, is the fingerprint of the data that the content shows.
 */
export const MARK = 'data-candor';

const marked = (root: ParentNode): Element | undefined => [...root.children].find((child) => child.hasAttribute(MARK));

/** Opens the shadow root that stayed a template, as it does when markup is inserted by script. */
export const openTemplate = (host: HTMLElement): void => {
  const template = host.querySelector<HTMLTemplateElement>(':scope > template[shadowrootmode]');
  if (!template || host.shadowRoot) return;
  host.attachShadow({mode: 'open'}).append(template.content);
  template.remove();
};

/** The root of content that is already in the page, or nothing. Light content stays where it is: a slot shows it. */
export const findKept = (host: HTMLElement): Element | undefined => {
  const shadow = host.shadowRoot;
  const inShadow = shadow && (marked(shadow) ?? [...shadow.children].find((child) => !/^(style|link|slot)$/.test(child.localName)));
  return inShadow ?? marked(host);
};
