import {either, list, optional, shape, type InputOf, type ModelOf} from './schema.js';
import {line, pageUrl, personName, url} from './values.js';
import {imageShape} from './image.js';

/** Schema of an organization. */
const organizationShape = either(
  line,
  'name',
  shape({
    /** Name of the organization. @example "Harbour Bakery" */
    name: line,
    /** Page of the organization. @example "https://harbourbakery.example" */
    url: optional(url),
    /** Logo of the organization. @example "harbour.svg" */
    logo: optional(imageShape),
  }),
);

/** An organization: the name, or an object with page and logo. */
export type OrganizationInput = InputOf<typeof organizationShape>;
/** A checked organization. */
export type Organization = ModelOf<typeof organizationShape>;

/** Schema of a person. */
export const personShape = either(
  personName,
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
    /** Qualification of the person, shown after the name. @example "Registered dietitian" */
    credentials: optional(line),
    /** Pages about the person on other sites, for search engines. @example ["https://orcid.example/0000-0002"] */
    sameAs: optional(list(pageUrl)),
    /** Organization that the person belongs to: the name, or an object with page and logo. @example "Harbour Bakery" */
    organization: optional(organizationShape),
    /** Place where the person lives. @example "Lisbon" */
    location: optional(line),
  }),
);

/** A person: the name, or an object with page, image, occupation and place. */
export type PersonInput = InputOf<typeof personShape>;
/** A checked person. */
export type Person = ModelOf<typeof personShape>;
