import {html, type TemplateResult} from 'lit/html.js';
import type {Locale} from '../../i18n/locale.js';
import {comparisonShape, type Comparison, type ComparisonInput} from '../../model/comparison.js';
import type {Schema} from '../../model/schema.js';
import {Widget} from '../../widget/widget.js';

/**
 * Several products side by side.
 *
 * @summary Several products side by side, in a table.
 * @csspart table - The table.
 */
export class ComparisonTable extends Widget<ComparisonInput, Comparison> {
  static override readonly tag: string = 'comparison-table';
  static override readonly shape: Schema = comparisonShape;

  protected override view({title}: Comparison, _locale: Locale): TemplateResult {
    return html`<div class="root" data-candor .textContent=${title ?? ''}></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'comparison-table': ComparisonTable;
  }
}
