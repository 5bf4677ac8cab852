import {filledList, list, optional, shape, type InputOf, type ModelOf} from './schema.js';
import {line, text} from './values.js';
import {checklistShape} from './checklist.js';

const termShape = shape({
  /** The word. @example "Temperature hold" */
  term: line,
  /** What it means, or why it matters. @example "Brewing takes four minutes; a kettle that cools meanwhile changes the cup." */
  description: text,
});

const audienceShape = shape({
  /** The words before the list. @example "It makes sense for you if you are one of these:" */
  lead: optional(text),
  /** Whom it suits. @example ["You make one or two cups at a time"] */
  items: filledList(text),
});

const sectionShape = shape({
  /** The heading. @example "What you pay for" */
  title: line,
  /** The section. Blank lines part paragraphs. @example "Up to about 40 € you get ceramic burrs." */
  text: optional(text),
  /** Words with what they mean. @example [{"term": "Stepped", "description": "The setting moves in clicks."}] */
  features: optional(list(termShape)),
  /** Whom it suits. @example {"lead": "It makes sense for you if:", "items": ["You travel"]} */
  bestFor: optional(audienceShape),
  /** Tips, numbered. @example ["Measure the spot on your counter, base included."] */
  tips: optional(list(text)),
  /** Points, not numbered. @example ["The maker sells spare parts"] */
  points: optional(list(text)),
  /** Things to tick off. @example {"items": ["It fits under my cabinet"]} */
  checklist: optional(checklistShape),
});

export const guideShape = shape({
  /** The heading. @example "How to choose a gooseneck kettle" */
  title: line,
  /** What comes before the sections. Blank lines part paragraphs. @example "Three things decide whether you will still use it in a year." */
  intro: optional(text),
  /** The sections, in order. @example [{"title": "Tips before you order", "tips": ["Measure the spot on your counter."]}] */
  sections: filledList(sectionShape),
});

/** How to choose. */
export type GuideInput = InputOf<typeof guideShape>;
/** A checked guide. */
export type Guide = ModelOf<typeof guideShape>;
