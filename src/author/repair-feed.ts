import {ROOT} from '../input/parse-feed.js';
import type {RepairedFeed} from '../input/load-feed.js';

type Change = (text: string) => string;
type Test = (text: string) => boolean;

const NAME = '(?:[\\w.-]+:)?';
const FIELDS =
  'title|link|guid|id|pubdate|date|published|updated|issued|category|description|summary|content|encoded|creator|author|thumbnail|enclosure';
const FIELD = RegExp(`<(${NAME}(?:${FIELDS}))(\\s[^<>]*?)?(?:/>|>([^]*?)(?:</\\1\\s*>|($)))`, 'gi');
const ITEM = RegExp(`(?=<${NAME}(?:item|entry)[\\s>])`, 'i');
const ITEM_END = RegExp(`</${NAME}(?:item|entry)\\s*>`, 'i');

/** Signs that are no markup: lone ampersands and brackets, and entities of HTML. CDATA is left alone. */
const STRAY = /(<!\[CDATA\[[^]*?(?:\]\]>|$))|&(?!(?:amp|[lg]t|quot|apos|#x?[\da-f]+);)(?:\w+;)?|<(?![a-z_/!?:])/gi;
const ESCAPES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;'};

/** Escapes signs in XML that are no markup. An entity that is not one of HTML stays as it is. */
const escapeStray = (text: string, decode: Change): string =>
  text.replaceAll(STRAY, (sign, cdata?: string) => cdata ?? ESCAPES[sign] ?? decode(sign));

/** Short texts that a document type declares as entities. */
const ENTITY = /<!ENTITY\s+([\w.-]+)\s+(["'])([^"'&<]{0,99}|&#\w+;)\2/g;
/** Characters that XML forbids, also as references. */
const FORBIDDEN =
  /[^\t\n\r -\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])|x0*(?:[0-8bcef]|1[\da-f]));/giu;
const PREFIX = /<\/?([a-z_][\w.-]*):|\s([a-z_][\w.-]*):[\w.-]+\s*=\s*["']/gi;

/** An entity that is declared with others in it, or as a file. */
const ENDLESS_ENTITY = /<!ENTITY\s+[\w.-]+\s+(?:SYSTEM|PUBLIC|["'][^"']*&\w)/;

/** Replaces entities by the texts that are declared for them. Any other entity is text. */
const replaceEntities = (text: string, head: string): string => {
  if (ENDLESS_ENTITY.test(head)) throw new Error('entities that stand for others');
  const values = new Map([...head.matchAll(ENTITY)].map(([, name, , value]) => [name, value]));
  return text.replaceAll(
    /(<!\[CDATA\[[^]*?(?:\]\]>|$))|&(?!(?:amp|lt|gt|quot|apos);)([\w.-]+);/g,
    (_, cdata: string | undefined, name: string) => cdata ?? values.get(name) ?? `&amp;${name};`,
  );
};

const declarePrefixes = (text: string): string => {
  const used = new Set([...text.matchAll(PREFIX)].map(([, inTag, inAttribute]) => inTag ?? inAttribute!));
  return text.replace(ROOT, (root) => {
    const missing = [...used].filter((prefix) => !/^xml/i.test(prefix) && !root.includes(`xmlns:${prefix}=`));
    return root.replace(/\/?>$/, (end) => missing.map((prefix) => ` xmlns:${prefix}="urn:${prefix}"`).join('') + end);
  });
};

/** Repairs an item by leaving out the fields that are not well-formed, even if the markup in their text is escaped. */
const repairItem = (text: string, isWellFormed: Test): string | undefined => {
  const [tag = '', name] = /^<([\w.:-]+)[^>]*>/.exec(text) ?? [];
  const [content = ''] = text.slice(tag.length).split(ITEM_END);
  const write = (inner: string): string => `${tag}${inner}</${name}>`;
  if (content.trim() && isWellFormed(write(content))) return write(content);
  const fields = [...content.matchAll(FIELD)].map(([whole, field, attributes = '', inner = '', end]) => {
    if (end !== undefined) return '<';
    const isText = inner.includes('<') && !inner.includes('<![CDATA[') && !isWellFormed(whole);
    return isText ? `<${field}${attributes}>${inner.replaceAll('<', '&lt;')}</${field}>` : whole;
  });
  const inner = fields.filter(isWellFormed).join('');
  return inner && isWellFormed(write(inner)) ? write(inner) : undefined;
};

const repairXml = (text: string, isXml: Test, decode: Change): RepairedFeed | undefined => {
  const root = ROOT.exec(text);
  if (!root) return undefined;
  const lost: string[] = [];
  const close = `</${root[1]}>`;
  const end = text.lastIndexOf(close);
  const cut = text.slice(root.index, end < 0 ? undefined : end);
  const allowed = cut.replaceAll(FORBIDDEN, '');
  if (end < 0) lost.push('no end');
  if (allowed !== cut) lost.push('characters that XML forbids');
  const mended = declarePrefixes(replaceEntities(escapeStray(allowed, decode), text.slice(0, root.index)));
  if (isXml(mended + close)) return {text: mended + close, lost};
  const [start] = ROOT.exec(mended)!;
  const [, ...items] = mended.split(ITEM);
  // More would take long, and the first are the latest.
  const whole = items
    .slice(0, 500)
    .flatMap((item) => repairItem(item, (content) => isXml(start + content + close)) ?? []);
  if (whole.length < items.length) lost.push(`${items.length - whole.length} articles that cannot be read`);
  return whole.length ? {text: start + whole.join('') + close, lost} : undefined;
};

/**
 * Repairs a feed step by step, each only if the ones before it were not enough. In XML, signs that are no markup are escaped,
 * characters that it forbids left out, missing prefixes are declared, and then each article is read by itself. In JSON, commas too many and line breaks in
 * texts are left out.
 *
 * @param isXml checks if a text is well-formed
 * @param decode decodes an entity of HTML
 * @returns undefined if nothing of it can be read
 */
export const repairFeed = (text: string, isXml: Test, decode: Change): RepairedFeed | undefined =>
  /^\s*[{[]/.test(text)
    ? {
        text: text.replaceAll(/[\t\r\n]/g, ' ').replaceAll(/("[^"\\]*(?:\\.[^"\\]*)*")|,(?=\s*[}\]])/g, '$1'),
        lost: [],
      }
    : repairXml(text, isXml, decode);
