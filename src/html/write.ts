import type {TemplateResult} from 'lit/html.js';
import {compileAttributes, contentOf, isEmpty, textOf, writeAttribute, type BoundAttribute} from './attributes.js';
import {MARK, withoutMarks} from '../i18n/english.js';
import {hasEnglish} from './english.js';
import {escapeAttribute, escapeText} from './escape.js';
import {isVoid, parseTemplate, type TemplateElement} from './template.js';

/**
 * The place of content: in a shadow root, in the page, or directly in a list of the page. In the page boxes are sections,
 * except around the terms of a `dl`: reader views drop a `div` with little text or many links.
 */
export type Place = 'root' | 'page' | 'list';

/** HTML that is written already. As a value of a template it stays as it is. */
export class Written {
  readonly html: string;

  constructor(html: string) {
    this.html = html;
  }
}

/** A value between tags. */
interface Content {
  readonly index: number;
  readonly place: Place;
}

/** The place of `lang`, if there are English words among the content of an element. */
interface Language {
  readonly content: TemplateElement['children'];
}

/** A piece of a template: a text that is always the same, or what depends on values. */
type Step = string | BoundAttribute | Content | Language;

const compile = (template: TemplateElement['children'], top: Place): Step[] => {
  const steps: Step[] = [];
  const add = (step: Step): void => {
    const last = steps.at(-1);
    if (typeof step === 'string' && typeof last === 'string') steps[steps.length - 1] = last + step;
    else steps.push(step);
  };
  const visit = (nodes: TemplateElement['children'], place: Place): void => {
    for (const node of nodes)
      if (typeof node === 'string') add(escapeText(node));
      else if (typeof node === 'number') add({index: node, place});
      else visitElement(node, place);
  };
  const visitElement = (element: TemplateElement, place: Place): void => {
    const tag = element.tag === 'div' && place === 'page' ? 'section' : element.tag;
    const content = contentOf(element);
    add(`<${tag}`);
    for (const attribute of compileAttributes(element.attributes)) add(attribute);
    if (content.some((node) => typeof node === 'number')) add({content});
    add('>');
    if (isVoid(tag)) return;
    visit(content, place === 'root' ? place : tag === 'dl' ? 'list' : 'page');
    add(`</${tag}>`);
  };
  visit(template, top);
  return steps;
};

const compiled = new WeakMap<TemplateStringsArray, Partial<Record<Place, readonly Step[]>>>();

const stepsOf = (strings: TemplateStringsArray, place: Place): readonly Step[] => {
  let places = compiled.get(strings);
  if (!places) compiled.set(strings, (places = {}));
  return (places[place] ??= compile(parseTemplate(strings), place));
};

/** @param isForeign true if there are English words to be marked */
const writeValue = (value: unknown, place: Place, isForeign: boolean): string => {
  if (typeof value === 'string') return escapeText(value);
  if (isEmpty(value)) return '';
  if (Array.isArray(value)) {
    let all = '';
    for (const each of value) all += writeValue(each, place, isForeign);
    return all;
  }
  if (value instanceof Written) return value.html;
  if (typeof value !== 'object' || !('_$litType$' in value!)) return textOf(value);
  const {strings, values} = value as unknown as TemplateResult;
  let text = '';
  for (const step of stepsOf(strings, place))
    if (typeof step === 'string') text += step;
    else if ('index' in step) text += writeValue(values[step.index], step.place, isForeign);
    else if ('name' in step) text += writeAttribute(step, values);
    else if (isForeign && hasEnglish(step.content, values, parseTemplate)) text += ' lang="en"';
  return text;
};

/**
 * Writes a template as HTML: what Lit draws from it, without Lit's comments.
 *
 * @throws {TypeError} when a template is not well-formed, or binds what HTML cannot say, such as a listener
 */
export const writeTemplate = (result: TemplateResult, place: Place = 'root'): string => {
  const text = writeValue(result, place, false);
  return text.includes(MARK) ? withoutMarks(writeValue(result, place, true)) : text;
};

/** Writes attributes, each after a space. */
export const writeAttributes = (attributes: Iterable<readonly [name: string, value: string]>): string => {
  let text = '';
  for (const [name, value] of attributes) text += ` ${name}="${escapeAttribute(value)}"`;
  return text;
};
