import {nothing, type TemplateResult} from 'lit/html.js';

/** Lists of up to this many items become part of the template. The items of longer ones share a template of their own. */
const FEW = 5;

/** A template of ours: its number, and for each value whether it stands between tags, not in an attribute. */
interface Template {
  readonly id: number;
  readonly isContent: readonly boolean[];
}

const templates = new WeakMap<TemplateStringsArray, Template>();
const fused = new Map<string, TemplateStringsArray>();
let count = 0;

const templateOf = (strings: TemplateStringsArray): Template => {
  let template = templates.get(strings);
  if (!template) {
    let isInTag = false;
    const isContent = strings.map((part) => {
      const [open, close] = [part.lastIndexOf('<'), part.lastIndexOf('>')];
      if (open !== close) isInTag = open > close;
      return !isInTag;
    });
    templates.set(strings, (template = {id: count++, isContent}));
  }
  return template;
};

const isEmpty = (value: unknown): boolean => value === nothing || value === undefined || value === null;
const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && !!value && 'strings' in value;

// Every card runs these: they call as little as they can.

/** Appends the values of a template and of those within it, and returns the key of their structure. */
const addTemplate = ({strings, values}: TemplateResult, all: unknown[]): string => {
  const {id, isContent} = templateOf(strings);
  let key = `${id}`;
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (!isContent[i]) all.push(value);
    else key += value === nothing || value === undefined ? '-' : `(${addContent(value, all)})`;
  }
  return key;
};

const addContent = (value: unknown, all: unknown[]): string => {
  if (isEmpty(value)) return '';
  if (isTemplate(value)) return addTemplate(value, all);
  if (Array.isArray(value)) {
    if (value.length <= FEW) return value.map((each) => `[${addContent(each, all)}]`).join('');
    all.push(value.map((each) => (isTemplate(each) ? fuse(each) : (each as unknown))));
  } else all.push(value);
  return '.';
};

/** Joins the strings of a template and of those within it, with a gap for each value that is left. */
const joinStrings = (result: TemplateResult): TemplateStringsArray => {
  const strings = [''];
  const join = (value: unknown): void => {
    if (isEmpty(value)) return;
    if (Array.isArray(value) && value.length <= FEW) value.forEach(join);
    else if (isTemplate(value)) {
      const {isContent} = templateOf(value.strings);
      value.strings.forEach((text, i) => {
        strings[strings.length - 1] += text;
        if (i === value.values.length) return;
        if (isContent[i]) join(value.values[i]);
        else strings.push('');
      });
    } else strings.push('');
  };
  join(result);
  return Object.assign(strings, {raw: strings});
};

/**
 * Makes one template of a template and those within it. A view is made of many small templates, and Lit makes an instance
 * of each, with comments around it. All results of the same structure share one template, which Lit parses once.
 */
export const fuse = (result: TemplateResult): TemplateResult => {
  const values: unknown[] = [];
  const key = addTemplate(result, values);
  let strings = fused.get(key);
  if (!strings) fused.set(key, (strings = joinStrings(result)));
  return {...result, strings, values};
};
