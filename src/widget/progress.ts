import {checklist} from '../i18n/en.js';
import {withoutMarks} from '../i18n/english.js';
import type {Locale} from '../i18n/locale.js';

/** Updates the text and the bar of each list to tick off from its checkboxes. */
export const showProgress = (root: ParentNode, locale: Locale): void => {
  const {checked} = locale.own(checklist);
  for (const list of root.querySelectorAll('.tasks')) {
    const boxes = [...list.querySelectorAll<HTMLInputElement>('input')];
    const done = boxes.filter((box) => box.checked).length;
    const [status, bar] = ['[role=status] > span', 'rect + rect'].map((selector) => list.querySelector(selector));
    const sentence = withoutMarks(locale.say(checked, {done, count: boxes.length}));
    // Setting the same text again would be announced.
    if (status && status.textContent !== sentence) status.textContent = sentence;
    bar?.setAttribute('width', `${done}`);
  }
};
