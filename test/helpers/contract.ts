// The contract that every widget fulfils.
import {describeAccess} from './contract/access.js';
import {describeLanguage} from './contract/language.js';
import {describeLooks} from './contract/looks.js';
import {describeManners} from './contract/manners.js';
import {describeMistakes} from './contract/mistakes.js';
import {describePlaces} from './contract/places.js';
import {describeSources} from './contract/sources.js';
import {engine} from './page.js';

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
    describeManners(subject);
    describePlaces(subject);
    describeLooks(subject);
    describeAccess(subject);
    // All widgets read, check and translate by the same code: one of them tells whether an engine runs it.
    if (engine !== 'chromium' && tag !== 'review-card') return;
    describeSources(subject);
    describeMistakes(subject);
    describeLanguage(subject);
  });
};
