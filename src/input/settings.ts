import type {Labels} from '../i18n/words.js';
import {isObject} from '../model/make-schema.js';
import {optional, shape, value, type Schema} from '../model/schema.js';
import {settingsShape, type Settings, type SettingsInput} from '../model/settings.js';
import {check} from './check.js';
import {labelsShape, parseObject, readLabels} from './labels.js';
import {explain, type Problem} from './problem.js';

/** The settings of a page, as its author writes them. */
export type PageSettings = Omit<SettingsInput, 'labels'> & {readonly labels?: Labels | undefined};

/** The settings that can be used, and the problems with the others. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

const isSelector = (text: string): boolean => {
  try {
    document.createDocumentFragment().querySelector(`${text}, p`);
    return true;
  } catch {
    return false;
  }
};

/** A text that only a browser can check. */
const browserText = (expected: string, check: (text: string) => boolean): Schema<string> =>
  value('line', expected, (it) => typeof it === 'string' && (typeof document === 'undefined' || check(it)));

const fields: Readonly<Record<string, Schema>> = {
  ...settingsShape.entries,
  accent: optional(browserText('a colour', (it) => CSS.supports('color', it))),
  content: optional(browserText('a CSS selector', isSelector)),
  labels: optional(labelsShape),
};
const fullShape = shape(fields);

/** The names of all settings. */
export const SETTINGS: readonly string[] = Object.keys(fields);

/** Converts a setting that is written as the text of an attribute. */
const fromText = (written: unknown, {type, item, entries}: Partial<Schema> = {}): unknown => {
  if (typeof written !== 'string') return written;
  const text = written.trim();
  if (type === 'flag') return text === '' || (/^(?:true|false)$/.test(text) ? text === 'true' : text);
  return item ? text.split(/[\s,]+/) : entries ? parseObject(text) : text;
};

/** Reads the settings of a page. One that cannot be used is reported, and has its default. */
export const readSettings = (given: unknown): ReadSettings => {
  const {model = {}, problems} = check(
    fullShape,
    isObject(given)
      ? Object.fromEntries(Object.entries(given).map(([name, it]) => [name, fromText(it, fields[name])]))
      : given,
  );
  return {settings: model, problems};
};

/** Explains to the author what is wrong with settings. */
export const explainSettings = (problems: readonly Problem[]): string =>
  `Candor, settings:\n${problems.map(explain).join('\n')}`;

/** Adds the labels of a widget to the settings of its page. */
export const withLabels = (settings: Settings, given: unknown): ReadSettings => {
  if (!given) return {settings, problems: []};
  const {model, problems} = readLabels(given);
  return {settings: {...settings, labels: {...settings.labels, ...model?.labels}}, problems};
};

/** Matches the elements that may name settings of a page. */
export const METAS = 'head meta[name^=candor-]';
/** Matches the address of the script. */
export const SCRIPT = /(?:^|\/)candor\.js(?:[?#]|$)/;

/** Writes the name of a setting as it is in attributes: `new-tab` for `newTab`. */
export const attributeOf = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/**
 * Collects the settings that a page names: in attributes of the script's tag, such as `data-new-tab`, or in its head, such as
 * `<meta name="candor-new-tab" content="true">`.
 */
export const writtenSettings = (tag: Element | undefined, metas: Iterable<Element>): Record<string, string> => {
  const written: Record<string, string> = {};
  for (const name of SETTINGS) {
    const attribute = attributeOf(name);
    const meta = [...metas].find((each) => each.getAttribute('name') === `candor-${attribute}`);
    const value = tag?.getAttribute(`data-${attribute}`) ?? meta?.getAttribute('content');
    if (value != null) written[name] = value;
  }
  return written;
};
