/** Controls for single values. */
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {controlFor, type Control} from './controls.js';
import {wordsOf} from './docs.js';
import {describedBy, idOf, labelled, setValue, textOf, validity, valueOf, type Field} from './field.js';

const typed =
  (field: Field) =>
  ({target}: Event): void => {
    const {value} = target as HTMLInputElement;
    setValue(field, value === '' ? undefined : value, true);
  };

const INPUT_MODES: Partial<Record<Control, string>> = {address: 'url', number: 'decimal', price: 'decimal'};
const lineControl = (field: Field): TemplateResult => {
  const control = controlFor(field.schema);
  return html`<input
    id=${idOf(field.path)}
    class=${control}
    autocomplete="off"
    inputmode=${INPUT_MODES[control] ?? nothing}
    spellcheck=${control === 'address' ? 'false' : nothing}
    aria-describedby=${describedBy(field)}
    aria-invalid=${validity(field)}
    .value=${live(textOf(valueOf(field)))}
    @input=${typed(field)}
  />`;
};

const textControl = (field: Field): TemplateResult =>
  html`<textarea
    id=${idOf(field.path)}
    rows="3"
    aria-describedby=${describedBy(field)}
    aria-invalid=${validity(field)}
    .value=${live(textOf(valueOf(field)))}
    @input=${typed(field)}
  ></textarea>`;

const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
const today = (): string => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

/** A date picker; a date in other words keeps its text. */
const dateControl = (field: Field): TemplateResult => {
  const value = valueOf(field);
  const isPicked = value === undefined || isDay(value);
  return html`<div class="row">
    <input
      id=${idOf(field.path)}
      type=${isPicked ? 'date' : 'text'}
      aria-describedby=${describedBy(field)}
      aria-invalid=${validity(field)}
      .value=${live(textOf(value))}
      @input=${typed(field)}
    />
    <button type="button" aria-label="${field.label}: today" @click=${() => setValue(field, today())}>Today</button>
  </div>`;
};

/** A list of options, which shows a value that is none of them as it is. */
const select = (
  field: Field,
  options: readonly (readonly [value: string, name: string])[],
  empty: string,
  change: (value: string) => void,
  value = textOf(valueOf(field)),
): TemplateResult => {
  const isOther = value !== '' && !options.some(([each]) => each === value);
  const all = [['', empty] as const, ...(isOther ? [[value, value] as const] : []), ...options];
  return html`<select
    id=${idOf(field.path)}
    aria-describedby=${describedBy(field)}
    aria-invalid=${validity(field)}
    @change=${({target}: Event) => change((target as HTMLSelectElement).value)}
  >
    ${all.map(([each, name]) => html`<option .value=${each} .selected=${live(each === value)}>${name}</option>`)}
  </select>`;
};

const choiceControl = (field: Field): TemplateResult =>
  select(
    field,
    (field.schema.words ?? []).map((word) => [word, wordsOf(word)]),
    'Not said',
    (value) => setValue(field, value || undefined),
  );

const USUAL = ['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'AUD', 'JPY', 'SEK', 'PLN'];

/** The currencies that the browser knows by name, the usual ones first. */
const currencies = (): (readonly [string, string])[] => {
  const names = new Intl.DisplayNames('en', {type: 'currency'});
  const others = Intl.supportedValuesOf('currency').filter((code) => !USUAL.includes(code));
  return [...USUAL, ...others].map((code) => [code, `${code}, ${names.of(code) ?? ''}`]);
};
let known: ReturnType<typeof currencies> | undefined;

const currencyControl = (field: Field): TemplateResult =>
  select(field, (known ??= currencies()), 'Choose…', (value) => setValue(field, value || undefined));

const flagControl = (field: Field): TemplateResult =>
  html`<label class="check">
    <input
      id=${idOf(field.path)}
      type="checkbox"
      aria-describedby=${describedBy(field)}
      .checked=${live(valueOf(field) === true)}
      @change=${({target}: Event) => setValue(field, (target as HTMLInputElement).checked || undefined)}
    />
    Yes
  </label>`;

/** A text or a number, or yes or no. */
const valueControl = (field: Field): TemplateResult => {
  const value = valueOf(field);
  const isFlag = typeof value === 'boolean';
  const kinds = [
    ['yes', 'Yes'],
    ['no', 'No'],
  ] as const;
  const kind = isFlag ? (value ? 'yes' : 'no') : '';
  const kindField = {...field, path: [...field.path, 'kind']};
  return html`<div class="row">
    ${
      isFlag
        ? html`<output id=${idOf(field.path)}>${value ? 'Yes' : 'No'}</output>`
        : html`<input
            id=${idOf(field.path)}
            autocomplete="off"
            aria-describedby=${describedBy(field)}
            aria-invalid=${validity(field)}
            .value=${live(textOf(value))}
            @input=${typed(field)}
          />`
    }
    <span class="kind">
      <label class="hidden" for=${idOf(kindField.path)}>Type of “${field.label}”</label>
      ${select(kindField, kinds, 'Text', (it) => setValue(field, it ? it === 'yes' : undefined), kind)}
    </span>
  </div>`;
};

const CONTROLS: Partial<Record<Control, (field: Field) => TemplateResult>> = {
  text: textControl,
  date: dateControl,
  choice: choiceControl,
  currency: currencyControl,
  flag: flagControl,
  value: valueControl,
};

/** A field for a single value. */
export const singleValue = (field: Field): TemplateResult =>
  labelled(field, (CONTROLS[controlFor(field.schema)] ?? lineControl)(field));
