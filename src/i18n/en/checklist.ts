import type {ChecklistWords} from '../words.js';

/** English messages of checklists. */
export const checklist: ChecklistWords = {
  checklist: 'Checklist',
  checked: '{done} of {count} checked',
  uncheckAll: 'Uncheck all',
  forget: 'Uncheck all, and forget',
  print: 'Print',
};
