import type {Form} from '../../src/html/forms.js';
import {snippet} from '../../src/html/snippet.js';
import type {Schema} from '../../src/model/schema.js';

/** The forms in which a story's code can be shown, by where they are pasted. */
export const FORMS: Readonly<Record<Form, string>> = {
  element: 'HTML',
  children: 'HTML, content marked up',
  script: 'HTML, data in a script',
  carrier: 'An editor that deletes unknown elements',
  wordpress: 'WordPress',
  fence: 'Markdown',
  jsx: 'React, MDX, Astro',
  vue: 'Vue',
  svelte: 'Svelte',
  angular: 'Angular',
};

const objectIn = (text: string | null): object | undefined => {
  try {
    const value: unknown = JSON.parse(text!);
    return typeof value === 'object' && value ? value : undefined;
  } catch {
    return undefined;
  }
};

/**
 * A widget in one of the forms, ready to be pasted; nothing for what is no widget, or has data with mistakes.
 *
 * @param fallback what readers see without the script, as HTML
 */
export const pasted = (element: Element, form: Form, fallback: string): string | undefined => {
  const tag = element.localName;
  const {shape} = (customElements.get(tag) ?? {}) as {readonly shape?: Schema};
  const data = objectIn(element.getAttribute('data'));
  if (!shape || !data) return undefined;
  const others = [...element.attributes].filter(({name}) => name !== 'data').map(({name, value}) => [name, value]);
  const attributes = Object.fromEntries(others) as Record<string, string>;
  const {text, problems} = snippet(form, {tag, shape}, data, {attributes, fallback});
  // What shows mistakes keeps them.
  return problems.length ? undefined : text;
};
