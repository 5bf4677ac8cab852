import {MagicString} from 'magic-string';
import {parseSync} from 'oxc-parser';
import {walk} from './walk.mjs';

/** The functions of `src/view/context.ts` that return one of their arguments in a widget, and which. */
const MARKS = new Map(Object.entries({mark: 1, markScalar: 1, withHiddenFields: 1, unmarked: 0}));

const nameOf = ({callee}) => callee.name ?? callee.property?.name;
const isMark = (node) => node.type === 'CallExpression' && MARKS.has(nameOf(node));
const contentOf = (mark) => mark.arguments[MARKS.get(nameOf(mark))];

/** Leaves out what only marked-up HTML has from views: the pasted script writes none. */
export const stripMarks = () => ({
  name: 'strip-marks',
  transform(code, id) {
    if (!/src[\\/](?:parts|widgets)[\\/]/.test(id)) return null;
    const text = new MagicString(code);
    const sourceOf = ({start, end}) => code.slice(start, end);
    walk(parseSync(id, code).program, (node) => {
      const {type, left, right, property, properties, start, end} = node;
      if (isMark(node)) {
        const content = contentOf(node);
        text.remove(start, content.start).remove(content.end, end);
      }
      // `url && mark('url', url)` is `url`.
      if (type === 'LogicalExpression' && isMark(right) && sourceOf(left) === sourceOf(contentOf(right)))
        text.remove(left.end, end);
      if (type === 'MemberExpression' && property.name === 'isMarkedUp') text.update(start, end, 'false');
      // Nothing is read from the context that is not used any more.
      if (type !== 'ObjectPattern' || !properties.some(({key}) => MARKS.has(key?.name))) return;
      const kept = properties.filter(({key}) => !MARKS.has(key?.name)).map(sourceOf);
      if (kept.length)
        text.remove(properties[0].start, properties.at(-1).end).appendLeft(properties[0].start, kept.join(', '));
      // A parameter that is not used can be left out, an empty pattern cannot.
      else text.update(start, code.indexOf('}', properties.at(-1).end) + 1, 'unused');
    });
    return {code: text.toString(), map: text.generateMap({hires: true})};
  },
});
