import type {CSSResultGroup} from 'lit';
import {disclosureShape, type Disclosure, type DisclosureInput} from '../../model/disclosure.js';
import type {Schema} from '../../model/schema.js';
import type {View} from '../../view/context.js';
import {Widget} from '../../widget/widget.js';
import {disclosureView} from './view.js';
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
  static override readonly view: View<never, never> = disclosureView;
  static override styles: CSSResultGroup = [Widget.styles, disclosureNoteStyles];
}

declare global {
  interface HTMLElementTagNameMap {
    'disclosure-note': DisclosureNote;
  }
}
