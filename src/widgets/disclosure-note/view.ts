import {html, nothing} from 'lit/html.js';
import {disclosure as english} from '../../i18n/en.js';
import type {Disclosure} from '../../model/disclosure.js';
import {paragraphs} from '../../parts/prose.js';
import type {View} from '../../view/context.js';

/** A disclosure for readers before they follow a link. */
export const disclosureView: View<Disclosure> = ({kind, text, policyUrl}, context) => {
  const {locale, mark, withHiddenFields} = context;
  const words = locale.own(english);
  // Amazon's sentence must stand as it is.
  const sentence = kind === 'amazon' || !text ? words[kind ?? 'affiliate'] : undefined;
  const own = text && html`<div class="prose">${paragraphs('text', text, context)}</div>`;
  return html`
    <div class="root note" part="note" role="note" data-candor>
      <div class="prose">
        ${sentence ? html`<p .textContent=${kind ? mark('kind', sentence, kind) : sentence}></p>` : nothing}
        ${own ? (sentence ? own : withHiddenFields({kind}, own)) : nothing}
        ${policyUrl ? html`<p>${mark('policyUrl', html`<a href=${policyUrl} .textContent=${words.disclosurePolicy}></a>`)}</p>` : nothing}
      </div>
    </div>
  `;
};
