import {isObject} from '../author/find-in-model.js';
import {runsOf} from '../model/marked.js';
import {field} from '../model/schema.js';
import type {AdvicePart} from './advice-notes.js';

/** A link to another site. */
export interface FoundLink {
  readonly url: string;
  /** Its place in the file. */
  readonly offset: number;
  readonly widget?: string;
  /** Its path in the data of the widget. */
  readonly path?: string;
}

/** Matches an address at another site. */
const ADDRESS = /^(?:https?:)?\/\/[^\s"<>]+$/i;

/** Returns the addresses of a text: itself, or those of the links that are written in it. */
const addressesIn = (text: string): string[] =>
  [text.trim(), ...runsOf(text).flatMap(({url}) => url ?? [])]
    .filter((each) => ADDRESS.test(each))
    .map((each) => each.replace(/^(?=\/)/, 'https:'));

/** Finds the texts in a model with their paths. */
function* textsIn(it: unknown, path = ''): Generator<readonly [path: string, text: string]> {
  if (typeof it === 'string') yield [path, it];
  else if (isObject(it))
    for (const [key, part] of Object.entries(it))
      yield* textsIn(part, Array.isArray(it) ? `${path}[${key}]` : field(path, key));
}

/** Finds the links in the data of widgets. */
export const linksIn = (parts: readonly AdvicePart[]): FoundLink[] =>
  parts.flatMap((part) =>
    [...textsIn(part.model)].flatMap(([path, text]) =>
      addressesIn(text).map((url) => {
        const inData = part.pathOf(path);
        return {url, offset: part.offsetOf(inData), widget: part.widget, path: inData};
      }),
    ),
  );
