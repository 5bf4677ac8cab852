import {findLinks} from '../author/find-in-model.js';
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

/** Finds the links in the data of widgets. */
export const linksIn = (parts: readonly AdvicePart[]): FoundLink[] =>
  parts.flatMap((part) =>
    findLinks(part.model).map(({it: url, path}) => {
      const inData = part.pathOf(path);
      return {url, offset: part.offsetOf(inData), widget: part.widget, path: inData};
    }),
  );
