import {BLOCK} from '../input/tags.js';
import {compileAttributes, contentOf, type BoundAttribute} from './attributes.js';
import {isVoid, parseTemplate, type Part, type TemplateElement} from './template.js';

/** An element of a template, without what is only looks. */
export interface SimpleElement {
  readonly tag: string;
  readonly attributes: readonly (string | BoundAttribute)[];
  readonly content: readonly (SimpleElement | Part)[];
  readonly isBlock: boolean;
  readonly isVoid: boolean;
  readonly isCell: boolean;
  readonly isHeading: boolean;
  /** True for a box, which says nothing by itself; text extractors drop some of them with all their text. */
  readonly isBox: boolean;
  /** True for a box within a line. */
  readonly isLine: boolean;
}

const KEPT =
  /^(?:\.textContent|\??hidden|alt|colspan|datetime|data-block|height|href|id|lang|loading|referrerpolicy|rel|scope|src|target|width)$/;
const CONTROLS = new Set(['button', 'input', 'slot', 'svg']);
const BOXES = new Set(['article', 'div', 'section']);
const LINES = new Set(['i', 'label', 'span']);

const hasAttribute = ({attributes}: TemplateElement, name: string, value: string): boolean =>
  attributes.some(([each, [text]]) => each === name && text === value);

const isLooks = (element: TemplateElement): boolean =>
  CONTROLS.has(element.tag) || hasAttribute(element, 'aria-hidden', 'true') || hasAttribute(element, 'role', 'status');

const simplify = (nodes: TemplateElement['children']): SimpleElement['content'] =>
  nodes.flatMap((node): SimpleElement['content'] => {
    if (typeof node !== 'object') return [node];
    if (isLooks(node)) return [];
    const {tag} = node;
    const isLine = LINES.has(tag);
    return [
      {
        tag: tag === 'article' ? 'div' : isLine ? 'span' : tag,
        attributes: compileAttributes(node.attributes.filter(([name]) => KEPT.test(name))),
        content: simplify(contentOf(node)),
        isBlock: BLOCK.test(tag),
        isVoid: isVoid(tag),
        isCell: /^t[dh]$/.test(tag),
        isHeading: /^h\d$/.test(tag),
        isBox: BOXES.has(tag),
        isLine,
      },
    ];
  });

const simplified = new WeakMap<TemplateStringsArray, SimpleElement['content']>();

/** Parses a template, once for all results of it, without controls, decoration, messages of the script, and attributes that are only looks. */
export const simpleTemplate = (strings: TemplateStringsArray): SimpleElement['content'] => {
  let template = simplified.get(strings);
  if (!template) simplified.set(strings, (template = simplify(parseTemplate(strings))));
  return template;
};
