import type {ArgTypes, Meta} from '@storybook/web-components-vite';
import {html, render, type TemplateResult} from 'lit';
import {Directive, directive} from 'lit/directive.js';
import {argTypesOf, documentOf, type Args} from './controls.js';
import {declaredOf, type Declared} from './manifest.js';
import type {JsonSchema} from './schema.js';

/** What the page of a widget knows about it. */
export interface Kit {
  readonly schema: JsonSchema;
  readonly declared: Declared;
}

/** Writes attributes as a blogger would, and takes away those that are no more. */
const write = (element: Element, attributes: Args): void => {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if ((typeof value === 'string' && value) || typeof value === 'number') element.setAttribute(name, `${value}`);
    else element.removeAttribute(name);
  }
};

/** Keeps the element while one types, and with it the ticks and the place on the page. */
class WidgetDirective extends Directive {
  #element: HTMLElement | undefined;

  override render(tag: string, attributes: Args, children: unknown): HTMLElement {
    if (this.#element?.localName !== tag) this.#element = document.createElement(tag);
    write(this.#element, attributes);
    if (children) render(children, this.#element);
    return this.#element;
  }
}
const element = directive(WidgetDirective);

/**
 * A widget in a page.
 *
 * @param data an object, or text that may not even be JSON
 * @param attributes what else stands in its tag
 * @param children what readers see until the widget is there, or when it has nothing to show
 */
export const widget = (
  tag: string,
  data: object | string,
  attributes: Args = {},
  children?: TemplateResult,
): TemplateResult => {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  return html`${element(tag, {...attributes, data: text}, children)}`;
};

/**
 * What the stories of a widget have in common: a control for each field and attribute, and a canvas that follows them.
 *
 * @param schema the published JSON Schema of its data
 */
export const widgetMeta = (tag: string, schema: JsonSchema): Meta<Args> & {argTypes: ArgTypes} => {
  const declared = declaredOf(tag);
  const attributes = declared.attributes.filter(({name}) => name !== 'data' && name !== 'src');
  return {
    tags: ['autodocs'],
    argTypes: argTypesOf(schema, attributes),
    render: (args) =>
      widget(tag, documentOf(schema, args), Object.fromEntries(attributes.map(({name}) => [name, args[name]]))),
    parameters: {
      kit: {schema, declared} satisfies Kit,
      docs: {subtitle: declared.summary, description: {component: declared.description}},
    },
  };
};
