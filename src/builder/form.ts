/** The form of a widget, made from its schema. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {SHAPES} from '../model/shapes.js';
import {controlFor} from './controls.js';
import {fieldIn, grouped, remarksAt, valueOf, type Field, type Form} from './field.js';
import {splitFields, type Split} from './important.js';
import {listField} from './list-field.js';
import {ratingField} from './rating-field.js';
import {singleValue} from './single-values.js';
import {isFields, pathText, tidy} from './values.js';

/** Groups of seldom fields that were opened because something is in them. They stay open until the author closes them. */
const opened = new Set<string>();

const isFilled = (value: unknown): boolean => value !== undefined && value !== null;

/** Checks if there is anything to see among some fields: a value, or a remark. */
const isNeeded = (field: Field, names: readonly string[]): boolean => {
  const {form, path} = field;
  const data = valueOf(field);
  const prefixes = names.map((name) => pathText([...path, name]));
  const hasRemark = [...form.remarks.keys()].some((key) =>
    prefixes.some((prefix) => key === prefix || key.startsWith(`${prefix}.`) || key.startsWith(`${prefix}[`)),
  );
  return hasRemark || (isFields(data) && names.some((name) => isFilled(data[name])));
};

const fieldsNamed = (field: Field, names: readonly string[]): unknown =>
  repeat(
    names,
    (name) => name,
    (name) => anyField(fieldIn(field, name, field.schema.entries![name]!)),
  );

/** Hides fields that most authors leave empty behind a button. */
const moreFields = (field: Field, names: readonly string[]): TemplateResult | typeof nothing => {
  if (!names.length) return nothing;
  const key = `${field.form.store.work.tag} ${pathText(field.path)}`;
  if (isNeeded(field, names)) opened.add(key);
  return html`<details class="more" ?open=${opened.has(key)}>
    <summary>More about ${field.path.length ? field.label.toLowerCase() : 'it'} <small>${names.length}</small></summary>
    <div>${fieldsNamed(field, names)}</div>
  </details>`;
};

/** Splits the fields of an object. An offer that nobody wants to make is one empty field, not ten. */
const split = (field: Field): Split => {
  const {short, key = '', isOptional} = field.schema;
  const isIdle = short && isOptional && tidy(field.schema, valueOf(field)) === undefined;
  return isIdle ? {first: [key], more: []} : splitFields(field.schema, field.path);
};

/** Returns the fields of an object: first those that authors fill in most often. */
export const fieldsOf = (field: Field): TemplateResult => {
  const {first, more} = split(field);
  return html`${fieldsNamed(field, first)} ${moreFields(field, more)}`;
};

/** Returns the field for any schema. */
export const anyField = (field: Field): TemplateResult => {
  switch (controlFor(field.schema)) {
    case 'list':
      return listField(field, {anyField, fieldsOf});
    case 'rating':
      return ratingField(field, html`${moreFields(field, ['best', 'worst', 'explanation'])}`);
    case 'group':
      return grouped(field, fieldsOf(field));
    default:
      return singleValue(field);
  }
};

/** Returns the form of the widget that is edited. */
export const formOf = (form: Form): TemplateResult => {
  const {tag} = form.store.work;
  const root: Field = {form, schema: SHAPES[tag], path: [], label: '', owner: tag, docPath: []};
  return html`${remarksAt(root)} ${fieldsOf(root)}`;
};
