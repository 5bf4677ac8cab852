import {html, nothing, type TemplateResult} from 'lit';
import {widget} from './widget.js';

interface Block {
  readonly block: string;
  readonly [field: string]: unknown;
}

/** A whole article as one document: `stories/examples/article-*.json`. */
export interface Article {
  readonly headline: string;
  readonly description: string;
  readonly lang: string;
  readonly image?: {readonly url: string; readonly alt: string; readonly credit: string};
  readonly author: string | {readonly name: string};
  readonly datePublished?: string;
  readonly blocks: readonly object[];
}

type Item = Record<string, unknown>;
const itemsOf = (value: unknown): readonly Item[] => (value ?? []) as readonly Item[];
const textsOf = (value: unknown): readonly string[] => (value ?? []) as readonly string[];

const paragraphs = (text: unknown): TemplateResult[] =>
  typeof text === 'string' ? text.split('\n\n').map((paragraph) => html`<p>${paragraph}</p>`) : [];
const heading = (text: unknown): unknown => (typeof text === 'string' ? html`<h2>${text}</h2>` : nothing);
const list = (texts: unknown): unknown =>
  texts
    ? html`<ul>
        ${textsOf(texts).map((text) => html`<li>${text}</li>`)}
      </ul>`
    : nothing;

const slug = (text: unknown): string =>
  String(text)
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^-|-$/g, '');

const paid = (url: unknown, text: unknown): TemplateResult =>
  html`<a href=${url} rel="sponsored nofollow noopener">${text}</a> (paid link)`;

const cell = (value: unknown, unit: unknown): string => {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  return typeof value === 'number' && typeof unit === 'string' ? `${value} ${unit}` : String(value);
};

/** The parts of an article that are plain HTML: its prose, and what has no widget. */
const PLAIN: Readonly<Record<string, (block: Block) => unknown>> = {
  prose: ({title, text}) => html`${heading(title)}${paragraphs(text)}`,
  'disclosure-note': ({text, policyUrl}) =>
    html`<p class="note">${text} ${policyUrl ? html`<a href=${policyUrl}>How I test</a>` : nothing}</p>`,
  'top-picks': ({title, items, methodology}) => html`
    ${heading(title)}
    <ol class="picks">
      ${itemsOf(items).map(
        ({name, href, award, summary}) => html`
          <li>
            <a href=${href as string}>${name}</a
            >${award ? html` <span class="kind">${award}</span>` : nothing}<br />${summary}
          </li>
        `,
      )}
    </ol>
    ${paragraphs(methodology)}
  `,
  'comparison-table': ({title, items, rows}) => html`
    <div class="scroll" role="region" aria-label=${title} tabindex="0">
      <table>
        <caption>
          ${title}
        </caption>
        <thead>
          <tr>
            <td></td>
            ${itemsOf(items).map(({name}) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${itemsOf(rows).map(
            ({name, values, unit}) => html`
              <tr>
                <th scope="row">${name}</th>
                ${(values as unknown[]).map((value) => html`<td>${cell(value, unit)}</td>`)}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `,
  'buying-guide': ({title, intro, sections}) => html`
    ${heading(title)}${paragraphs(intro)}
    ${itemsOf(sections).map((section) => {
      const bestFor = section.bestFor as Item | undefined;
      return html`
        <h3>${section.title}</h3>
        ${paragraphs(section.text)}
        ${
          section.features
            ? html`<dl>
                ${itemsOf(section.features).map(
                  ({term, description}) =>
                    html`<div>
                      <dt>${term}</dt>
                      <dd>${description}</dd>
                    </div>`,
                )}
              </dl>`
            : nothing
        }
        ${bestFor ? html`<p>${bestFor.lead}</p>` : nothing}${list(bestFor?.items)} ${list(section.tips)}
        ${list(section.points)}
        ${section.checklist ? widget('buying-checklist', section.checklist, {'heading-level': 4}) : nothing}
      `;
    })}
  `,
  'verdict-box': ({title, summary}) => html`${heading(title)}${paragraphs(summary)}`,
  'offer-button': ({lead, offers}) => {
    const [first] = itemsOf(offers);
    return first ? html`<p>${lead} ${paid(first.url, first.label)}</p>` : nothing;
  },
};

const dateText = (date: string, lang: string): string =>
  new Date(date).toLocaleDateString(lang, {dateStyle: 'long', timeZone: 'UTC'});

/** An article as a page: its prose as plain HTML, its data as widgets, and what has no widget yet left out or plain. */
export const articlePage = ({
  headline,
  description,
  image,
  author,
  datePublished,
  lang,
  blocks,
}: Article): TemplateResult => html`
  <article class="article" lang=${lang}>
    <header>
      <h1>${headline}</h1>
      <p class="lead">${description}</p>
      <p class="note">
        By
        ${typeof author === 'string' ? author : author.name}${
          datePublished ? html`, <time datetime=${datePublished}>${dateText(datePublished, lang)}</time>` : nothing
        }
      </p>
      ${
        image
          ? html`<figure>
              <img src=${image.url} alt=${image.alt} width="1200" height="900" />
              <figcaption>${image.credit}</figcaption>
            </figure>`
          : nothing
      }
    </header>
    ${(blocks as readonly Block[]).map(({block, ...data}) => {
      if (PLAIN[block]) return PLAIN[block]({block, ...data});
      if (!customElements.get(block)) return nothing;
      return widget(block, data, 'name' in data && block === 'review-card' ? {id: slug(data.name)} : {});
    })}
  </article>
`;
