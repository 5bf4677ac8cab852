import {html, nothing, type TemplateResult} from 'lit/html.js';
import {quotes as english} from '../i18n/en.js';
import type {Locale} from '../i18n/locale.js';
import {READERS} from '../model/rel.readers.js';
import type {Testimonial} from '../model/testimonial.js';
import {avatar} from './avatar.js';
import {time} from './date.js';
import {hostName} from '../model/host-name.js';
import {link} from './link.js';
import {meta} from './meta.js';
import {paragraphs} from './prose.js';
import {rating} from './rating.js';
import {when} from './when.js';

/**
 * What somebody said, and who. What might have swayed that person stands next to the name; where the quote is from and
 * how it was checked, below.
 */
const quote = (testimonial: Testimonial, locale: Locale): TemplateResult => {
  const {author, date, source, verification: check} = testimonial;
  const {format} = locale;
  const words = locale.own('quotes', english);
  return html`
    <div class="quote prose" part="quote" role="figure" aria-label=${author?.name ?? words.quote}>
      <blockquote class="prose" lang=${testimonial.lang ?? nothing}>${paragraphs(testimonial.quote)}</blockquote>
      <div class="who">
        ${when(author, ({name, image}) => avatar(name, image))}
        <div>
          ${meta([
            author && html`<b part="name">${link(author.name, author.url, READERS)}</b>`,
            testimonial.relationship,
            testimonial.incentive,
            author?.jobTitle,
            author?.location,
            author?.image?.credit,
          ])}
          ${when(testimonial.rating, (given) => rating(given, locale))}
          ${meta([
            source?.type,
            source && link(source.name ?? (source.url && hostName(source.url)), source.url, READERS),
            date && time(date, format),
            check && words.verified(check.method),
            check?.date && time(check.date, format),
            testimonial.edited && words.edited,
          ])}
        </div>
      </div>
    </div>
  `;
};

/** Quotes one below the other as a `stack`, or in `columns` where there is room. */
export const quotes = (
  list: readonly Testimonial[],
  layout: 'stack' | 'columns',
  locale: Locale,
): TemplateResult => html` <div class=${layout}>${list.map((each) => quote(each, locale))}</div> `;
