import {html, type TemplateResult} from 'lit/html.js';
import {quotes as english} from '../i18n/en.js';
import type {Image} from '../model/image.js';
import type {Context} from '../view/context.js';
import {meta} from './meta.js';
import {img} from './picture.js';

/**
 * Shows small pictures, each a link to the whole, named by its number: a link that holds a picture alone may be hidden by ad
 * blockers.
 *
 * @param owner named with the number, so that pictures of several people differ
 */
export const pictures = (
  field: string,
  list: readonly Image[],
  owner: string | undefined,
  context: Context,
): TemplateResult => {
  const {locale} = context;
  const numbered = (number: number): string => {
    const text = locale.say(locale.own(english).picture, {number});
    return owner === undefined ? text : locale.say(locale.words.linkFor, {text, product: owner});
  };
  return html`
    <div class="shots">
      ${list.map((image, i) => {
        const {url, credit} = image;
        const markup = {width: 88, hasCredit: true, exact: credit ? image : undefined};
        return html`<a href=${url}
          ><span class="ear" .textContent=${numbered(i + 1)}></span> ${img(field, image, context, markup)}</a
        >`;
      })}
    </div>
    ${meta(list.map(({credit}) => credit))}
  `;
};
