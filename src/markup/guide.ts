import type {Guide} from '../model/guide.js';
import {line, list, mark, phrase, prose} from './fields.js';
import {element, escape} from './html.js';
import {lines} from './lines.js';
import {checks, definitions} from './parts.js';
import {heading, type Writing} from './writing.js';
import {anchorsOf} from '../model/anchors.js';

/** From this many sections on, links to them stand at the top. */
const MANY = 4;

const section = (given: Guide['sections'][number], id: string, level: number): string => {
  const {title, text, features, bestFor, tips, points, checklist} = given;
  const content = lines(
    heading(level, 'title', title),
    text && prose('text', text),
    features &&
      definitions(
        'features',
        features.map(({term, description}) => [line('term', term, 'dt'), phrase('description', description, 'dd')]),
      ),
    bestFor && mark('div', 'bestFor', lines(bestFor.lead && prose('lead', bestFor.lead), list('items', bestFor.items))),
    tips && list('tips', tips, 'ol'),
    points && list('points', points),
    checklist &&
      mark(
        'div',
        'checklist',
        lines(checklist.title && heading(level + 1, 'title', checklist.title), checks(checklist.items)),
      ),
  );
  return mark('section', 'sections', content, undefined, {id});
};

export const guideHtml = ({title, intro, sections}: Guide, {level, anchors}: Writing): string => {
  const ids = anchorsOf(sections, anchors);
  const contents = sections.map((it, i) => element('li', {}, element('a', {href: `#${ids[i]!}`}, escape(it.title))));
  return lines(
    heading(level, 'title', title),
    intro && prose('intro', intro),
    sections.length >= MANY && element('ul', {}, contents.join('\n')),
    ...sections.map((it, i) => section(it, ids[i]!, level + 1)),
  );
};
