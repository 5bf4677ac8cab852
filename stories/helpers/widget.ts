import type {ArgTypes, Meta} from '@storybook/web-components-vite';
import {html, render, type TemplateResult} from 'lit';
import {Directive, directive} from 'lit/directive.js';
import type {WidgetTag} from '../../src/model/shapes.js';
import {argTypesOf, documentOf, type Args} from './controls.js';
import {withEffects} from './effects.js';
import {examplesOf, smallestOf} from './examples.js';
import {declaredOf, type Declared} from './manifest.js';
import type {JsonSchema} from './schema.js';

/** Schema and documentation of a widget, for its page in Storybook. */
export interface Kit {
  readonly schema: JsonSchema;
  readonly declared: Declared;
}

/** Sets attributes, and removes those without a value. */
const setAttributes = (element: Element, attributes: Args): void => {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if ((typeof value === 'string' && value) || typeof value === 'number') element.setAttribute(name, `${value}`);
    else element.removeAttribute(name);
  }
};

/** Renders a widget. The element is kept when the arguments change, and with it ticks and scroll position. */
class WidgetDirective extends Directive {
  #element: HTMLElement | undefined;

  override render(tag: string, attributes: Args, children: unknown): HTMLElement {
    if (this.#element?.localName !== tag) this.#element = document.createElement(tag);
    setAttributes(this.#element, attributes);
    if (children) render(children, this.#element);
    return this.#element;
  }
}
const element = directive(WidgetDirective);

/**
 * Renders a widget with its data in an attribute.
 *
 * @param data an object, or text that need not be JSON
 * @param attributes attributes other than `data`
 * @param children the fallback
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
 * Returns the common metadata of the stories of a widget: a control for each field and attribute that readers see, and a renderer.
 *
 * @param schema the published JSON Schema of the data
 */
export const widgetMeta = (tag: WidgetTag, schema: JsonSchema): Meta<Args> & {argTypes: ArgTypes} => {
  const declared = declaredOf(tag);
  const attributes = declared.attributes.filter(({name}) => name !== 'data' && name !== 'src');
  return {
    tags: ['autodocs'],
    argTypes: withEffects(tag, schema, argTypesOf(schema, attributes), {
      example: examplesOf(tag)[0] ?? {},
      smallest: smallestOf(tag),
    }),
    render: (args) =>
      widget(tag, documentOf(schema, args), Object.fromEntries(attributes.map(({name}) => [name, args[name]]))),
    parameters: {
      kit: {schema, declared} satisfies Kit,
      docs: {subtitle: declared.summary, description: {component: declared.description}},
    },
  };
};
