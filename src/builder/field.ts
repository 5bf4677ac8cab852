/** Templates around a control: its label, its help, and what the check says about it. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Path, Schema} from '../model/schema.js';
import type {WidgetTag} from '../model/shapes.js';
import {docsOf, labelOf, withLabels} from './docs.js';
import type {Remark, Remarks} from './findings.js';
import type {Store} from './store.js';
import {pathText, tidy, valueAt, withValue} from './values.js';

/** The form, as its fields see it. */
export interface Form {
  readonly store: Store;
  readonly remarks: Remarks;
  /** Tells screen readers what happened. */
  announce(message: string): void;
  /** Moves the focus to an element that is about to be drawn. */
  focusLater(id: string): void;
}

/** A field of the form. */
export interface Field {
  readonly form: Form;
  readonly schema: Schema;
  readonly path: Path;
  readonly label: string;
  /** The widget or block whose documentation describes the field, and its path there. */
  readonly owner: WidgetTag | 'prose';
  readonly docPath: Path;
  /** True within an object that is optional and empty: nothing in it is needed yet. */
  readonly isIdle?: boolean;
}

/** Returns the id of the control of a field. */
export const idOf = (path: Path): string => `field-${path.join('-')}`;

/** Returns the value of a field. */
export const valueOf = ({form, path}: Field): unknown => valueAt(form.store.work.data, path);

/** Returns a single value as text. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Changes the value of a field. `undefined` removes it. */
export const setValue = ({form: {store}, path}: Field, value: unknown, isTyped = false): void =>
  store.change(
    withValue(store.work.data, path, value) as Record<string, unknown>,
    isTyped ? pathText(path) : undefined,
  );

/** Returns the field of an object. */
export const fieldIn = (field: Field, name: string, schema: Schema): Field => ({
  ...field,
  schema,
  path: [...field.path, name],
  docPath: [...field.docPath, name],
  label: labelOf(name),
  isIdle: !!field.isIdle || (!!field.schema.isOptional && tidy(field.schema, valueOf(field)) === undefined),
});

/** Returns the remarks that are shown at a field. That something is needed, its label says. */
const remarksOn = ({form, path, schema}: Field): readonly Remark[] =>
  (form.remarks.get(pathText(path)) ?? []).filter(
    ({severity}) => severity !== 'missing' || !path.length || schema.entries || schema.item,
  );

/** Returns the remarks on a field as a list. */
export const remarksAt = (field: Field): TemplateResult | typeof nothing => {
  const remarks = remarksOn(field);
  if (!remarks.length) return nothing;
  return html`<ul class="remarks" id="${idOf(field.path)}-remarks">
    ${remarks.map(({severity, message}) => html`<li class=${severity}>${message}</li>`)}
  </ul>`;
};

/** Returns the ids of the texts that describe a control. */
export const describedBy = (field: Field): string | typeof nothing => {
  const ids = [
    ...(helpText(field).length ? [`${idOf(field.path)}-help`] : []),
    ...(remarksOn(field).length ? [`${idOf(field.path)}-remarks`] : []),
  ];
  return ids.length ? ids.join(' ') : nothing;
};

/** Tells assistive technology whether the value of a control is wrong. */
export const validity = ({form, path}: Field): 'true' | typeof nothing =>
  form.remarks.get(pathText(path))?.some(({severity}) => severity === 'error') ? 'true' : nothing;

/** Returns the description of a field, unless it only repeats the label, and its example. */
const helpText = ({label, owner, docPath}: Field): readonly string[] => {
  const [description = '', example] = docsOf(owner, docPath) ?? [];
  const isNews = description.replace(/\.$/, '').toLowerCase() !== label.toLowerCase();
  return [...(isNews && description ? [withLabels(description)] : []), ...(example ? [`Example: ${example}`] : [])];
};

/** Returns the description and the example of a field. */
export const help = (field: Field): TemplateResult | typeof nothing => {
  const text = helpText(field).join(' ');
  return text ? html`<p class="help" id="${idOf(field.path)}-help">${text}</p>` : nothing;
};

/** Marks fields that a widget cannot do without. */
const needed = ({schema, isIdle}: Field): TemplateResult | typeof nothing =>
  schema.isOptional || isIdle ? nothing : html`${' '}<span class="needed">needed</span>`;

/** Puts a label before a control, and help and remarks after it. */
export const labelled = (field: Field, control: unknown): TemplateResult => html`
  <div class="field">
    <label for=${idOf(field.path)}>${field.label}${needed(field)}</label>
    ${control} ${help(field)} ${remarksAt(field)}
  </div>
`;

/** Puts several controls under a common name. */
export const grouped = (field: Field, content: unknown): TemplateResult => html`
  <fieldset class="group" id=${idOf(field.path)} tabindex="-1" aria-describedby=${describedBy(field)}>
    <legend>${field.label}${needed(field)}</legend>
    ${help(field)} ${remarksAt(field)} ${content}
  </fieldset>
`;
