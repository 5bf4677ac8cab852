import type {Person} from '../model/person.js';
import type {Settings} from '../model/settings.js';
import type {WidgetTag} from '../model/widget-tags.js';
import {PageElement, type PageNode} from '../page/dom.js';
import {parseHtml} from '../page/parse-html.js';
import {PAGE_KINDS, type PageKind, type WidgetModel} from '../structured-data/graph.js';
import {readPage, SCRIPT_ID} from '../structured-data/read-page.js';
import {explainJsonLd, writeJsonLd} from '../structured-data/to-json-ld.js';
import type {PageText} from './bytes.js';
import {putOnce, type Edit} from './edits.js';
import {OWN} from './insertions.js';
import type {PageDrawer} from './page-drawer.js';
import {placeInHead} from './page-styles.js';
import {classOf} from './styles.js';

/** A widget with its data, and what its attribute says about structured data. */
export interface MarkedUp extends WidgetModel {
  readonly setting: string;
}

/** Returns what a widget says about structured data: `off`, or that it asks for it. */
export const settingOf = (tag: WidgetTag, attribute: string | null, {structuredData}: Settings): string =>
  attribute ?? structuredData ?? classOf(tag).defaultStructuredData ?? 'off';

/** Options for the structured data of a page. */
export interface JsonLdOptions {
  /** False writes no structured data, and removes that of before. */
  readonly jsonLd?: boolean;
  /** The subject of the page: a single product, a list of several, or its author. What widgets say when not given. */
  readonly page?: PageKind;
}

/** Finds the place of the script: at the end of the head, or else of the body, or where the styles are. */
const placeOfScript = (document: PageNode): number => {
  for (const name of ['head', 'body']) {
    const place = document.querySelector(name)?.place;
    if (place?.endTag) return place.endTag.startOffset;
    if (name === 'head' && place?.startTag) break;
  }
  return placeInHead(document);
};

const isKind = (setting: string): setting is PageKind => (PAGE_KINDS as readonly string[]).includes(setting);

const scriptText = (
  {html, decode}: PageText,
  widgets: readonly MarkedUp[],
  author: Person | undefined,
  kind?: PageKind,
): string => {
  const read = readPage(parseHtml(decode ? decode(html) : html) as unknown as ParentNode);
  const {graph} = explainJsonLd(widgets, {
    ...read,
    author,
    kind: kind ?? widgets.map(({setting}) => setting).find(isKind),
  });
  if (!graph['@graph'].length) return '';
  // A script has no references to characters.
  const text = writeJsonLd(graph).replaceAll(/[^\0-\x7F]/g, (char) =>
    decode ? `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}` : char,
  );
  return `<script id="${SCRIPT_ID}" type="application/ld+json" ${OWN}>${text}</script>`;
};

/**
 * Puts the structured data of a page into it, replaces that of before, or removes it. A script of the author's with the same
 * id stays.
 *
 * @param old the scripts of before: several in a page that is made of parts
 * @param widgets the widgets of the page in their order
 * @param isUnknown true if there are others, whose data is gone: the script of before then has what they say
 */
export const jsonLdEdits = (
  page: PageText,
  document: PageNode,
  old: readonly PageElement[],
  {widgets, isUnknown, settings}: Pick<PageDrawer, 'widgets' | 'isUnknown' | 'settings'>,
  {jsonLd = true, page: kind}: JsonLdOptions,
): Edit[] => {
  if (old.some((script) => !script.hasAttribute(OWN)) || (old.length && isUnknown && jsonLd)) return [];
  const marked = jsonLd ? widgets.filter(({setting}) => setting !== 'off') : [];
  const text = marked.length ? scriptText(page, marked, settings.author, kind) : '';
  return text || old.length ? putOnce(text, old, () => placeOfScript(document)) : [];
};

/** Checks that nothing hides an element from readers. */
export const isShown = (element: PageElement): boolean => !element.closest('[hidden]');
