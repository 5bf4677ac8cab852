const WIDTH = 88;

/** Writes a text, a number, true, false or null as JSON. */
type WriteValue = (value: unknown) => string;

/** Writes JSON on one line, with spaces after commas and colons. */
export const inlineJson = (value: unknown, write: WriteValue = JSON.stringify): string => {
  if (Array.isArray(value)) return `[${value.map((each) => inlineJson(each, write)).join(', ')}]`;
  if (typeof value !== 'object' || !value) return write(value);
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${fields.map(([name, each]) => `${write(name)}: ${inlineJson(each, write)}`).join(', ')}}`;
};

/** Formats JSON for reading: a value is on one line if it fits. */
export const prettyJson = (value: unknown, indent = '', before = 0, write: WriteValue = JSON.stringify): string => {
  const line = inlineJson(value, write);
  if (typeof value !== 'object' || !value || indent.length + before + line.length <= WIDTH) return line;
  const deeper = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((each) => prettyJson(each, deeper, 0, write))
    : Object.entries(value)
        .filter(([, each]) => each !== undefined)
        .map(([name, each]) => {
          const key = `${write(name)}: `;
          return key + prettyJson(each, deeper, key.length, write);
        });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.map((part) => deeper + part).join(',\n')}\n${indent}${close}`;
};

/** Escapes text for an attribute in these quotes. */
export const attributeText = (text: string, quote: '"' | "'"): string =>
  text.replaceAll('&', '&amp;').replaceAll(quote, quote === '"' ? '&quot;' : '&#39;');

/** Writes an attribute. JSON is in single quotes, so that its own quotes need no escaping. */
const attribute = (name: string, value: unknown, indent: string): string => {
  if (value === true || value === '') return name;
  if (typeof value === 'object') return `${name}='${attributeText(prettyJson(value, indent, name.length + 2), "'")}'`;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const quote = text.includes('"') && !text.includes("'") ? "'" : '"';
  return `${name}=${quote}${attributeText(text, quote)}${quote}`;
};

/**
 * Writes an element as an author would write it by hand.
 *
 * @param attributes attributes of the element; `data` may be an object, or text that is not JSON
 * @param children content of the element, as HTML
 */
export const snippet = (
  tag: string,
  attributes: Readonly<Record<string, unknown>>,
  children = '',
  indent = '',
): string => {
  const present = Object.entries(attributes).filter(
    ([, value]) => value !== undefined && value !== null && value !== false,
  );
  const inside = children ? `\n${children}\n${indent}` : '';
  const short = present.map(([name, value]) => ` ${attribute(name, value, indent)}`).join('');
  if (!short.includes('\n') && indent.length + tag.length + short.length <= WIDTH)
    return `<${tag}${short}>${inside}</${tag}>`;
  const deeper = `${indent}  `;
  const long = present.map(([name, value]) => deeper + attribute(name, value, deeper)).join('\n');
  return `<${tag}\n${long}\n${indent}>${inside}</${tag}>`;
};
