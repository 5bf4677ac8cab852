import {Option, type Command} from 'commander';
import {repairJson} from '../author/repair.js';
import {check} from '../input/check.js';
import {hasData, readData} from '../input/read-data.js';
import {cardsByName} from '../model/borrow.js';
import type {CardOf} from '../model/schema.js';
import {PAGE_KINDS, type JsonLdPage, type PageKind, type WidgetModel} from '../structured-data/graph.js';
import {readPage, SCRIPT_ID} from '../structured-data/read-page.js';
import {explainJsonLd, writeJsonLd} from '../structured-data/to-json-ld.js';
import {checkHtml, type Checked} from './check-page.js';
import {withChoices} from './choices.js';
import type {PageNode} from '../page/dom.js';
import {fileKindOf, filesRelativeTo, guessKind, readTextOrExplain, STDIN} from './files.js';
import {checkDocument, readDocument} from './json-document.js';
import {cardFinder, cardSourceOf} from '../page/page-cards.js';
import {dataOf, widgetsIn, type DataFile} from '../page/page-widgets.js';
import {parseHtml} from '../page/parse-html.js';
import {reportText} from './report.js';
import {withoutFrontMatter} from '../page/source-text.js';
import {SHAPES, WIDGET_NAMES} from '../page/widgets.js';

interface Options {
  readonly format: 'json' | 'script';
  readonly page?: PageKind;
  readonly url?: string;
  readonly widget?: string;
}

/** The widgets of a file, with what its page says about itself. */
interface Source {
  readonly widgets: readonly WidgetModel[];
  readonly page: JsonLdPage;
  readonly checked: Checked;
}

const modelOf = (tag: string, data: unknown, cardOf: CardOf): unknown => {
  const shape = SHAPES.get(tag);
  return shape && data !== undefined ? check(shape, data, cardOf).model : undefined;
};

const readHtmlWidgets = (name: string, html: string, page: PageNode): WidgetModel[] => {
  const fileAt = (address: string): DataFile | undefined => {
    const file = filesRelativeTo(name)(address);
    return typeof file === 'object' ? file : undefined;
  };
  const all = widgetsIn(page).filter(({tag}) => SHAPES.has(tag));
  const cardOf = cardFinder(() => all.map((widget) => cardSourceOf(widget, html, fileAt)));
  return all.flatMap((widget) => {
    const {tag, element, isCarrier} = widget;
    const prefix = isCarrier ? 'data-candor-' : '';
    if (element.getAttribute(`${prefix}structured-data`) === 'off') return [];
    const src = element.getAttribute(`${prefix}src`);
    const {sources} = dataOf(widget, html, hasData(src) ? fileAt(src!) : undefined);
    return [{tag, model: modelOf(tag, readData(sources, (text) => repairJson(text)).value, cardOf)}];
  });
};

const readSource = (name: string, text: string, widget: string | undefined): Source => {
  const shown = name === STDIN ? '<stdin>' : name;
  if ((name === STDIN ? guessKind(text) : fileKindOf(name)) === 'json') {
    const parts = readDocument(text, widget);
    const cardOf = cardsByName(parts.flatMap(({tag, data}) => (tag === 'review-card' ? [data] : [])));
    const widgets = parts.map(({tag, data}) => ({tag, model: modelOf(tag, data, cardOf)}));
    return {widgets, page: {}, checked: checkDocument(shown, text, widget, true)};
  }
  const html = withoutFrontMatter(text);
  const root = parseHtml(html, () => {});
  return {
    widgets: readHtmlWidgets(name, html, root),
    page: readPage(root as unknown as ParentNode),
    checked: checkHtml(shown, text, filesRelativeTo(name)),
  };
};

const run = async (name: string, {format, page: kind, url, widget}: Options, command: Command): Promise<number> => {
  if (!command.args.length && process.stdin.isTTY) command.error('error: name the file with the widgets');
  if (url !== undefined && !/^https?:\/\//i.test(url)) command.error('error: --url needs an absolute address');
  if (name !== STDIN && !['json', 'html'].includes(fileKindOf(name) ?? ''))
    command.error(`error: ${name} is neither a JSON nor an HTML file`);
  const text = await readTextOrExplain(name);
  if (text === undefined) return 1;
  const {widgets, page, checked} = readSource(name, text, widget);
  const {stderr} = process;
  const errors = checked.findings.filter(({severity}) => severity === 'error');
  if (errors.length)
    console.error(reportText({...checked, files: 1, findings: errors}, stderr.isTTY && stderr.hasColors()));
  const {graph, omissions} = explainJsonLd(widgets, {...page, kind, ...(url !== undefined && {url})});
  for (const {widget: i, path, message} of omissions)
    console.error(`Left out: ${widgets[i]!.tag}${path && `, ${path}`}. ${message}`);
  console.log(
    format === 'script'
      ? `<script type="application/ld+json" id="${SCRIPT_ID}">\n${writeJsonLd(graph, 2)}\n</script>`
      : writeJsonLd(graph, 2),
  );
  return errors.length || !widgets.length ? 1 : 0;
};

/** Adds `candor-widgets json-ld`. */
export const addJsonLdCommand = (program: Command): Command =>
  program
    .command('json-ld')
    .description('Prints the structured data of a page for search engines: JSON-LD in the vocabulary of schema.org.')
    .argument('[file]', 'a JSON file with data of widgets, or an HTML page; "-" reads standard input', STDIN)
    .addOption(
      withChoices(
        new Option('--page <kind>', 'what the page is about: a single product, a list of several, or its author'),
        PAGE_KINDS,
      ),
    )
    .option('--url <address>', 'the address of the page (default: its canonical link; else addresses stay relative)')
    .addOption(
      withChoices(new Option('--format <format>', 'the graph alone, or in a script element to paste').default('json'), [
        'json',
        'script',
      ]),
    )
    .addOption(
      withChoices(new Option('--widget <name>', 'the widget that JSON is for, if it does not say'), WIDGET_NAMES),
    )
    .addHelpText(
      'after',
      `
All widgets of the page count, but for those with structured-data="off". What the page's own JSON-LD says
is not repeated. Without --page, a page that reviews several products is a list: search engines take
ratings only from a page about one product.

What is left out of the graph is explained on standard error.`,
    )
    .action(async (name: string, options: Options, command: Command) => {
      process.exitCode = await run(name, options, command);
    });
