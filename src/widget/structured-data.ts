import {loadJsonLd, type JsonLdTools} from './load-json-ld.js';
import type {Widget} from './widget.js';

let loading: Promise<JsonLdTools | void> | undefined;

/**
 * Brings the structured data of the page up to date after a widget has changed, come or gone. What does so is loaded when the
 * first widget asks for it; if that fails, those are told who set the attribute.
 */
export const updateStructuredData = ({structuredData, settings, constructor, ownerDocument}: Widget): void => {
  const own = structuredData ?? settings.structuredData;
  if (!loading && (own ?? (constructor as typeof Widget).defaultStructuredData) === 'off') return;
  loading ??= loadJsonLd().catch(({message}: Error) => {
    if (own != null) console.warn('%s', `Candor: no structured data: ${message}`);
  });
  void loading.then((tools) => tools?.updatePage(ownerDocument));
};
