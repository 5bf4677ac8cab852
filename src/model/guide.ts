import {filledList, list, optional, shape, type InputOf, type ModelOf} from './schema.js';
import {line, text} from './values.js';
import {checklistShape} from './checklist.js';

/** A term and its explanation. */
const termShape = shape({
  /** Term to explain. @example "Temperature hold" */
  term: line,
  /** Meaning of the term, or why it matters. @example "Brewing takes four minutes; a kettle that cools meanwhile changes the cup." */
  description: text,
});

/** People whom a product suits. */
const audienceShape = shape({
  /** Introduction to the list. @example "It makes sense for you if you are one of these:" */
  lead: optional(text),
  /** People whom it suits. @example ["You make one or two cups at a time"] */
  items: filledList(text),
});

/** A section of a buying guide. */
const sectionShape = shape({
  /** Title of the section. @example "What you pay for" */
  title: line,
  /** Text of the section. Blank lines separate paragraphs. @example "Up to about 40 € you get ceramic burrs." */
  text: optional(text),
  /** Terms with their explanations. @example [{"term": "Stepped", "description": "The setting moves in clicks."}] */
  features: optional(list(termShape)),
  /** People whom it suits. @example {"lead": "It makes sense for you if:", "items": ["You travel"]} */
  bestFor: optional(audienceShape),
  /** Numbered list of tips. @example ["Measure the spot on your counter, base included."] */
  tips: optional(list(text)),
  /** Bulleted list. @example ["The maker sells spare parts"] */
  points: optional(list(text)),
  /** Checklist of the section. @example {"items": ["It fits under my cabinet"]} */
  checklist: optional(checklistShape),
});

/** Schema of a buying guide. */
export const guideShape = shape({
  /** Title of the guide. @example "How to choose a gooseneck kettle" */
  title: line,
  /** Introduction before the sections. Blank lines separate paragraphs. @example "Three things decide whether you will still use it in a year." */
  intro: optional(text),
  /** Sections of the guide, in order. @example [{"title": "Tips before you order", "tips": ["Measure the spot on your counter."]}] */
  sections: filledList(sectionShape),
});

/** A guide on how to choose a product. */
export type GuideInput = InputOf<typeof guideShape>;
/** A checked guide. */
export type Guide = ModelOf<typeof guideShape>;
