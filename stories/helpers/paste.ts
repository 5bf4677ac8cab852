import type {Form} from '../../src/html/forms.js';
import {snippet} from '../../src/html/snippet.js';
import {plainJson} from '../../src/input/encode.js';
import type {Schema} from '../../src/model/schema.js';
import {prettyJson} from './snippet.js';

/** Forms for the code of a story, named for the places where they are pasted. */
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
 * Writes a widget in one of the forms; returns undefined for other elements and for widgets with invalid data.
 *
 * @param fallback HTML to show without the script
 */
export const pasted = (element: Element, form: Form, fallback: string): string | undefined => {
  const tag = element.localName;
  const {shape} = (customElements.get(tag) ?? {}) as {readonly shape?: Schema};
  const data = objectIn(element.getAttribute('data'));
  if (!shape || !data) return undefined;
  const others = [...element.attributes].filter(({name}) => name !== 'data').map(({name, value}) => [name, value]);
  const attributes = Object.fromEntries(others) as Record<string, string>;
  const {text, problems} = snippet(form, {tag, shape}, data, {attributes, fallback});
  // Stories about invalid data show it as it is.
  return problems.length ? undefined : text?.replace(plainJson(data), () => prettyJson(data, '', 0, plainJson));
};
