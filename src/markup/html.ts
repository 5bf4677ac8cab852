/** Attributes of an element; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Text within markup. U+0000 cannot stand in HTML: the sign for what cannot be shown takes its place. */
export const escape = (text: string): string =>
  text
    .replaceAll('\0', '\uFFFD')
    .replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign]!)
    // Parsers and editors change line breaks.
    .replaceAll(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** An element; `content` is markup. Lines within stand between the lines of the tags: so MDX sees where the element ends. */
export const element = (tag: string, attributes: Attributes, content = ''): string => {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`);
  const inside = content.includes('\n') ? `\n${content}\n` : content;
  return `<${tag}${list.join('')}>${tag === 'img' ? '' : `${inside}</${tag}>`}`;
};

/** A sentence with markup in it. The sentence is made with signs in place of the markup. */
export const sentence = (parts: readonly string[], say: (...signs: string[]) => string): string =>
  escape(say(...parts.map((_, i) => String.fromCharCode(0xe000 + i)))).replaceAll(
    /[\uE000-\uE0FF]/g,
    (sign) => parts[sign.charCodeAt(0) - 0xe000] ?? sign,
  );
