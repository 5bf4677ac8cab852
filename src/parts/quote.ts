import {html, nothing, type TemplateResult} from 'lit/html.js';
import {quotes as english} from '../i18n/en.js';
import {languageTag} from '../i18n/locale.js';
import {hostName} from '../model/host-name.js';
import type {Person} from '../model/person.js';
import type {Testimonial} from '../model/testimonial.js';
import type {Context} from '../view/context.js';
import {drawItems} from '../view/portion.js';
import {avatar} from './avatar.js';
import {time} from './date.js';
import {link} from './link.js';
import {meta, type Fact} from './meta.js';
import {creditOf} from './picture.js';
import {paragraphs} from './prose.js';
import {rating} from './rating.js';

/** Link relations for links that readers brought, not the author of the page. */
const READERS = 'ugc nofollow noopener';
const NAME = {text: 'name', url: 'url'};

/** Shows the name of who is quoted, as a link where there is an address. */
const nameOf = ({name, url}: Person, context: Context): TemplateResult =>
  url === undefined
    ? html`<b part="name" .textContent=${context.mark('author.name', name)}></b>`
    : html`<b part="name">${context.mark('author', link(name, url, NAME, context, READERS)!)}</b>`;

/** Returns who is quoted. What might have swayed that person stands next to the name. */
const speakerFacts = ({author, relationship, incentive}: Testimonial, context: Context): Fact[] => {
  const {mark} = context;
  const {image, jobTitle, location} = author ?? {};
  return [
    author && nameOf(author, context),
    relationship && mark('relationship', relationship),
    incentive && mark('incentive', incentive),
    jobTitle && mark('author.jobTitle', jobTitle),
    location && mark('author.location', location),
    image && creditOf('author.image', image, context),
  ];
};

/** Returns where a quote is from, and how it was checked. */
const sourceFacts = ({source, date, verification, edited}: Testimonial, context: Context): Fact[] => {
  const {locale, mark} = context;
  const words = locale.own('quotes', english);
  const {type, name, url} = source ?? {};
  const place = link(name, url, NAME, context, READERS, url && (hostName(url) ?? url));
  return [
    type && mark('source.type', type),
    place && mark('source', place),
    date && time('date', date, context),
    verification && words.verified(mark('verification.method', verification.method)),
    verification?.date && time('verification.date', verification.date, context),
    edited && mark('edited', words.edited, true),
  ];
};

/** Shows what somebody said, and who. */
export const quote = (testimonial: Testimonial, context: Context): TemplateResult => {
  const {author, lang, edited} = testimonial;
  const {locale, mark, withHiddenFields} = context;
  const [first, ...others] = paragraphs('quote', testimonial.quote, context);
  const said = [withHiddenFields({lang, edited: edited === false ? edited : undefined}, first!), ...others];
  return mark(
    'testimonials',
    html`
      <div
        class="quote prose"
        part="quote"
        role="figure"
        aria-label=${author?.name ?? locale.own('quotes', english).quote}
      >
        <blockquote class="prose" lang=${lang ? languageTag(lang) : nothing}>${said}</blockquote>
        <div class="who">
          ${author ? avatar('author.image', author.name, author.image, context) : nothing}
          <div>
            ${meta(speakerFacts(testimonial, context))}
            ${testimonial.rating ? rating('rating', testimonial.rating, context) : nothing}
            ${meta(sourceFacts(testimonial, context))}
          </div>
        </div>
      </div>
    `,
  );
};

/** Shows quotes one below the other as a `stack`, or in `columns` where there is room. */
export const quotes = (list: readonly Testimonial[], layout: 'stack' | 'columns', context: Context): TemplateResult =>
  html`<div class=${layout}>${drawItems(list, context, (each) => quote(each, context))}</div>`;
