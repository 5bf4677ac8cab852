import {write} from '../html/forms.js';
import type {Advice} from './advice.js';
import {inspect, settled, type Inspected} from './inspect.js';
import {panelStyles} from './styles.js';

type Child = Node | string | undefined;

/** An element with a class, and what is in it. */
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

const adviceItem = ({message, fix}: Advice): HTMLElement =>
  element('li', 'advice', element('p', '', message), element('p', 'fix', fix));

const list = (items: readonly HTMLElement[]): HTMLElement | undefined =>
  items.length ? element('ul', '', ...items) : undefined;

/** Shows the author which of the widgets is meant. */
const show = (target: HTMLElement): void => {
  target.scrollIntoView({block: 'center'});
  const {outline, outlineOffset} = target.style;
  Object.assign(target.style, {outline: '3px solid #d33', outlineOffset: '4px'});
  setTimeout(() => Object.assign(target.style, {outline, outlineOffset}), 1500);
};

/** The text to paste in its stead, where the data was not as it should be. */
const copyButton = ({tag, model}: Inspected): HTMLElement => {
  const text = write('element', {tag, data: model as object});
  const made = button('Copy the corrected markup', () => {
    void navigator.clipboard.writeText(text).then(
      () => (made.textContent = 'Copied'),
      () => (made.textContent = 'The browser does not let it be copied'),
    );
  });
  return made;
};

const widgetItem = (widget: Inspected): HTMLElement => {
  const {element: target, tag, name, model, problems, advice} = widget;
  const count = problems.length + advice.length;
  return element(
    'li',
    count ? 'widget' : 'widget fine',
    element(
      'h3',
      '',
      button(`<${tag}> ${name}`, () => show(target)),
    ),
    count ? undefined : element('p', '', 'Nothing to mend.'),
    list([...problems.map((problem) => element('li', 'problem', problem)), ...advice.map(adviceItem)]),
    problems.length && model ? copyButton(widget) : undefined,
  );
};

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

/** What the check found, drawn anew each time. */
const content = (page: Document): HTMLElement => {
  const {widgets, advice} = inspect(page);
  const count = widgets.reduce((sum, each) => sum + each.problems.length + each.advice.length, advice.length);
  const found = count ? counted(count, 'thing') : 'nothing';
  const summary = `${counted(widgets.length, 'widget')} on this page, ${found} to mend`;
  return element(
    'div',
    'content',
    element('p', 'summary', summary),
    list(advice.map(adviceItem)),
    element('ol', 'widgets', ...widgets.map(widgetItem)),
  );
};

/**
 * Opens the author's check: every widget of the page with its problems, and with what honesty and law ask. Readers never
 * see it, nor do they download it.
 *
 * @returns the panel
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
  void settled(page).then(refresh);
  return host;
};
