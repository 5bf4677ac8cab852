import {filled, numberIn, ratingOf, type Fields, type Imported} from './imported.js';
import {lineOf, plainText} from './plain-text.js';

const SHORTCODE = /\[(aawp|amazon|wp-review(?:-[\w-]+)?)\b([^\]]*)\]/gi;
const FIELD =
  /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|&(?:quot|#8220|#8221|#8243);(.*?)&(?:quot|#8221|#8243);|“([^”]*)”|([^\s\]]+))/g;

const fieldsIn = (text: string): Fields =>
  Object.fromEntries(
    [...text.matchAll(FIELD)].map(([, name, ...values]) => [
      name!.toLowerCase(),
      values.find((value) => value !== undefined) ?? '',
    ]),
  );

const WHERE = 'Save the published page from a browser, and import that.';

/** Reads a box of AAWP. Name, picture and price come from Amazon when the page is shown; only the author's own texts are here. */
const boxOf = (fields: Fields, say: (note: string) => void): Imported[] => {
  const codes = lineOf(fields['box'] ?? fields['fields'] ?? fields['link'] ?? fields['table']);
  const kind = ['bestseller', 'new', 'search', 'table'].find((name) => fields[name] !== undefined);
  const name = lineOf(fields['title'] ?? fields['link_title']);
  if (kind || !name || codes.includes(',')) {
    const what = kind ? `The list ${kind}="${lineOf(fields[kind])}"` : `The box of ${codes || 'a product'}`;
    say(`${what} of AAWP is left out: its names and prices come from Amazon when the page is shown.`);
    return [];
  }
  const rating = numberIn(fields['rating']);
  const notes = [`The address of the product ${codes} at Amazon is not in the text: add the offer with your own link.`];
  const data = filled({name, summary: plainText(fields['description']), rating: rating && ratingOf(rating)});
  return [{tag: 'review-card', data, from: 'AAWP', notes}];
};

/** Reads shortcodes of AAWP and WP Review. */
export const readShortcodes = (text: string, say: (note: string) => void): Imported[] =>
  [...text.matchAll(SHORTCODE)].flatMap(([shortcode, name, fields]) => {
    if (!/^wp-review/i.test(name!)) return boxOf(fieldsIn(fields!), say);
    say(`${shortcode} of WP Review keeps its data outside of the text. ${WHERE}`);
    return [];
  });
