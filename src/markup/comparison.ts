import {comparison as english} from '../i18n/en.js';
import type {Comparison} from '../model/comparison.js';
import {distinct} from '../model/distinct.js';
import {collapse} from '../model/marked.js';
import {line, mark, scalar, silently} from './fields.js';
import {element, escape} from './html.js';
import {lines} from './lines.js';
import {offerIn} from './offers.js';
import type {Writing} from './writing.js';

/** Products side by side, a column each; where they can be bought is the last row. */
export const comparisonHtml = ({items, rows, title}: Comparison, {locale}: Writing): string => {
  const words = locale.own('comparison', english);
  const names = distinct(items.map(({name}) => name));
  const unknown = element('span', {role: 'img', 'aria-label': words.unknown}, '–');

  const nameOf = (name: string, shown: string, href: string | undefined): string => {
    const isExact = collapse(shown).trim() === name;
    const exact = isExact ? undefined : name;
    if (href === undefined) return mark('span', 'name', escape(shown), exact);
    return isExact
      ? mark('a', 'name href', escape(shown), exact, {href})
      : mark('a', 'href', mark('span', 'name', escape(shown), exact), undefined, {href});
  };
  const heads = items.map(({name, award, href}, i) =>
    element('th', {scope: 'col'}, (award ? `${line('award', award)} <br>` : '') + nameOf(name, names[i]!, href)),
  );
  const cell = (value: string | number | boolean | null, unit: string | undefined): string =>
    value === null ? mark('td', 'values', unknown, '') : scalar('values', value, locale, 'td', unit);
  const row = ({name, values, unit}: Comparison['rows'][number]): string =>
    element(
      'tr',
      {},
      [
        element('th', {scope: 'row'}, silently({unit}, line('name', name))),
        ...values.map((value) => cell(value, unit)),
      ].join(' '),
    );
  const shops = items.map(({offer}) => element('td', {}, offer ? offerIn('span', 'offer', offer, locale) : unknown));
  const foot = [element('th', {scope: 'row'}, escape(words.offers)), ...shops].join(' ');
  return element(
    'table',
    {},
    lines(
      title && line('title', title, 'caption'),
      element('thead', {}, element('tr', {'data-field': 'items'}, ['<td></td>', ...heads].join(' '))),
      element('tbody', {'data-field': 'rows'}, rows.map(row).join('\n')),
      items.some(({offer}) => offer) && element('tfoot', {}, element('tr', {'data-field': 'items'}, foot)),
    ),
  );
};
