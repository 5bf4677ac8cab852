import {either, filledList, optional, shape, type InputOf, type ModelOf} from './schema.js';
import {line, text} from './values.js';

export const checklistShape = shape({
  /** What to tick off. @example ["It fits under my cabinet", {"label": "The handle suits my grip", "hint": "Fill one and hold it level."}] */
  items: filledList(
    either(
      text,
      'label',
      shape({
        /** What to tick off. @example "The handle suits my grip" */
        label: text,
        /** How to find out. @example "Fill a kettle you own and hold it level for ten seconds." */
        hint: optional(text),
      }),
    ),
  ),
  /** The heading. @example "Before you buy" */
  title: optional(line),
});

/** A list of things to check before buying. */
export type ChecklistInput = InputOf<typeof checklistShape>;
/** A checked checklist. */
export type Checklist = ModelOf<typeof checklistShape>;
