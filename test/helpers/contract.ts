// The contract that every widget fulfils.
import {describeAccess} from './contract/access.js';
import {describeLanguage} from './contract/language.js';
import {describeLooks} from './contract/looks.js';
import {describeManners} from './contract/manners.js';
import {describeMistakes} from './contract/mistakes.js';
import {describePlaces} from './contract/places.js';
import {describeSources} from './contract/sources.js';

/** A widget under test. */
export interface Subject {
  readonly tag: string;
  /** Data with every field of the widget. */
  readonly example: object;
  /** Data with only the required fields. */
  readonly smallest: object;
}

/** Tests that a widget fulfils the contract of all widgets. */
export const describeContract = (tag: string, example: object, smallest: object): void => {
  const subject: Subject = {tag, example, smallest};
  describe(`<${tag}> as every widget`, () => {
    describeSources(subject);
    describeMistakes(subject);
    describeManners(subject);
    describePlaces(subject);
    describeLanguage(subject);
    describeLooks(subject);
    describeAccess(subject);
  });
};
