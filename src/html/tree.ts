import {nothing, type TemplateResult} from 'lit/html.js';
import {parseTemplate, type Part, type TemplateElement} from './template.js';

/** An element with its attributes and content. */
export interface TreeElement {
  tag: string;
  attributes: (readonly [name: string, value: string])[];
  children: TreeNode[];
}

/** An element, or a text. */
export type TreeNode = TreeElement | string;

/** Options for turning templates into trees. */
export interface TreeOptions {
  /** Parses the static strings of a template. */
  readonly parse: (strings: TemplateStringsArray) => TemplateElement['children'];
  /** Changes what a template has become, such as to add attributes to it. Called for each template, innermost first. */
  readonly finish: (result: TemplateResult, nodes: TreeNode[]) => TreeNode[];
}

const isTemplate = (value: unknown): value is TemplateResult => typeof value === 'object' && '_$litType$' in value!;
const isEmpty = (value: unknown): boolean => value === nothing || value === undefined || value === null || value === '';

const textOf = (value: unknown): string => {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new TypeError(`A template has a value that cannot be written: ${String(value)}`);
};

/** The value of an attribute; undefined where it is left out. */
const attributeOf = (parts: readonly Part[], values: readonly unknown[]): string | undefined => {
  let text = '';
  for (const part of parts) {
    const value = typeof part === 'string' ? part : values[part];
    if (value === nothing) return undefined;
    text += isEmpty(value) ? '' : textOf(value);
  }
  return text;
};

const elementOf = (
  {tag, attributes, children}: TemplateElement,
  values: readonly unknown[],
  options: TreeOptions,
): TreeElement => {
  const element: TreeElement = {tag, attributes: [], children: []};
  for (const [name, parts] of attributes) {
    if (name === '.textContent') {
      const text = attributeOf(parts, values);
      if (text) element.children.push(text);
    } else if (name.startsWith('?')) {
      if (values[parts[0] as number]) element.attributes.push([name.slice(1), '']);
    } else if (/^[.@]/.test(name)) throw new TypeError(`A template binds ${name}, which HTML cannot say`);
    else {
      const value = attributeOf(parts, values);
      if (value !== undefined) element.attributes.push([name, value]);
    }
  }
  appendAll(children, values, options, element.children);
  return element;
};

const appendAll = (
  template: TemplateElement['children'],
  values: readonly unknown[],
  options: TreeOptions,
  nodes: TreeNode[],
): void => {
  for (const child of template)
    if (typeof child === 'string') nodes.push(child);
    else if (typeof child === 'number') append(values[child], options, nodes);
    else nodes.push(elementOf(child, values, options));
};

const append = (value: unknown, options: TreeOptions, nodes: TreeNode[]): void => {
  if (isEmpty(value)) return;
  if (Array.isArray(value)) for (const each of value) append(each, options, nodes);
  else if (isTemplate(value)) {
    const inside: TreeNode[] = [];
    appendAll(options.parse(value.strings), value.values, options, inside);
    nodes.push(...options.finish(value, inside));
  } else nodes.push(textOf(value));
};

/**
 * Resolves a template into elements and texts.
 *
 * @throws {TypeError} when a template is not well-formed, or binds what HTML cannot say, such as a listener
 */
export const toTree = (
  result: TemplateResult,
  {parse = parseTemplate, finish = (_, nodes) => nodes}: Partial<TreeOptions> = {},
): TreeNode[] => {
  const nodes: TreeNode[] = [];
  append(result, {parse, finish}, nodes);
  return nodes;
};
