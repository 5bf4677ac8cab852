import {html, nothing, type TemplateResult} from 'lit/html.js';
import {quotes as english} from '../i18n/en.js';
import {languageTag} from '../model/language-tag.js';
import {hostName} from '../model/host-name.js';
import type {Organization, Person} from '../model/person.js';
import type {Testimonial} from '../model/testimonial.js';
import type {Context} from '../view/context.js';
import {drawItems} from '../view/portion.js';
import {avatar} from './avatar.js';
import {time} from './date.js';
import {film} from './film.js';
import {link} from './link.js';
import {meta, type Fact} from './meta.js';
import {creditOf, img} from './picture.js';
import {pictures} from './pictures.js';
import {paragraphs} from './prose.js';
import {rating} from './rating.js';

/** Link relations for links that readers brought, not the author of the page. */
const READERS = 'ugc nofollow noopener';
/** Length of quotes from which on their first lines are shown, with a way to read on. */
const LONG = 260;
const NAME = {text: 'name', url: 'url'};

/** Shows the name of who is quoted, as a link where there is an address. */
const nameOf = ({name, url, sameAs}: Person, context: Context): TemplateResult => {
  const {mark, withHiddenFields} = context;
  return url === undefined
    ? html`<b part="name" .textContent=${mark('author', withHiddenFields({sameAs}, mark('name', name)))}></b>`
    : html`<b part="name">${mark('author', withHiddenFields({sameAs}, link(name, url, NAME, context, READERS)!))}</b>`;
};

const organizationOf = ({name, url, logo}: Organization, context: Context): TemplateResult => {
  const {mark} = context;
  const text = mark('author.organization', link(name, url, NAME, context, READERS)!);
  return logo
    ? html`<span class="with-logo"
        >${img('author.organization.logo', logo, context, {width: 20}, {kind: 'logo'})} ${text}</span
      >`
    : text;
};

/** Returns what is known of who is quoted. What might have swayed that person comes first. */
const speakerFacts = ({author, relationship, incentive}: Testimonial, context: Context): Fact[] => {
  const {mark} = context;
  const {image, credentials, jobTitle, organization, location} = author ?? {};
  return [
    relationship && mark('relationship', relationship),
    incentive && mark('incentive', incentive),
    credentials && mark('author.credentials', credentials),
    jobTitle && mark('author.jobTitle', jobTitle),
    organization && organizationOf(organization, context),
    location && mark('author.location', location),
    image && creditOf('author.image', image, context),
  ];
};

/** Returns where a quote is from, and how it was checked. */
const sourceFacts = ({source, date, verification, edited}: Testimonial, context: Context): Fact[] => {
  const {locale, mark} = context;
  const words = locale.own(english);
  const {type, name, url} = source ?? {};
  const place = link(name, url, NAME, context, READERS, url && (hostName(url) ?? url));
  return [
    type && mark('source.type', type),
    place && mark('source', place),
    date && time('date', date, context),
    verification &&
      html`<span
        class="checked"
        .textContent=${locale.say(words.verified, {method: mark('verification.method', verification.method)})}
      ></span>`,
    verification?.date && time('verification.date', verification.date, context),
    edited && mark('edited', words.edited, true),
  ];
};

/** Switches between the first lines of a quote and all of it. Without `:has()` the quote is whole, and the switch hidden. */
const more = ({locale}: Context): TemplateResult => {
  const words = locale.own(english);
  return html`<details class="more">
    <summary>
      <span class="all" .textContent=${words.readAll}></span><span class="less" .textContent=${words.readLess}></span>
    </summary>
  </details>`;
};

/** Shows what the author of the page, or another, replied to a quote. */
const replyTo = ({text, author, date}: NonNullable<Testimonial['reply']>, context: Context): TemplateResult => {
  const {locale, mark} = context;
  const words = locale.own(english);
  const label = author === undefined ? words.reply : locale.say(words.replyFrom, {name: mark('author', author)});
  return mark(
    'reply',
    html`<div class="reply prose" part="reply">
      ${meta([html`<b .textContent=${label}></b>`, date && time('date', date, context)])}
      ${paragraphs('text', text, context)}
    </div>`,
  );
};

/**
 * Shows what somebody said, and who.
 *
 * @param look the classes of the quote
 */
export const quote = (testimonial: Testimonial, context: Context, look = 'quote'): TemplateResult => {
  const {author, lang, edited, title, images, video, topics, reply} = testimonial;
  const {locale, mark, withHiddenFields} = context;
  const said = paragraphs('quote', testimonial.quote, context);
  said[0] = withHiddenFields({lang, edited: edited === false ? edited : undefined}, said[0]!);
  const isLong = testimonial.quote.length > LONG;
  const prose = isLong ? 'prose long' : 'prose';
  return mark(
    'testimonials',
    html`
      <div class=${look} part="quote" role="group" aria-label=${author?.name ?? locale.own(english).quote}>
        ${testimonial.rating ? rating('rating', testimonial.rating, context) : nothing}
        ${title === undefined ? nothing : html`<p><b .textContent=${mark('title', title)}></b></p>`}
        ${
          lang
            ? html`<blockquote class=${prose} lang=${languageTag(lang)}>${said}</blockquote>`
            : html`<blockquote class=${prose}>${said}</blockquote>`
        }
        ${isLong && !context.isMarkedUp ? more(context) : nothing}
        ${images ? pictures('images', images, author?.name, context) : nothing}
        ${video ? film('video', video, context) : nothing}
        <div class="who">
          ${author ? avatar('author.image', author.name, author.image, context) : nothing}
          <div>
            ${author ? html`<p class="small">${nameOf(author, context)}</p>` : nothing}
            ${meta(speakerFacts(testimonial, context))} ${meta(sourceFacts(testimonial, context))}
            ${topics ? meta(topics.map((topic) => mark('topics', topic))) : nothing}
          </div>
        </div>
        ${reply ? replyTo(reply, context) : nothing}
      </div>
    `,
  );
};

/** Shows quotes one below the other, or in a grid where there is room. */
export const quotes = (
  list: readonly Testimonial[],
  layout: 'list' | 'grid',
  context: Context,
  lookOf?: (index: number) => string,
): TemplateResult =>
  html`<div class=${`quotes ${layout}`}>
    ${drawItems(list, context, (each, i) => quote(each, context, lookOf?.(i)))}
  </div>`;
