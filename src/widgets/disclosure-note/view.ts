import {html, nothing} from 'lit/html.js';
import {disclosure as english} from '../../i18n/en.js';
import type {Disclosure} from '../../model/disclosure.js';
import {paragraphs} from '../../parts/prose.js';
import {unmarked, type View} from '../../view/context.js';

/** A disclosure for readers before they follow a link. */
export const disclosureView: View<Disclosure> = ({kind, text, policyUrl}, context) => {
  const {locale, settings, mark, withHiddenFields} = context;
  const words = locale.own(english);
  // The sentence of the page is about links, not about gifts.
  const usual = !text && !/gift|paid/.test(kind ?? '') && settings.disclosure;
  const shown = text ?? (usual || undefined);
  // Amazon's sentence must stand as it is.
  const sentence = kind === 'amazon' || !shown ? words[kind ?? 'affiliate'] : undefined;
  const own = shown && html`<div class="prose">${paragraphs('text', shown, usual ? unmarked(context) : context)}</div>`;
  const policy = policyUrl ?? settings.policyUrl;
  const more = policy && html`<a href=${policy} .textContent=${words.disclosurePolicy}></a>`;
  return html`
    <div class="root note" part="note" role="note" data-candor>
      <div class="prose">
        ${sentence ? html`<p .textContent=${kind ? mark('kind', sentence, kind) : sentence}></p>` : nothing}
        ${own ? (sentence ? own : withHiddenFields({kind}, own)) : nothing}
        ${more ? html`<p>${policyUrl ? mark('policyUrl', more) : more}</p>` : nothing}
      </div>
    </div>
  `;
};
