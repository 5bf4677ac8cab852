import type {CSSResultGroup} from 'lit';
import {disclosureNoteStyles} from './styles.js';
import {disclosureShape, type Disclosure, type DisclosureInput} from '../../model/disclosure.js';
import type {Schema} from '../../model/schema.js';
import type {View} from '../../view/context.js';
import {Widget} from '../../widget/widget.js';
import {disclosureView} from './view.js';

/**
 * A disclosure for readers before they follow a link: the author earns a commission, got the product for free, or was paid.
 *
 * @summary A disclosure of how the author is paid.
 * @csspart note - The whole note.
 */
export class DisclosureNote extends Widget<DisclosureInput, Disclosure> {
  static override readonly tag: string = 'disclosure-note';
  static override readonly shape: Schema = disclosureShape;
  static override readonly view: View<never, never> = disclosureView;
  static override styles: CSSResultGroup = [Widget.styles, disclosureNoteStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'disclosure-note': DisclosureNote;
  }
}
