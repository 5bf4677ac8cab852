import {MagicString} from 'magic-string';

const escaped = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Leaves ASCII only, so that the script reads the same in a page of any encoding. */
export const ascii = () => ({
  name: 'ascii',
  transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    const text = new MagicString(code);
    for (const {index, 0: char} of code.matchAll(/[^\0-\x7f]/g)) text.update(index, index + 1, escaped(char));
    return {code: text.toString(), map: text.generateMap({hires: true, source: id})};
  },
});
