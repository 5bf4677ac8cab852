import {nothing, type TemplateResult} from 'lit/html.js';

/**
 * Lists of up to this many items become part of the template. The items of longer ones have templates of their own, which items
 * with other names of classes share.
 */
const FEW = 5;

/** The kind of a value in a template: content between tags, a name that belongs to the structure, or the value of an attribute. */
type Kind = 'content' | 'name' | 'value';

/**
 * Matches what precedes a name that a view chooses, such as that of a part. A name that changes with the data, and for which the
 * content should not be drawn anew, stands in an attribute that also has fixed text: `class="stock ${look}"`.
 */
const NAMES = / (?:aria-hidden|class|part|rel)=$/;

/** A template of ours: how the key of its structure begins, and the kinds of its values. */
interface Template {
  readonly start: string;
  readonly kinds: readonly Kind[];
}

const templates = new WeakMap<TemplateStringsArray, Template>();
const fused = new Map<string, TemplateStringsArray>();
let count = 0;

const describe = (strings: TemplateStringsArray): Template => {
  let isInTag = false;
  const kinds = strings.map((text): Kind => {
    const [open, close] = [text.lastIndexOf('<'), text.lastIndexOf('>')];
    if (open !== close) isInTag = open > close;
    return !isInTag ? 'content' : NAMES.test(text) ? 'name' : 'value';
  });
  const template = {start: `(${count++}`, kinds};
  templates.set(strings, template);
  return template;
};

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && !!value && 'strings' in value;

/**
 * Appends the values of some content to all, and returns the key of its structure. Every card runs it for each part, so it
 * calls no other function.
 *
 * @param isItem keeps the names of parts and classes as values
 * @param texts receives the strings of the structure, with a gap for each value
 */
const addContent = (content: unknown, all: unknown[], isItem: boolean, texts?: string[]): string => {
  if (content === nothing || content === undefined || content === null) return '-';
  const isList = Array.isArray(content);
  if (!isList && typeof content === 'object' && 'strings' in content) {
    const {strings, values} = content as TemplateResult;
    const {start, kinds} = templates.get(strings) ?? describe(strings);
    let key = start;
    for (let i = 0; i < strings.length; i++) {
      if (texts) texts[texts.length - 1] += strings[i]!;
      if (i === values.length) break;
      const value = values[i];
      if (kinds[i] === 'content') key += value === nothing ? '-' : addContent(value, all, isItem, texts);
      else if (isItem || kinds[i] === 'value') {
        all.push(value);
        texts?.push('');
      } else {
        const name = value === nothing ? '' : `"${value as string}"`;
        key += name || '-';
        texts?.push(name ? texts.pop()! + name : texts.pop()!.replace(NAMES, ''));
      }
    }
    return `${key})`;
  }
  if (isList && content.length <= FEW) {
    let key = '[';
    for (const each of content) key += addContent(each, all, isItem, texts);
    return `${key}]`;
  }
  all.push(isList ? content.map((each) => (isTemplate(each) ? fuse(each, true) : (each as unknown))) : content);
  texts?.push('');
  return '.';
};

/**
 * Makes one template of a template and those within it. A view is made of many small templates, and Lit makes an instance
 * of each, with comments around it. All results of the same structure share one template, which Lit parses once. The names of
 * parts and classes belong to the structure.
 *
 * @param isItem whether it is one of many, such as a row of a table
 */
export const fuse = (result: TemplateResult, isItem = false): TemplateResult => {
  const values: unknown[] = [];
  const key = (isItem ? 'item' : '') + addContent(result, values, isItem);
  let strings = fused.get(key);
  if (!strings) {
    const texts = [''];
    addContent(result, [], isItem, texts);
    fused.set(key, (strings = Object.assign(texts, {raw: texts})));
  }
  return {...result, strings, values};
};
