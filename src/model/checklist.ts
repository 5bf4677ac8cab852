import {either, filledList, optional, shape, type InputOf, type ModelOf} from './schema.js';
import {line, text} from './values.js';

/** Schema of a checklist. */
export const checklistShape = shape({
  /** Points to tick off. @example ["It fits under my cabinet", {"label": "The handle suits my grip", "hint": "Fill one and hold it level."}] */
  items: filledList(
    either(
      text,
      'label',
      shape({
        /** Point to tick off. @example "The handle suits my grip" */
        label: text,
        /** Advice on how to find out. @example "Fill a kettle you own and hold it level for ten seconds." */
        hint: optional(text),
      }),
    ),
  ),
  /** Title of the checklist. @example "Before you buy" */
  title: optional(line),
});

/** A list of points to check before buying. */
export type ChecklistInput = InputOf<typeof checklistShape>;
/** A checked checklist. */
export type Checklist = ModelOf<typeof checklistShape>;
