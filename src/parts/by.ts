import type {TemplateResult} from 'lit/html.js';
import type {Person} from '../model/person.js';
import type {Context} from '../view/context.js';
import {people} from './people.js';

/** Shows who made something, in a sentence such as “by Mara Quill and Otis Penn”. */
export const by = (makers: readonly Person[], context: Context): TemplateResult =>
  people('by', makers, context.locale.words.by, context);
