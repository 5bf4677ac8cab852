import {MagicString} from 'magic-string';
import {parseSync} from 'oxc-parser';
import {walk} from './walk.mjs';

/** The functions of `src/view/context.ts` that return their second argument in a widget. */
const MARKS = new Set(['mark', 'markScalar', 'withHiddenFields']);

/** Leaves out the data marks of views, which only marked-up HTML has: the pasted script writes none. */
export const stripMarks = () => ({
  name: 'strip-marks',
  transform(code, id) {
    if (!/src[\\/](?:parts|widgets)[\\/]/.test(id)) return null;
    const text = new MagicString(code);
    walk(parseSync(id, code).program, ({type, callee, arguments: [, content] = [], start, end}) => {
      if (type !== 'CallExpression' || !MARKS.has(callee.name ?? callee.property?.name)) return;
      text.remove(start, content.start).remove(content.end, end);
    });
    return {code: text.toString(), map: text.generateMap({hires: true})};
  },
});
