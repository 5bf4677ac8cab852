// The ways to give data to a widget.
import {check} from '../../src/input/check.js';
import {toHtml} from '../../src/html/to-html.js';
import {upgradeCarriers} from '../../src/widget/carriers.js';
import {shapeOf} from './fields.js';
import {create, script, stub, toBase64, type AnyWidget} from './page.js';

/** Adds a widget with data and a fallback to an element. */
export type Way = (box: Element, tag: string, json: string, fallback?: string) => AnyWidget;

const alone =
  (give: (widget: AnyWidget, json: string) => void): Way =>
  (box, tag, json, fallback = '') => {
    const widget = create(tag);
    widget.innerHTML = fallback;
    give(widget, json);
    box.append(widget);
    return widget;
  };

const carried =
  (encode: (json: string) => string): Way =>
  (box, tag, json, fallback = '') => {
    const carrier = document.createElement('div');
    carrier.setAttribute('data-candor', tag);
    carrier.setAttribute('data-candor-data', encode(json));
    carrier.innerHTML = fallback;
    box.append(carrier);
    upgradeCarriers(box);
    return carrier.shadowRoot!.firstElementChild as AnyWidget;
  };

/** The ways that accept any text, including text that is not JSON. */
export const TEXT_WAYS: Readonly<Record<string, Way>> = {
  'the property': alone((widget, json) => (widget.data = json)),
  'the attribute': alone((widget, json) => widget.setAttribute('data', json)),
  'a child script': alone((widget, json) => widget.append(script(json))),
  'a file': alone((widget, json) => {
    stub(window, 'fetch', () => Promise.resolve(new Response(json)));
    widget.src = '/it.json';
  }),
  'a carrier': carried((json) => json),
  'a block of code': (box, tag, json) => {
    const pre = document.createElement('pre');
    const code = pre.appendChild(document.createElement('code'));
    code.className = 'language-candor';
    code.textContent = `${tag}\n${json}`;
    box.append(pre);
    upgradeCarriers(box);
    return pre.parentElement!.shadowRoot!.firstElementChild as AnyWidget;
  },
};

/** All ways to give data. */
export const WAYS: Readonly<Record<string, Way>> = {
  ...TEXT_WAYS,
  'a carrier, percent-encoded': carried(encodeURIComponent),
  'a carrier, in base64': carried(toBase64),
  'marked children': alone((widget, json) => {
    const shape = shapeOf(widget.localName);
    const template = document.createElement('template');
    template.innerHTML = toHtml(shape, check(shape, JSON.parse(json)).model);
    widget.append(template.content);
  }),
};
