import type {Form} from './draw.js';
import {canStow} from './insertions.js';
import type {PrerenderOptions} from './prerender.js';
import {isFlow, type Host} from './survey.js';

/** Elements that can have a shadow root, besides those with a hyphen. */
const CAN_HAVE_ROOT = /^(?:article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span|.*-.*)$/;
/** Elements from which the parser drops everything but text. */
const TEXT_ONLY = /^(?:select|option|optgroup)$/;

/** Decides how the content is put into a widget; says so if it cannot be done as asked. */
export const formFor = (
  {element, isCarrier, block, unsafeIn}: Host,
  mode: PrerenderOptions['mode'] = 'light',
  note: (rule: string, message: string) => void,
): Form | 'plain' | undefined => {
  const around = unsafeIn ?? (isCarrier && !block && !isFlow(element) ? element.localName : undefined);
  if (around && TEXT_ONLY.test(around)) {
    note('place', `In <${around}> the widget cannot be drawn.`);
    return undefined;
  }
  if (mode === 'dsd') return mode;
  if (!around) {
    if (canStow(element)) return mode;
    const isLeft = mode === 'plain';
    note(
      'place',
      `In <${element.localName}> a tag is not closed, or its script stands amid the fallback, so ${isLeft ? 'the widget was left as it is' : 'the content was put into a declarative shadow root'}.`,
    );
    return isLeft ? undefined : 'dsd';
  }
  if (mode === 'plain' || (!block && !CAN_HAVE_ROOT.test(element.localName))) {
    note('place', `In <${around}> the content cannot stand in the page, so the widget was left as it is.`);
    return undefined;
  }
  note('place', `In <${around}> the content cannot stand in the page, so it was put into a declarative shadow root.`);
  return 'dsd';
};
