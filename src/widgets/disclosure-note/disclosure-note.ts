import {html, type TemplateResult} from 'lit/html.js';
import {disclosure as english} from '../../i18n/en.js';
import type {Locale} from '../../i18n/locale.js';
import {disclosureShape, type Disclosure, type DisclosureInput} from '../../model/disclosure.js';
import type {Schema} from '../../model/schema.js';
import {link} from '../../parts/link.js';
import {paragraphs} from '../../parts/prose.js';
import {when} from '../../parts/when.js';
import {Widget} from '../../widget/widget.js';
import {disclosureNoteStyles} from './styles.js';

/**
 * What readers must know before they follow a link: that the author earns by it, was given the product, or was paid.
 *
 * @summary How the author is paid, in plain sight.
 * @csspart note - The whole note.
 */
export class DisclosureNote extends Widget<DisclosureInput, Disclosure> {
  static override readonly tag: string = 'disclosure-note';
  static override readonly shape: Schema = disclosureShape;
  static override readonly styles: readonly string[] = [...Widget.styles, disclosureNoteStyles];

  protected override view({kind, text, policyUrl}: Disclosure, locale: Locale): TemplateResult {
    const words = locale.own('disclosure', english);
    // Amazon's sentence must stand as it is.
    const sentence = kind === 'amazon' || !text ? words.kinds[kind ?? 'affiliate'] : undefined;
    return html`
      <div class="root note" part="note" role="note" data-candor>
        <div class="prose">
          ${when(sentence, (it) => html`<p .textContent=${it}></p>`)} ${when(text, paragraphs)}
          ${when(policyUrl, (url) => html`<p>${link(words.policy, url)}</p>`)}
        </div>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'disclosure-note': DisclosureNote;
  }
}
