import {css} from '../theme/css.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Locale} from '../i18n/locale.js';
import type {Testimonial} from '../model/testimonial.js';
import {avatar} from './avatar.js';
import {dateText, time} from './date.js';
import {hostName} from './host-name.js';
import {link} from './link.js';
import {paragraphs} from './prose.js';
import {rating} from './rating.js';
import {when} from './when.js';

// Written by readers, not by the author of the page.
const READERS = 'ugc nofollow noopener';

const item = (text: string | undefined): TemplateResult | typeof nothing => when(text, (it) => html`<li .textContent=${it}></li>`);

const source = ({source: from, date}: Testimonial, {words, format}: Locale): TemplateResult => {
  const kind = from?.type && words.sources[from.type];
  const name = from?.name ?? (from?.url && (hostName(from.url) ?? from.url));
  return html`
    ${when(name ? words.source(kind, name) : kind, (text) => html`<li>${link(text, from?.url, READERS)}</li>`)}
    ${when(date, (written) => html`<li>${time(written, format)}</li>`)}
  `;
};

const verified = ({verification}: Testimonial, {words, format}: Locale): TemplateResult | typeof nothing =>
  item(verification && words.verified(verification.method, verification.date && dateText(verification.date, format)));

/**
 * What somebody said, and who. What might have swayed that person stands next to the name; where the quote is from and
 * how it was checked, below.
 */
export const quote = (testimonial: Testimonial, locale: Locale): TemplateResult => {
  const {quote: text, author, lang, relationship, incentive} = testimonial;
  const {words} = locale;
  return html`
    <div class="quote" part="quote" role="figure" aria-label=${words.quoteOf(author?.name)}>
      <blockquote class="prose" lang=${lang ?? nothing}>${paragraphs(text)}</blockquote>
      <div class="who">
        ${when(author, ({name, image}) => avatar(name, image))}
        <div class="small">
          <ul class="meta">
            ${when(author, ({name, url}) => html`<li><b part="name">${link(name, url, READERS)}</b></li>`)}
            ${item(relationship)} ${item(incentive)} ${item(author?.jobTitle)} ${item(author?.location)}
          </ul>
          ${when(testimonial.rating, (given) => rating(given, locale))}
          <ul class="meta">
            ${source(testimonial, locale)} ${verified(testimonial, locale)} ${testimonial.edited ? item(words.edited) : nothing}
          </ul>
        </div>
      </div>
    </div>
  `;
};

export const quoteStyles: string = css`
  .quotes {
    display: grid;
    gap: 1.5em clamp(1.25em, 4cqi, 2.25em);
  }
  .quote {
    display: grid;
    gap: 0.65em;
    align-content: start;
    min-inline-size: 0;
    padding-inline-start: 1em;
    border-inline-start: 2px solid color-mix(in oklab, var(--_accent) 45%, transparent);
  }
  .who {
    display: flex;
    align-items: start;
    gap: 0.6em;
  }
  @container (min-width: 40em) {
    .quotes.two {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;
