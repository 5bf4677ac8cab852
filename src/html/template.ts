/** A text, or the place of a value: its index. */
export type Part = string | number;

/** An element of a template. A name with a dot is a property, one with a question mark a boolean attribute. */
export interface TemplateElement {
  readonly tag: string;
  readonly attributes: readonly (readonly [name: string, value: readonly Part[]])[];
  readonly children: readonly (TemplateElement | Part)[];
}

// Noncharacters, which no template has, stand around the index of a value.
const PLACE = /\uFDD2(\d+)\uFDD3/;
const TAG = /<(\/?)([a-z][\w-]*)((?:[^>"]|"[^"]*")*?)(\/?)>|[^<]+/gi;
const ATTRIBUTE = /([^\s=]+)(?:=(?:"([^"]*)"|(\S+)))?/g;
const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

/** Checks for the tag of an element without an end tag. */
export const isVoid = (tag: string): boolean => VOID.has(tag);

const partsOf = (text: string): Part[] =>
  text.split(PLACE).flatMap((part, i): Part[] => (i % 2 ? [Number(part)] : part ? [part] : []));

const decode = (text: string): string => text.replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));

const attributesOf = (text: string): TemplateElement['attributes'] =>
  [...text.matchAll(ATTRIBUTE)].map(([, name, quoted, plain]) => [name!, partsOf(quoted ?? plain ?? '')]);

const parse = (strings: TemplateStringsArray): TemplateElement['children'] => {
  const source = strings.reduce((all, part, i) => `${all}\uFDD2${i - 1}\uFDD3${part}`);
  if (/&(?!#\d+;)|<!/.test(source)) throw new TypeError(`A template has a named entity or a comment: ${source}`);
  const top: TemplateElement['children'][number][] = [];
  const open: {readonly tag: string; readonly children: typeof top}[] = [{tag: '', children: top}];
  for (const [text, slash, tag, attributes, selfClosing] of source.matchAll(TAG)) {
    const {children} = open.at(-1)!;
    if (tag === undefined) children.push(...partsOf(decode(text.replaceAll(/\s+/g, ' '))));
    else if (slash) {
      if (open.pop()?.tag !== tag) throw new TypeError(`A template closes <${tag}>, which is not open: ${source}`);
    } else {
      const element = {tag, attributes: attributesOf(attributes!), children: []};
      children.push(element);
      if (!selfClosing && !isVoid(tag)) open.push(element);
    }
  }
  if (open.length > 1) throw new TypeError(`A template does not close <${open.at(-1)!.tag}>: ${source}`);
  return top;
};

const parsed = new WeakMap<TemplateStringsArray, TemplateElement['children']>();

/**
 * Parses the static strings of a template, once for all results of it.
 *
 * @throws {TypeError} when the template is not well-formed, or has comments or named entities
 */
export const parseTemplate = (strings: TemplateStringsArray): TemplateElement['children'] => {
  let template = parsed.get(strings);
  if (!template) parsed.set(strings, (template = parse(strings)));
  return template;
};
