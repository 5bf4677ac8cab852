/** Lists, whose items can be added, removed, and sorted with the mouse and the keyboard. */
import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Schema} from '../model/schema.js';
import type {WidgetTag} from '../model/shapes.js';
import {controlFor} from './controls.js';
import {docsOf, singularOf, widgetNameOf} from './docs.js';
import {grouped, idOf, remarksAt, setValue, valueOf, type Field} from './field.js';
import {startDrag} from './drag.js';
import {chosen, identityOf, isFields, valueAt, withMoved, withoutItem} from './values.js';

/** Templates for what is in an item. */
interface Inside {
  anyField(field: Field): TemplateResult;
  fieldsOf(field: Field): TemplateResult;
}

const itemsOf = (field: Field): readonly unknown[] => {
  const value = valueOf(field);
  return Array.isArray(value) ? value : [];
};

const nameOf = ({path}: Field): string => String(path.at(-1));
/** Returns the name of an item, in small letters. */
const itemName = (field: Field): string => singularOf(nameOf(field), docsOf(field.owner, field.docPath)?.[0]);

/** Returns a few words that tell an item from the others. */
const titleOf = (item: unknown): string => {
  if (!isFields(item)) return typeof item === 'string' || typeof item === 'number' ? String(item) : '';
  const {block, author, ...fields} = item;
  const name = ['name', 'title', 'term', 'label', 'quote', 'text', 'seller', 'url']
    .map((key) => fields[key])
    .find(Boolean);
  const about = isFields(author) && typeof author['name'] === 'string' ? author['name'] : '';
  const words = typeof name === 'string' ? name.trim().slice(0, 60) : '';
  return [typeof block === 'string' ? widgetNameOf(block) : '', about, words].filter(Boolean).join(': ');
};

/** Moves an item, and the focus with it. */
export const move = (field: Field, from: number, to: number): boolean => {
  const {form, path} = field;
  const count = itemsOf(field).length;
  if (to < 0 || to >= count || to === from) return false;
  form.store.change(withMoved(form.store.work.data, path, from, to) as Record<string, unknown>);
  form.announce(`Moved to position ${to + 1} of ${count}.`);
  return true;
};

const moveBy = (field: Field, index: number, step: 1 | -1): void => {
  const to = index + step;
  if (!move(field, index, to)) return;
  const isAtEnd = to === 0 || to === itemsOf(field).length - 1;
  const direction = step < 0 ? 'up' : 'down';
  const other = step < 0 ? 'down' : 'up';
  field.form.focusLater(`${idOf([...field.path, to])}-${isAtEnd ? other : direction}`);
};

const remove = (field: Field, index: number): void => {
  const {form, path} = field;
  form.store.change(withoutItem(form.store.work.data, path, index) as Record<string, unknown>);
  const count = itemsOf(field).length;
  form.announce(`Removed. ${count} left.`);
  form.focusLater(count ? idOf([...path, Math.min(index, count - 1)]) : `${idOf(path)}-add`);
};

const emptyItem = (item: Schema, variant?: string): unknown =>
  variant ? {[item.key!]: variant} : item.entries ? {} : '';

const add = (field: Field, variant?: string): void => {
  const items = itemsOf(field);
  setValue(field, [...items, emptyItem(field.schema.item!, variant)]);
  field.form.focusLater(idOf([...field.path, items.length]));
};

const button = (id: string, label: string, sign: string, isDisabled: boolean, act: () => void): TemplateResult => html`
  <button type="button" class="icon" id=${id} aria-label=${label} ?disabled=${isDisabled} @click=${act}>${sign}</button>
`;

const tools = (field: Field, index: number, name: string): TemplateResult => {
  const id = idOf([...field.path, index]);
  const count = itemsOf(field).length;
  return html`<span class="tools">
    <span
      class="handle"
      aria-hidden="true"
      title="Drag to sort"
      @pointerdown=${(event: PointerEvent) => startDrag(event, index, (from, to) => move(field, from, to))}
      >⠿</span
    >
    ${button(`${id}-up`, `Move ${name} up`, '↑', index === 0, () => moveBy(field, index, -1))}
    ${button(`${id}-down`, `Move ${name} down`, '↓', index === count - 1, () => moveBy(field, index, 1))}
    ${button(`${id}-remove`, `Remove ${name}`, '×', false, () => remove(field, index))}
  </span>`;
};

/** Returns the field of an item. */
const itemField = (field: Field, item: unknown, index: number): Field => {
  const schema = field.schema.item!;
  const name = itemName(field);
  const own = chosen(schema, item) ?? schema;
  const isBlock = schema.variants && isFields(item);
  return {
    ...field,
    schema: own,
    path: [...field.path, index],
    docPath: isBlock ? [] : [...field.docPath, index],
    owner: isBlock ? (item[schema.key!] as WidgetTag) : field.owner,
    isIdle: false,
    label: `${name.charAt(0).toUpperCase()}${name.slice(1)} ${index + 1}`,
  };
};

/** An item with several fields, which can be folded. */
const largeItem = (field: Field, own: Field, item: unknown, index: number, inside: Inside): TemplateResult => {
  const title = titleOf(item);
  return html`<li class="item">
    ${tools(field, index, own.label.toLowerCase())}
    <details open>
      <summary id=${idOf(own.path)}>${own.label}${title ? html`${' '}<small>${title}</small>` : nothing}</summary>
      <div>${remarksAt(own)} ${controlFor(own.schema) === 'group' ? inside.fieldsOf(own) : inside.anyField(own)}</div>
    </details>
  </li>`;
};

const smallItem = (field: Field, own: Field, index: number, inside: Inside): TemplateResult =>
  html`<li class="item small">${inside.anyField(own)} ${tools(field, index, own.label.toLowerCase())}</li>`;

/** A cell for each column of the table around the field, in their order. */
const cells = (field: Field, inside: Inside): TemplateResult => {
  const around = valueAt(field.form.store.work.data, field.path.slice(0, -3));
  const columns = isFields(around) && Array.isArray(around['items']) ? (around['items'] as unknown[]) : [];
  return grouped(
    field,
    columns.length
      ? columns.map((column, i) => {
          const own = itemField(field, undefined, i);
          const schema = {...own.schema, isOptional: true as const};
          return inside.anyField({...own, schema, docPath: [], label: titleOf(column) || `Column ${i + 1}`});
        })
      : html`<p class="help">Add products first: each is a column.</p>`,
  );
};

const adders = (field: Field): TemplateResult => {
  const {variants} = field.schema.item!;
  const name = itemName(field);
  if (!variants)
    return html`<button type="button" class="add" id="${idOf(field.path)}-add" @click=${() => add(field)}>
      + Add ${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}
    </button>`;
  const kinds = Object.keys(variants);
  return html`<div class="adders" role="group" aria-label="Add a part">
    ${kinds.map(
      (kind, i) =>
        html`<button
          type="button"
          class="add"
          id=${i ? nothing : `${idOf(field.path)}-add`}
          @click=${() => add(field, kind)}
        >
          + ${kind === 'prose' ? 'Text' : widgetNameOf(kind)}
        </button>`,
    )}
  </div>`;
};

/** A list. */
export const listField = (field: Field, inside: Inside): TemplateResult => {
  if (field.schema.hasPlaces && nameOf(field) === 'values') return cells(field, inside);
  const items = itemsOf(field);
  const isLarge = !!(field.schema.item!.entries ?? field.schema.item!.variants);
  return grouped(
    field,
    html`<ol class="items">
        ${repeat(items, identityOf, (item, index) => {
          const own = itemField(field, item, index);
          return isLarge ? largeItem(field, own, item, index, inside) : smallItem(field, own, index, inside);
        })}
      </ol>
      ${adders(field)}`,
  );
};
