import {checkData} from '../page/check-widget.js';
import {asElement, type PageElement} from '../page/dom.js';
import type {Note} from '../page/finding.js';
import {dataOf, type DataFile} from '../page/page-widgets.js';
import {writeNode, writeStartTag} from '../html/write.js';
import {localeOf} from '../i18n/locale.js';
import {hasData} from '../input/read-data.js';
import {uniqueAnchors} from '../model/anchors.js';
import type {Article} from '../model/article.js';
import {isWidgetTag, type WidgetTag} from '../model/shapes.js';
import {readCarrier} from '../widget/carriers.js';
import type {PageText} from './bytes.js';
import {drawContent, inCarrier, isFromFeed, levelOf, readsFeed, writePlain, type Form, type Settings} from './draw.js';
import type {Edit} from './edits.js';
import {dropData, insert, isOwn, OWN, replace, stow, unwrap} from './insertions.js';
import {isShown, settingOf, type MarkedUp} from './page-json-ld.js';
import type {PrerenderOptions} from './prerender.js';
import {readHost, type ReadWidget} from './read-host.js';
import {isFlow, paragraphAround, type Host} from './survey.js';

/** Elements that can have a shadow root, besides those with a hyphen. */
const CAN_HAVE_ROOT = /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span|.*-.*)$/;
/** Elements from which the parser drops everything but text. */
const TEXT_ONLY = /^(?:select|option|optgroup)$/;

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
  readonly lightTags = new Set<WidgetTag>();
  hasKept = false;
  /** The widgets with their data, for structured data. */
  readonly widgets: MarkedUp[] = [];
  /** True if there are others that ask for structured data, without their data. */
  isUnknown = false;
  readonly #page: PageText;
  readonly #options: PrerenderOptions;
  readonly #anchorFor: (name: string) => string;

  constructor(page: PageText, ids: Set<string>, options: PrerenderOptions) {
    this.#page = page;
    this.#options = options;
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
    const isDrawn = element.children.some(isOwn);
    const keep = (): boolean => {
      this.hasKept ||= isDrawn;
      return isDrawn;
    };
    const file = this.#fileOf(widget, note);
    const data = dataOf(widget, widget.source, file);
    const isMarked = data.sources.length > 4 && !data.sources.slice(0, 4).some(hasData);
    const {mode = 'light'} = this.#options;
    const setting = settingOf(
      tag,
      widget.element.getAttribute(isCarrier ? `${OWN}-structured-data` : 'structured-data'),
    );
    const isLeft = isMarked && mode !== 'dsd';
    if (isLeft && setting === 'off') return true;
    const {model, notes} = checkData(data);
    if (isShown(element)) this.widgets.push({tag, model, setting});
    this.isUnknown ||= model === undefined && isDrawn && setting !== 'off';
    // Marked children are content already.
    if (isLeft) return true;
    this.notes.push(...notes.map((each) => ({...each, offset: widget.at(each.offset)})));
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
    const form = this.#formFor(host, note);
    if (!form) return keep();
    let content: string;
    try {
      content = this.#contentOf(widget, model, form, block);
    } catch (error) {
      note('render', `The widget could not be drawn: ${(error as Error).message}`);
      return keep();
    }
    if (form === 'light') addTags(this.lightTags, tag, model);
    if (block) this.#replace(block, widget, model, content, form);
    else this.#insert(host, isUnclosed ? `${content}</${element.localName}>` : content, form);
    if (!block && this.#options.dropData && !readsFeed(model)) this.edits.push(...dropData(element, this.#page.html));
    if (isUnclosed) note('unclosed', `<${tag}> was not closed: an end tag was inserted.`, `Add </${tag}>.`);
    return !isUnclosed;
  }

  #fileOf({element, isCarrier, tag}: ReadWidget, note: (rule: string, message: string) => void): DataFile | undefined {
    const address = element.getAttribute(isCarrier ? `${OWN}-src` : 'src');
    if (!hasData(address) || hasData(element.getAttribute(isCarrier ? `${OWN}-data` : 'data'))) return undefined;
    const text = this.#options.readFile?.(address!);
    if (text === undefined) note('src', `The data file ${address!} could not be read, so <${tag}> was not drawn.`);
    return {name: address!, text: text ?? ''};
  }

  /** Decides how the content is put into the widget; says so if it cannot be done as asked. */
  #formFor(
    {element, isCarrier, block, unsafeIn}: Host,
    note: (rule: string, message: string) => void,
  ): Form | 'plain' | undefined {
    const {mode = 'light'} = this.#options;
    const around = unsafeIn ?? (isCarrier && !block && !isFlow(element) ? element.localName : undefined);
    if (around && TEXT_ONLY.test(around)) {
      note('place', `In <${around}> the widget cannot be drawn.`);
      return undefined;
    }
    if (mode === 'dsd' || !around) return mode;
    if (mode === 'plain' || (!block && !CAN_HAVE_ROOT.test(element.localName))) {
      note('place', `In <${around}> the content cannot stand in the page, so the widget was left as it is.`);
      return undefined;
    }
    note('place', `In <${around}> the content cannot stand in the page, so it was put into a declarative shadow root.`);
    return 'dsd';
  }

  #contentOf(widget: ReadWidget, model: unknown, form: Form | 'plain', block?: PageElement): string {
    const {element, isCarrier} = widget;
    const tag = widget.tag as WidgetTag;
    const prefix = isCarrier ? `${OWN}-` : '';
    const attribute = (name: string): string | null => element.getAttribute(prefix + name);
    const settings: Settings = {
      locale: localeOf(attribute('lang') ?? widget.lang),
      level: levelOf(attribute('heading-level')),
      attribute,
      anchorFor: this.#anchorFor,
      nonce: this.#options.nonce,
    };
    if (form === 'plain') return writePlain(tag, model, settings);
    const content = drawContent(tag, model, form, settings);
    return writeNode(isCarrier && !block && form === 'dsd' ? inCarrier(tag, element.attributes, content) : content);
  }

  /** Puts a widget in the place of a block of code. */
  #replace(block: PageElement, {tag, element}: ReadWidget, model: unknown, text: string, form: Form | 'plain'): void {
    const isDropped = this.#options.dropData && !readsFeed(model);
    const attributes = isDropped ? [] : [...readCarrier(asElement(element)).attributes];
    const startTag = this.#page.encode(writeStartTag({tag, attributes, children: []}));
    const content = this.#page.encode(text);
    if (form === 'plain') this.edits.push(...replace(block, content));
    else if (isDropped) this.edits.push(...replace(block, `${startTag}${content}</${tag}>`));
    else this.edits.push(...stow(block, startTag, content, tag));
    const paragraph = form === 'dsd' ? undefined : paragraphAround(block);
    if (paragraph) this.edits.push(...unwrap(paragraph));
  }

  #insert({element}: Host, content: string, form: Form | 'plain'): void {
    this.edits.push(...insert(element, this.#page.encode(content)));
    const paragraph = form === 'dsd' ? undefined : paragraphAround(element);
    if (paragraph) this.edits.push(...unwrap(paragraph));
  }
}
