import type {TemplateResult} from 'lit/html.js';

const shifted = new WeakMap<TemplateStringsArray, TemplateStringsArray[]>();

/**
 * Moves the headings of a template to a level. In the template the widget's own heading is an `h2`, those inside are `h3`
 * and `h4`; no heading goes beyond `h6`. Each level makes one more template of Lit's, as if it had been written out.
 *
 * @param level the level of what is an `h2` in the template, 1 to 6
 */
export const atLevel = (template: TemplateResult, level: number): TemplateResult => {
  if (level === 2) return template;
  const {strings} = template;
  let levels = shifted.get(strings);
  if (!levels) shifted.set(strings, (levels = []));
  if (!levels[level]) {
    const moved = strings.map((part) =>
      part.replaceAll(
        /(<\/?h)([2-6])/g,
        (_, tag: string, written: string) => tag + Math.min(Number(written) + level - 2, 6),
      ),
    );
    levels[level] = Object.assign(moved, {raw: moved});
  }
  return {...template, strings: levels[level]};
};
