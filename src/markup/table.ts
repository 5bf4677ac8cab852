import {comparison} from '../i18n/en.js';
import {line, scalar} from '../model/values.js';
import {element, escape} from './html.js';
import {show, valuePiece, type Context, type Piece, type Values} from './values.js';

const header = (scope: 'col' | 'row', piece: Piece, rest = ''): string => {
  const {key, tag, attributes, content} = piece;
  return tag === 'span' && !rest
    ? element('th', {scope, 'data-field': key || undefined, ...attributes}, content)
    : element('th', {scope}, show(piece) + rest);
};

/**
 * Products side by side, a column each.
 *
 * @param column what stands above the column of an item
 */
export const tableOf = (values: Values, around: Context, column: (item: Values) => Piece): string => {
  const context = {...around, isInline: true};
  const unknown = escape(context.locale.own('comparison', comparison).unknown);
  const cell = (value: unknown): string =>
    value === null
      ? element('td', {'data-field': 'values', 'data-value': ''}, unknown)
      : show(valuePiece('values', scalar, value, context), 'td');
  const heads = (values.items as Values[]).map((item) => header('col', column(item)));
  const rows = (values.rows as Values[]).map(({name, unit, values: cells}) => {
    const units = unit === undefined ? '' : ` (${show(valuePiece('unit', line, unit, context))})`;
    const names = header('row', valuePiece('name', line, name, context), units);
    return element('tr', {}, [names, ...(cells as unknown[]).map(cell)].join(' '));
  });
  const title = values.title === undefined ? '' : show(valuePiece('title', line, values.title, context), 'caption');
  const head = element('thead', {}, element('tr', {'data-field': 'items'}, ['<td></td>', ...heads].join(' ')));
  return element('table', {}, `${title}${head}\n${element('tbody', {'data-field': 'rows'}, rows.join('\n'))}`);
};
