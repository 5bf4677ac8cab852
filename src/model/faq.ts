import {filledList, optional, shape, type InputOf, type ModelOf} from './schema.js';
import {line, text} from './values.js';

/** A question with its answer. */
const questionShape = shape({
  /** Question of a reader. @example "Does it whistle?" */
  question: line,
  /** Answer to the question. Blank lines separate paragraphs. @example "No. It beeps once, and the beep can be switched off." */
  answer: text,
});

/** Schema of questions and answers. */
export const faqShape = shape({
  /** Questions with their answers. @example [{"question": "Does it whistle?", "answer": "No. It beeps once."}] */
  questions: filledList(questionShape),
  /** Title of the list. @example "Asked more than once" */
  title: optional(line),
});

/** Questions and answers. */
export type FaqInput = InputOf<typeof faqShape>;
/** Checked questions and answers. */
export type Faq = ModelOf<typeof faqShape>;
