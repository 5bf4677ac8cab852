import '../i18n/de.define.js';
import {check} from '../input/check.js';
import type {Encoding} from '../input/encode.js';
import {localeOf} from '../i18n/locale.js';
import {FORMS, snippet as write, type Form} from '../markup/snippet.js';
import {toHtml} from '../markup/to-html.js';
import {checkDocument, readDocument} from './document.js';
import {kindOf, readText, reasonOf, STDIN} from './files.js';
import {errorsIn, reportText} from './report.js';
import {SHAPES, WIDGETS} from './shapes.js';
import {oneOf, readArguments, UsageError, type Command, type Options} from './usage.js';

const MARKED: readonly string[] = ['children', 'carrier', 'wordpress'];
const ENCODED: readonly string[] = ['element', 'carrier', 'wordpress'];

const OPTIONS = {
  form: {
    type: 'string',
    value: 'FORM',
    choices: FORMS,
    help: 'What to write: one of the forms below; element when not said',
  },
  widget: {type: 'string', value: 'NAME', help: 'The widget, where the data does not say so itself'},
  encoding: {
    type: 'string',
    value: 'ENCODING',
    choices: ['plain', 'shielded', 'percent'],
    help: 'How to write data into an attribute: plain, shielded or percent',
  },
  'heading-level': {
    type: 'string',
    value: 'LEVEL',
    choices: ['2', '3', '4', '5', '6'],
    help: 'The level of its heading, 2 to 6',
  },
  lang: {
    type: 'string',
    value: 'LANG',
    help: 'The language of the words around marked data: en, when not said, or de',
  },
  help: {type: 'boolean', short: 'h', help: 'This text'},
} satisfies Options;

export const snippet: Command = {
  usage: 'snippet FILE.json --form FORM',
  summary: 'Writes a widget, ready to be pasted',
  options: OPTIONS,
  details: `FILE.json holds the data of one widget; - is standard input. It says which widget by "$schema":
"candor-widgets/schemas/NAME.json", by "block": "NAME", or as a whole article.

Forms: element, script and children go into HTML; carrier and wordpress where editors delete elements that they do not
know; fence into Markdown without HTML; jsx, vue, svelte and angular into templates. The children, and what carrier and
wordpress hold, are readable without the script; with --encoding, these two hold the data in an attribute instead.

What cannot be used of the data is told, left out of what is written, and makes the exit code 1.`,
  async run(args) {
    const {values, words} = readArguments(args, OPTIONS);
    const {form = 'element', widget, encoding, lang = 'en', 'heading-level': level} = values;
    const [name = STDIN, more] = words;
    if (more) throw new UsageError(`One file at a time: what is ${more}?`);
    if (level && form === 'fence') throw new UsageError('A block of code has no place for --heading-level.');
    if (encoding && !ENCODED.includes(form)) throw new UsageError(`--encoding is for ${ENCODED.join(', ')}.`);
    if (widget) oneOf('widget', widget, WIDGETS);
    if (name === STDIN && process.stdin.isTTY) throw new UsageError('Name the file with the data.');
    if (name !== STDIN && kindOf(name) !== 'json') throw new UsageError(`${name} is no JSON file.`);
    let text: string;
    try {
      text = await readText(name);
    } catch (error) {
      console.error(`${name}: ${reasonOf(error)}`);
      return 1;
    }
    const parts = readDocument(text, widget);
    if (parts.length > 1)
      throw new UsageError(`${name} has the data of several widgets: ${parts.map(({tag}) => tag).join(', ')}.`);
    const {findings} = checkDocument(name === STDIN ? '<stdin>' : name, text, widget, true);
    const errors = findings.filter(({severity, rule}) => severity === 'error' || rule === 'repaired');
    const {stderr} = process;
    if (errors.length)
      console.error(
        reportText({files: 1, widgets: parts.length, findings: errors}, stderr.isTTY && stderr.hasColors()),
      );
    const [part] = parts;
    const shape = part && SHAPES.get(part.tag);
    const {model, problems} = shape ? check(shape, part.data) : {problems: []};
    if (!part || !shape || model === undefined) return 1;
    const {$schema: _, ...data} = part.data;
    const isMarked = form === 'children' || (MARKED.includes(form) && !encoding);
    const locale = localeOf(lang);
    const headings = level ? {level: Number(level)} : {};
    console.log(
      write(form as Form, {
        tag: part.tag,
        // Where all is well, the author's own short forms stay.
        data: problems.length ? (model as object) : data,
        ...(level && {attributes: {'heading-level': level}}),
        ...(isMarked && {marked: toHtml(shape, model, {...headings, locale})}),
        ...(encoding && {encoding: encoding as Encoding}),
      }),
    );
    return errorsIn(findings) ? 1 : 0;
  },
};
