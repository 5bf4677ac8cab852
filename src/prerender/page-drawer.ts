import {checkData, missingDataNote} from '../page/check-widget.js';
import type {PageElement} from '../page/dom.js';
import type {Note} from '../page/finding.js';
import {dataOf, type DataFile} from '../page/page-widgets.js';
import {localeOf} from '../i18n/locale.js';
import {hasData} from '../input/read-data.js';
import {withLabels} from '../input/settings.js';
import {uniqueAnchors} from '../model/anchors.js';
import type {Article} from '../model/article.js';
import type {CardOf} from '../model/schema.js';
import type {Settings} from '../model/settings.js';
import {isWidgetTag, type WidgetTag} from '../model/shapes.js';
import type {PageText} from './bytes.js';
import {
  isFromFeed,
  levelOf,
  readsFeed,
  writeContent,
  writeInCarrier,
  writePlain,
  type Form,
  type Surroundings,
} from './draw.js';
import type {Edit} from './edits.js';
import {formFor} from './form.js';
import {dropData, insert, insertAround, isDrawn, OWN, remove, replace, unwrap, type Insertion} from './insertions.js';
import {explainUnclosed, isStowed, needsTemplate} from './is-closed.js';
import {isShown, settingOf, type MarkedUp} from './page-json-ld.js';
import type {PrerenderOptions} from './prerender.js';
import {attributesIn, readHost, writeStartTag, type ReadWidget} from './read-host.js';
import {paragraphAround, type Host} from './survey.js';

type Tagged = {
  readonly startOffset: number;
  readonly startTag: {readonly endOffset: number};
  readonly endTag?: unknown;
};

/** Adds the tag of a widget, and those of the widgets in an article. */
const addTags = (tags: Set<WidgetTag>, tag: WidgetTag, model: unknown): void => {
  tags.add(tag);
  if (tag === 'review-article') for (const {block} of (model as Article).blocks) if (block !== 'prose') tags.add(block);
};

/** Draws the widgets of one page, and collects the changes to it. */
export class PageDrawer {
  readonly edits: Edit[] = [];
  readonly notes: Note[] = [];
  /** The settings of the page. */
  readonly settings: Settings;
  readonly lightTags = new Set<WidgetTag>();
  hasKept = false;
  /** The widgets with their data, for structured data. */
  readonly widgets: MarkedUp[] = [];
  /** True if there are others that ask for structured data, without their data. */
  isUnknown = false;
  readonly #page: PageText;
  readonly #options: PrerenderOptions;
  readonly #anchorFor: (name: string) => string;
  readonly #cardOf: CardOf;
  /** The last paragraph that has lost its tags. */
  #unwrapped: PageElement | undefined;

  constructor(page: PageText, ids: Set<string>, settings: Settings, cardOf: CardOf, options: PrerenderOptions) {
    this.#page = page;
    this.settings = settings;
    this.#options = options;
    this.#cardOf = cardOf;
    this.#anchorFor = uniqueAnchors(ids);
  }

  /** Draws a widget. Returns true if nothing in it needs to be looked at. */
  draw(host: Host): boolean {
    const {element, isCarrier, block} = host;
    const place = (block ?? element).place as Tagged | null | undefined;
    if (!place?.startTag) return false;
    const widget = readHost(host, this.#page);
    if (!widget || !isWidgetTag(widget.tag)) return false;
    const {tag} = widget;
    const note = (rule: string, message: string, fix?: string): void => {
      const {startOffset: offset} = place;
      this.notes.push({offset, severity: rule === 'render' ? 'error' : 'warning', rule, widget: tag, message, fix});
    };
    const foreign = element.children.find((child) => child.hasAttribute('shadowrootmode') && !child.hasAttribute(OWN));
    if (foreign) {
      note('shadow-root', 'The widget has a shadow root of something else, so it was left as it is.');
      return true;
    }
    const wasDrawn = isDrawn(element);
    const keep = (): boolean => {
      this.hasKept ||= wasDrawn;
      return wasDrawn;
    };
    const file = this.#fileOf(widget, note);
    const data = dataOf(widget, widget.source, file);
    const isMarked = data.sources.length > 4 && !data.sources.slice(0, 4).some(hasData);
    const {mode = 'light'} = this.#options;
    const setting = settingOf(
      tag,
      widget.element.getAttribute(isCarrier ? `${OWN}-structured-data` : 'structured-data'),
      this.settings,
    );
    const isLeft = isMarked && mode !== 'dsd';
    // Marked children are content already; those of data that was dropped stay in their template.
    if (isLeft && !element.children.some(isStowed)) this.edits.push(...remove(element));
    if (isLeft && setting === 'off') return true;
    const {model, notes} = checkData({...data, cardOf: this.#cardOf});
    if (isShown(element)) this.widgets.push({tag, model, setting});
    this.isUnknown ||= model === undefined && wasDrawn && setting !== 'off';
    if (isLeft) return true;
    const isOfFile = ({rule}: Note): boolean => !!file && rule !== 'sources';
    this.notes.push(
      ...notes.map((each) => (isOfFile(each) ? {...each, in: file} : {...each, offset: widget.at(each.offset)})),
    );
    if (!wasDrawn && !file && !data.sources.some(hasData))
      this.notes.push({...missingDataNote(widget, data), offset: place.startOffset});
    if (model === undefined) return keep();
    if (isFromFeed(tag, model)) {
      note('feed', 'The articles come from a feed, which is read in the reader’s page, so the widget was not drawn.');
      return keep();
    }
    const isUnclosed = !place.endTag && !isCarrier;
    const isDataInside = isUnclosed && !data.sources.slice(1, 3).some(hasData);
    if (isDataInside) {
      note('unclosed', 'The widget is not closed and has its data in it, so it was left as it is.', `Add </${tag}>.`);
      return false;
    }
    if (block && !place.endTag) {
      note('unclosed', 'The block of code is not closed, so it was left as it is.', `Add </${block.localName}>.`);
      return true;
    }
    const form = formFor(host, this.#options.mode, note);
    if (!form) {
      this.edits.push(...remove(element));
      return wasDrawn;
    }
    // The script needs the address of a feed.
    const isDropped = !!this.#options.dropData && !readsFeed(model);
    let content: string;
    try {
      content = this.#contentOf(host, widget, model, form, isDropped);
    } catch (error) {
      note('render', `The widget could not be drawn: ${(error as Error).message}`);
      return keep();
    }
    if (form === 'light') addTags(this.lightTags, tag, model);
    const end = isUnclosed && !element.ignoredEndTag ? `</${tag}>` : '';
    this.#insert(host, widget, content + end, form, isDropped);
    if (isUnclosed) note('unclosed', ...explainUnclosed(element));
    return !isUnclosed || (isDropped && !!element.ignoredEndTag);
  }

  #fileOf({element, isCarrier, tag}: ReadWidget, note: (rule: string, message: string) => void): DataFile | undefined {
    const address = element.getAttribute(isCarrier ? `${OWN}-src` : 'src');
    if (!hasData(address) || hasData(element.getAttribute(isCarrier ? `${OWN}-data` : 'data'))) return undefined;
    const text = this.#options.readFile?.(address!);
    if (text === undefined) note('src', `The data file ${address!} could not be read, so <${tag}> was not drawn.`);
    return {name: address!, text: text ?? ''};
  }

  #contentOf({block}: Host, widget: ReadWidget, model: unknown, form: Form | 'plain', isDropped: boolean): string {
    const {element, isCarrier} = widget;
    const tag = widget.tag as WidgetTag;
    const attribute = (name: string): string | null => element.getAttribute(isCarrier ? `${OWN}-${name}` : name);
    // The script in the page tells what is wrong with labels.
    const {settings} = withLabels(this.settings, attribute('labels'));
    const around: Surroundings = {
      locale: localeOf(attribute('lang') ?? widget.lang, settings.labels),
      settings,
      level: levelOf(attribute('heading-level')),
      attribute,
      anchorFor: this.#anchorFor,
      nonce: this.#options.nonce,
    };
    if (form === 'plain') return writePlain(tag, model, around);
    const content = writeContent(tag, model, form, around);
    if (!isCarrier || block || form !== 'dsd') return content;
    return writeInCarrier(tag, attributesIn(widget, isDropped), content);
  }

  #insert({element, block}: Host, widget: ReadWidget, text: string, form: Form | 'plain', isDropped: boolean): void {
    const content = this.#page.encode(text);
    const hasTags = !!block || (widget.isCarrier && form === 'light');
    const insertion: Insertion = {
      content,
      stows: form !== 'dsd' || needsTemplate(element),
      startTag: hasTags ? this.#page.encode(writeStartTag(widget, isDropped)) : '',
      endTag: hasTags ? `</${widget.tag}>` : '',
      isDropped,
    };
    if (block) this.edits.push(...(isDropped ? replace : insertAround)(block, insertion, this.#unwrapped));
    else this.edits.push(...insert(element, insertion));
    if (!block && isDropped) this.edits.push(...dropData(element, this.#page.html));
    const paragraph = form === 'dsd' ? undefined : paragraphAround(block ?? element);
    if (paragraph && paragraph !== this.#unwrapped) {
      this.edits.push(...unwrap(paragraph, this.#page.html, this.#unwrapped));
      this.#unwrapped = paragraph;
    }
  }
}
