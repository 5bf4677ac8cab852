import {either, optional, shape, type InputOf, type ModelOf} from './schema.js';
import {line, url} from './values.js';
import {imageShape} from './image.js';

/** Schema of a person. */
export const personShape = either(
  line,
  'name',
  shape({
    /** Name, without title or role. @example "Ines S." */
    name: line,
    /** Page about the person. @example "/about" */
    url: optional(url),
    /** Image of the person. @example "ines.jpg" */
    image: optional(imageShape),
    /** Occupation. @example "Baker" */
    jobTitle: optional(line),
    /** Place where the person lives. @example "Lisbon" */
    location: optional(line),
  }),
);

/** A person: the name, or an object with page, image, occupation and place. */
export type PersonInput = InputOf<typeof personShape>;
/** A checked person. */
export type Person = ModelOf<typeof personShape>;
