import * as english from '../i18n/en.js';
import type {Labels, Message, Words} from '../i18n/words.js';
import {optional, shape, value, type Schema} from '../model/schema.js';
import {check, type Checked} from './check.js';
import {readJson} from './read-json.js';

const placesIn = (text: string): string => String(text.match(/\{\w+\}/g)?.toSorted());

/** A text, or one for each plural form, with the same places for values as a message. A form may say the number in a word. */
const labelLike = (sample: Message): Schema => {
  const text = typeof sample === 'string' ? sample : sample.other;
  return value('line', `text such as “${text}”`, (it) => {
    const hasForms = text !== sample && typeof it === 'object' && !!it && 'other' in it;
    const plain = (form: string): string => placesIn(hasForms ? form.replace('{count}', '') : form);
    return (hasForms ? Object.values(it) : [it]).every(
      (form) => typeof form === 'string' && form.trim() && plain(form) === plain(text),
    );
  });
};

const samples: Readonly<Record<string, Message>> = Object.assign({}, ...Object.values(english)) as Words &
  Record<string, Message>;
const entries = Object.entries(samples).map(([name, sample]) => [name, optional(labelLike(sample))]);

/** Schema of words of the author's own, by the names of the messages. */
export const labelsShape: Schema<Labels> = shape(Object.fromEntries(entries) as Record<string, Schema>);

/** Parses an object that is written as JSON; a text that is none stays a text. */
export const parseObject = (written: unknown): unknown => {
  if (typeof written !== 'string') return written;
  try {
    return readJson(written);
  } catch {
    return written;
  }
};

const own = shape({labels: labelsShape});

/**
 * Reads words of the author's own, and checks that the messages exist and have the same values.
 *
 * @param labels an object, or JSON as text
 */
export const readLabels = (labels: unknown): Checked<{readonly labels: Labels}> =>
  check(own, {labels: parseObject(labels)});
