import '../i18n/languages.js';
import {toFinding, type Finding, type Note} from '../page/finding.js';
import {cardFinder, cardSourceOf} from '../page/page-cards.js';
import {widgetsIn, type DataFile} from '../page/page-widgets.js';
import type {PageSettings} from '../input/settings.js';
import {readPageSettings} from '../page/page-settings.js';
import {parseTags} from '../page/parse-html.js';
import {isWidgetTag} from '../model/shapes.js';
import {WIDGET_TAGS} from '../model/widget-tags.js';
import {positionsIn} from '../page/source-text.js';
import {readBytes, type PageText} from './bytes.js';
import {splice, type Edit} from './edits.js';
import {PageDrawer} from './page-drawer.js';
import {jsonLdEdits, type JsonLdOptions} from './page-json-ld.js';
import {styleEdits} from './page-styles.js';
import {survey, type Host} from './survey.js';

/** Options for drawing the widgets of a page. */
export interface PrerenderOptions extends JsonLdOptions {
  /**
   * The form of the content: `light`, children that the page's own scripts and text extractors see, with the look of the
   * widget; `dsd`, a declarative shadow root, for pages that a framework hydrates; `plain`, bare HTML for feeds and mail.
   * `light` when not said.
   */
  readonly mode?: 'light' | 'dsd' | 'plain';
  /** Removes the data of the widgets that are drawn, and their fallback; the script then cannot draw them anew. */
  readonly dropData?: boolean;
  /** The value of `nonce` for the style elements, if the page's policy asks for one. */
  readonly nonce?: string;
  /** The settings of the pages, as `configure` takes them, in addition to those that a page itself names. */
  readonly settings?: PageSettings;
  /** Reads the file that a widget's `src` names; undefined if there is none. */
  readonly readFile?: (address: string) => string | undefined;
}

/** Something in a page that its author should know, with its place in the page. */
export interface PrerenderProblem extends Omit<Finding, 'file'> {
  /** The address of the data file that has the place, as `src` names it. */
  readonly file?: string;
}

/** A page with the content of its widgets. */
export interface Prerendered<Page extends string | Uint8Array> {
  readonly html: Page;
  /** True if it is not the same as before. */
  readonly changed: boolean;
  readonly problems: readonly PrerenderProblem[];
}

/** A page without these has no widgets; it is not parsed. */
const MAY_HAVE_WIDGETS = new RegExp(`candor|<(?:${WIDGET_TAGS.join('|')})`, 'i');

/** The number of times that a page with an unclosed tag is drawn again, at most. */
const MOST_RUNS = 9;

const problemsOf = (notes: readonly Note[], html: string): PrerenderProblem[] => {
  const positionOf = positionsIn(html);
  return notes.map((note) => {
    const {file, ...problem} = toFinding(note.in?.name ?? '', note.in ? positionsIn(note.in.text) : positionOf, note);
    return file ? {file, ...problem} : problem;
  });
};

const drawPage = (page: PageText, options: PrerenderOptions): {edits: Edit[]; notes: Note[]} => {
  if (!MAY_HAVE_WIDGETS.test(page.html)) return {edits: [], notes: []};
  const document = parseTags(page.html);
  const {settings, notes: ofSettings} = readPageSettings(document, options.settings);
  const {hosts, ids, styles, jsonLd} = survey(document, settings);
  const cardOf = cardFinder(() => {
    const text = page.decode?.(page.html) ?? page.html;
    const fileOf = (name: string): DataFile | undefined => {
      const file = options.readFile?.(name);
      return file === undefined ? undefined : {name, text: file};
    };
    return widgetsIn(page.decode ? parseTags(text) : document)
      .filter(({tag}) => isWidgetTag(tag))
      .map((widget) => cardSourceOf(widget, text, fileOf));
  });
  const drawer = new PageDrawer(page, ids, settings, cardOf, options);
  const done = new Set<Host>();
  for (const host of hosts) {
    const isInside = !!host.outer && done.has(host.outer);
    if (isInside || drawer.draw(host)) done.add(host);
  }
  const {edits, notes} = drawer;
  return {
    edits: [
      ...edits,
      ...styleEdits(page, document, styles, drawer, options.nonce),
      ...jsonLdEdits(page, document, jsonLd, drawer, options),
    ],
    notes: [...ofSettings, ...notes],
  };
};

/**
 * Puts the content of widgets into a page, so that it is there before any script has run. Only insertions are made, and
 * insertions of before are replaced; everything else stays as it is, byte by byte.
 *
 * @param html the page, or a part of one: a string, or the bytes of a file
 * @throws {TypeError} if the bytes are UTF-16
 */
export const prerender = <Page extends string | Uint8Array>(
  html: Page,
  options: PrerenderOptions = {},
): Prerendered<Page> => {
  const page: PageText =
    typeof html === 'string' ? {html, encode: (part) => part, toBytes: () => new Uint8Array()} : readBytes(html);
  const {edits, notes} = drawPage(page, options);
  let result = splice(page.html, edits);
  // The parser may read in another way now what follows something that was not closed.
  for (let runs = notes.some(({rule}) => rule === 'unclosed') ? MOST_RUNS : 0; runs; runs--) {
    const again = splice(result, drawPage({...page, html: result}, options).edits);
    if (again === result) break;
    result = again;
  }
  const changed = result !== page.html;
  const problems = notes.length ? problemsOf(notes, page.html) : [];
  if (!changed) return {html, changed, problems};
  return {html: (typeof html === 'string' ? result : page.toBytes(result)) as Page, changed, problems};
};
