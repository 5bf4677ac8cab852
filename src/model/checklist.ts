import type {InferInput, InferOutput} from 'valibot';
import {either, filledList, optional, shape} from './schema.js';
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
export type ChecklistInput = InferInput<typeof checklistShape>;
/** A checked checklist. */
export type Checklist = InferOutput<typeof checklistShape>;
