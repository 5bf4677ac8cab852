/** Explains why a widget has no data. */
import type {Schema} from '../model/schema.js';
import type {Finding} from './finding.js';

const camel = (name: string): string => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Returns the fields that are written as attributes, which have no meaning. */
const fieldsOf = (element: Element, {entries = {}}: Schema): [attribute: string, field: string][] =>
  element
    .getAttributeNames()
    .filter((name) => !/^(?:src|lang|title|id|class|style|slot|part|hidden|dir)$/.test(name))
    .flatMap((name): [string, string][] => {
      const field = Object.keys(entries).find((each) => each.toLowerCase() === camel(name).toLowerCase());
      return field ? [[name, field]] : [];
    });

const valueOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};

/**
 * Explains why a widget has no data: it was written as an object, its fields were written as attributes, or nothing was.
 *
 * @param data the value of its attribute `data`
 */
export const explainMissingData = (element: Element, data: string | null, schema: Schema): Finding => {
  if (data === '[object Object]')
    return {
      severity: 'error',
      rule: 'object',
      path: '',
      message: 'The attribute data is “[object Object]”: a template wrote an object where JSON belongs.',
      fix: 'Write the data with JSON.stringify, or with the filter of your template language that writes JSON.',
    };
  const fields = fieldsOf(element, schema);
  if (!fields.length)
    return {
      severity: 'warning',
      rule: 'empty',
      path: '',
      message: 'The widget has no data, so it shows nothing but its fallback.',
      fix: 'Add the attribute data with JSON, or generate the widget with `candor-widgets snippet`.',
    };
  const written = Object.fromEntries(fields.map(([name, field]) => [field, valueOf(element.getAttribute(name)!)]));
  const json = JSON.stringify(written).replaceAll('&', '&amp;').replaceAll("'", '&#39;');
  return {
    severity: 'error',
    rule: 'attributes',
    path: '',
    message: `Fields are written as attributes, which have no meaning: ${fields.map(([name]) => name).join(', ')}.`,
    fix: `Write data='${json}' instead.`,
  };
};
