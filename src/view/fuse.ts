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

const describe = (strings: TemplateStringsArray): Template => {
  let isInTag = false;
  const isContent = strings.map((part) => {
    const [open, close] = [part.lastIndexOf('<'), part.lastIndexOf('>')];
    if (open !== close) isInTag = open > close;
    return !isInTag;
  });
  const template = {id: count++, isContent};
  templates.set(strings, template);
  return template;
};

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && !!value && 'strings' in value;

/**
 * Appends the values of some content to all, and returns the key of its structure. Every card runs it for each part, so it
 * calls no other function.
 */
const addContent = (content: unknown, all: unknown[]): string => {
  if (content === nothing || content === undefined || content === null) return '-';
  if (typeof content === 'object' && 'strings' in content) {
    const {strings, values} = content as TemplateResult;
    const {id, isContent} = templates.get(strings) ?? describe(strings);
    let key = `(${id}`;
    for (let i = 0; i < values.length; i++) {
      const value = values[i];
      if (!isContent[i]) all.push(value);
      else key += value === nothing ? '-' : addContent(value, all);
    }
    return `${key})`;
  }
  if (Array.isArray(content) && content.length <= FEW) {
    let key = '[';
    for (const each of content) key += addContent(each, all);
    return `${key}]`;
  }
  all.push(
    Array.isArray(content) ? content.map((each) => (isTemplate(each) ? fuse(each) : (each as unknown))) : content,
  );
  return '.';
};

/** Joins the strings of a template and of those within it, with a gap for each value that is left. */
const joinStrings = (result: TemplateResult): TemplateStringsArray => {
  const strings = [''];
  const join = (value: unknown): void => {
    if (value === nothing || value === undefined || value === null) return;
    if (Array.isArray(value) && value.length <= FEW) value.forEach(join);
    else if (isTemplate(value)) {
      const {isContent} = templates.get(value.strings)!;
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
  const key = addContent(result, values);
  let strings = fused.get(key);
  if (!strings) fused.set(key, (strings = joinStrings(result)));
  return {...result, strings, values};
};
