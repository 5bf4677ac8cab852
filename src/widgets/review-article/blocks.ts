import {html, type TemplateResult} from 'lit/html.js';
import type {Block} from '../../model/article.js';
import type {Prose} from '../../model/prose.js';
import {title} from '../../parts/heading.js';
import {phrase} from '../../parts/phrase.js';
import {picture} from '../../parts/picture.js';
import {prose} from '../../parts/prose.js';
import {when} from '../../parts/when.js';

type Kind = Block['block'];
type Views = {readonly [K in Kind]: (data: Extract<Block, {block: K}>, level: number) => TemplateResult};

const text = ({title: heading, text: body, points, image}: Prose, level: number): TemplateResult => html`
  <div class="text prose">
    ${when(heading, (it) => title(level, it))} ${prose(body, 'body')}
    ${when(
      points,
      (list) => html`
        <ul class="points" part="points">
          ${list.map((it) => html`<li>${phrase(it)}</li>`)}
        </ul>
      `,
    )}
    ${when(image, picture)}
  </div>
`;

const VIEWS: Views = {
  prose: text,
  'disclosure-note': (data) => html`<disclosure-note .data=${data}></disclosure-note>`,
  'top-picks': (data, level) => html`<top-picks heading-level=${level} .data=${data}></top-picks>`,
  'review-card': (data, level) => html`<review-card heading-level=${level} .data=${data}></review-card>`,
  'testimonial-list': (data, level) => html`<testimonial-list heading-level=${level} .data=${data}></testimonial-list>`,
  'comparison-table': (data, level) => html`<comparison-table heading-level=${level} .data=${data}></comparison-table>`,
  'offer-button': (data) => html`<offer-button .data=${data}></offer-button>`,
  'verdict-box': (data, level) => html`<verdict-box heading-level=${level} .data=${data}></verdict-box>`,
  'star-rating': (data) => html`<star-rating .data=${data}></star-rating>`,
  'buying-guide': (data, level) => html`<buying-guide heading-level=${level} .data=${data}></buying-guide>`,
  'buying-checklist': (data, level) => html`<buying-checklist heading-level=${level} .data=${data}></buying-checklist>`,
  'author-profile': (data, level) => html`<author-profile heading-level=${level} .data=${data}></author-profile>`,
  'latest-entries': (data, level) => html`<latest-entries heading-level=${level} .data=${data}></latest-entries>`,
};

/** A part of an article, with its headings from this level on. */
export const blockView = ({block, ...data}: Block, level: number): TemplateResult =>
  (VIEWS[block] as (data: object, level: number) => TemplateResult)(data, level);
