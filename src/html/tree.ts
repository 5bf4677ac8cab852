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
  /**
   * Changes what a template has become, such as to add attributes to it: the nodes from `start` on. Called for each
   * template, innermost first.
   */
  readonly finish: (result: TemplateResult, nodes: TreeNode[], start: number) => void;
}

const isTemplate = (value: unknown): value is TemplateResult => typeof value === 'object' && '_$litType$' in value!;
const isEmpty = (value: unknown): boolean => value === nothing || value === undefined || value === null || value === '';

const isElement = (value: unknown): value is TreeElement => typeof value === 'object' && 'tag' in value!;

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
    const sign = name[0];
    if (sign === '?') {
      if (values[parts[0] as number]) element.attributes.push([name.slice(1), '']);
      continue;
    }
    const isText = name === '.textContent';
    if (sign === '@' || (sign === '.' && !isText))
      throw new TypeError(`A template binds ${name}, which HTML cannot say`);
    const value = attributeOf(parts, values);
    if (!isText && value !== undefined) element.attributes.push([name, value]);
    if (isText && value) element.children.push(value);
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
    const start = nodes.length;
    appendAll(options.parse(value.strings), value.values, options, nodes);
    options.finish(value, nodes, start);
  } else nodes.push(isElement(value) ? value : textOf(value));
};

/**
 * Resolves a template into elements and texts. Its values can also be elements of a tree.
 *
 * @throws {TypeError} when a template is not well-formed, or binds what HTML cannot say, such as a listener
 */
export const toTree = (
  result: TemplateResult,
  {parse = parseTemplate, finish = () => {}}: Partial<TreeOptions> = {},
): TreeNode[] => {
  const nodes: TreeNode[] = [];
  append(result, {parse, finish}, nodes);
  return nodes;
};
