import {writeForm} from '../html/forms.js';
import {structuredDataOf} from '../structured-data/in-page.js';
import {carrierOf} from './carriers.js';
import type {Finding} from './finding.js';
import {inspectPage, waitForWidgets, type InspectedWidget} from './inspect.js';
import {panelStyles} from './styles.js';

type Child = Node | string | undefined;

/** Creates an element with a class and children. */
const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  name: string,
  ...children: Child[]
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(tag);
  made.className = name;
  made.append(...children.filter((child) => child !== undefined));
  return made;
};

const button = (text: string, act: () => void): HTMLButtonElement => {
  const made = element('button', '', text);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
};

const findingItem = ({severity, message, fix}: Finding): HTMLElement =>
  element('li', severity, element('p', '', message), fix ? element('p', 'fix', fix) : undefined);

const list = (items: readonly HTMLElement[]): HTMLElement | undefined =>
  items.length ? element('ul', '', ...items) : undefined;

/** Scrolls to a widget and outlines it for a moment. */
const show = (target: HTMLElement): void => {
  target.scrollIntoView({block: 'center'});
  const {outline, outlineOffset} = target.style;
  Object.assign(target.style, {outline: '3px solid #d33', outlineOffset: '4px'});
  setTimeout(() => Object.assign(target.style, {outline, outlineOffset}), 1500);
};

/** Creates a button that copies the markup of a widget with its problems fixed. */
const copyButton = ({element: target, tag, model}: InspectedWidget): HTMLElement => {
  const text = writeForm(carrierOf(target) ? 'carrier' : 'element', {tag, data: model as object});
  const made = button('Copy the corrected markup', () => {
    void navigator.clipboard.writeText(text).then(
      () => (made.textContent = 'Copied'),
      () => (made.textContent = 'The browser does not allow copying'),
    );
  });
  return made;
};

const widgetItem = (widget: InspectedWidget): HTMLElement => {
  const {element: target, tag, name, model, hasProblems, findings} = widget;
  const count = findings.length;
  return element(
    'li',
    count ? 'widget' : 'widget fine',
    element(
      'h3',
      '',
      button(`<${tag}> ${name}`, () => show(target)),
    ),
    count ? undefined : element('p', '', 'No problems.'),
    list(findings.map(findingItem)),
    hasProblems && model ? copyButton(widget) : undefined,
  );
};

/** Shows the structured data of the page, and what was left out of it. */
const structuredData = (page: Document): HTMLElement => {
  const {graph, omissions, elements} = structuredDataOf(page);
  const nodes = graph['@graph'];
  const types = nodes.map((node) => node['@type']).join(', ') || 'none';
  const reasons = omissions.map(({widget, path, message}) =>
    element(
      'li',
      'left-out',
      button(`<${elements[widget]!.localName}>`, () => show(elements[widget]!)),
      `${path && ` ${path}`}: ${message}`,
    ),
  );
  const heading = element('summary', '', `Structured data for search engines: ${types}`);
  const text = elements.length
    ? undefined
    : element('p', '', 'Add the attribute structured-data to a widget to have it marked up.');
  const left = list(reasons);
  return element(
    'details',
    'data',
    heading,
    text,
    left && element('p', '', 'Left out:'),
    left,
    nodes.length ? element('pre', '', JSON.stringify(graph, undefined, 2)) : undefined,
  );
};

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** Runs the check and shows its result. */
const content = (page: Document): HTMLElement => {
  const {widgets, findings} = inspectPage(page);
  const count = widgets.reduce((sum, each) => sum + each.findings.length, findings.length);
  const found = count ? `${counted(count, 'thing')} to fix` : 'no problems';
  const summary = `${counted(widgets.length, 'widget')} on this page, ${found}`;
  return element(
    'div',
    'content',
    element('p', 'summary', summary),
    list(findings.map(findingItem)),
    element('ol', 'widgets', ...widgets.map(widgetItem)),
    structuredData(page),
  );
};

/**
 * Opens the panel of the author's check, which lists every widget of the page with its problems and the advice about it.
 *
 * @returns the element of the panel
 */
export const openPanel = (page: Document): HTMLElement => {
  const host = page.createElement('div');
  host.id = 'candor-check';
  const root = host.attachShadow({mode: 'open'});
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(panelStyles);
  root.adoptedStyleSheets = [sheet];

  const close = (): void => host.remove();
  const panel = element('section', 'panel');
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', 'Candor: the author’s check');
  panel.lang = 'en';
  panel.tabIndex = -1;
  const refresh = (): void => {
    panel.querySelector('.content')?.replaceWith(content(page));
  };
  panel.append(
    element('div', 'bar', element('h2', '', 'Author’s check'), button('Check again', refresh), button('Close', close)),
    content(page),
  );
  panel.addEventListener('keydown', ({key}) => key === 'Escape' && close());
  root.append(panel);
  page.getElementById(host.id)?.remove();
  page.body.append(host);
  panel.focus();
  void waitForWidgets(page).then(refresh);
  return host;
};
