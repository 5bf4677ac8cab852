import {either, optional, shape, type InputOf, type ModelOf} from './schema.js';
import {line, url} from './values.js';
import {imageShape} from './image.js';

export const personShape = either(
  line,
  'name',
  shape({
    /** The bare name, without title or role. @example "Ines S." */
    name: line,
    /** A page about the person. @example "/about" */
    url: optional(url),
    /** A picture of the person. @example "ines.jpg" */
    image: optional(imageShape),
    /** What the person does. @example "Baker" */
    jobTitle: optional(line),
    /** Where the person is. @example "Lisbon" */
    location: optional(line),
  }),
);

/** A person: the name, or the name with page, picture, work and place. */
export type PersonInput = InputOf<typeof personShape>;
/** A checked person. */
export type Person = ModelOf<typeof personShape>;
