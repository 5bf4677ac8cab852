import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {BEST, WORST} from '../model/rating.js';
import {
  describedBy,
  fieldIn,
  grouped,
  idOf,
  remarksAt,
  setValue,
  validity,
  textOf,
  valueOf,
  type Field,
} from './field.js';
import {isFields, readNumber} from './values.js';

/** Most stars that are shown; longer scales are only a number. */
const MOST = 10;

/** Returns a number from data, also one that is being typed. */
const numberIn = (value: unknown): number | undefined => readNumber(textOf(value));

const starClass = (value: number, place: number): string =>
  value >= place - 0.25 ? 'star full' : value >= place - 0.75 ? 'star half' : 'star';

/**
 * Stars that are set with a click or the arrow keys, and a number for what lies between. The scale is in the other fields.
 *
 * @param others the fields of the scale and the explanation
 */
export const ratingField = (field: Field, others: TemplateResult): TemplateResult => {
  const data = valueOf(field);
  const fields = isFields(data) ? data : {};
  const own = fieldIn(field, 'value', field.schema.entries!['value']!);
  const rating = numberIn(fields['value']);
  const best = numberIn(fields['best']) ?? BEST;
  const worst = numberIn(fields['worst']) ?? WORST;
  const places = Array.from({length: best}, (_, i) => i + 1);
  const choose = ({target}: Event): void =>
    setValue(own, Math.max(worst, Number((target as HTMLInputElement).value)), true);
  const stars = html`<span class="stars">
    <span aria-hidden="true">${places.map((place) => html`<span class=${starClass(rating ?? 0, place)}></span>`)}</span>
    <input
      type="range"
      aria-label="${field.label} in stars"
      min="0"
      max=${best}
      step="0.5"
      aria-valuetext=${rating === undefined ? 'no rating' : `${rating} of ${best}`}
      .value=${live(String(rating ?? 0))}
      @input=${choose}
    />
  </span>`;
  return grouped(
    field,
    html`<div class="row">
        ${Number.isInteger(best) && best >= 1 && best <= MOST ? stars : nothing}
        <label class="hidden" for=${idOf(own.path)}>${field.label} as a number</label>
        <input
          id=${idOf(own.path)}
          class="number"
          inputmode="decimal"
          autocomplete="off"
          aria-describedby=${describedBy(own)}
          aria-invalid=${validity(field) === 'true' ? 'true' : validity(own)}
          .value=${live(textOf(fields['value']))}
          @input=${({target}: Event) => {
            const {value} = target as HTMLInputElement;
            setValue(own, value === '' ? undefined : value, true);
          }}
        />
        <span class="scale">of ${best}</span>
        ${
          rating === undefined
            ? nothing
            : html`<button
                type="button"
                aria-label="Remove ${field.label.toLowerCase()}"
                @click=${() => setValue(field, undefined)}
              >
                Remove
              </button>`
        }
      </div>
      ${remarksAt(own)} ${others}`,
  );
};
