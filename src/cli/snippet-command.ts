import '../i18n/de.define.js';
import type {Encoding} from '../input/encode.js';
import {FORMS, formOf, PLATFORMS, type Form, type Platform} from '../html/forms.js';
import {snippet as write} from '../html/snippet.js';
import {checkDocument, readDocument} from './document.js';
import {kindOf, readText, reasonOf, STDIN} from './files.js';
import {table} from './help.js';
import {errorsIn, reportText} from './report.js';
import {SHAPES, WIDGETS} from './shapes.js';
import {oneOf, readArguments, UsageError, type Command, type Options} from './usage.js';

const ENCODED: readonly Form[] = ['element', 'carrier', 'wordpress'];
const PLATFORM_NAMES = Object.keys(PLATFORMS) as Platform[];

const WHAT: Readonly<Record<Form, string>> = {
  element: 'HTML, the data in an attribute',
  script: 'HTML, the data in a script',
  children: 'HTML, the data readable without the script',
  carrier: 'the same where editors delete elements that they do not know',
  wordpress: 'the same as a block of WordPress',
  fence: 'Markdown without HTML',
  jsx: 'templates of React',
  vue: 'templates of Vue',
  svelte: 'templates of Svelte',
  angular: 'templates of Angular',
};
const formRow = (form: Form): [string, string] => {
  const platforms = PLATFORM_NAMES.filter((name) => PLATFORMS[name] === form && name !== form);
  return [form, WHAT[form] + (platforms.length ? `; for ${platforms.join(', ')}` : '')];
};

const OPTIONS = {
  form: {
    type: 'string',
    value: 'FORM',
    choices: [...new Set<string>([...FORMS, ...PLATFORM_NAMES])],
    help: 'What to write: a form, or the platform that it is for; element when not said',
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

Forms, and the platforms whose names mean them:
${table(FORMS.map(formRow))}

With --encoding, carrier and wordpress hold the data in an attribute instead.

What cannot be used of the data is told, left out of what is written, and makes the exit code 1.`,
  async run(args) {
    const {values, words} = readArguments(args, OPTIONS);
    const {form: where = 'element', widget, encoding, lang, 'heading-level': level} = values;
    const form = formOf(where as Form | Platform);
    const [name = STDIN, more] = words;
    if (more) throw new UsageError(`One file at a time: what is ${more}?`);
    if (level && form === 'fence') throw new UsageError('A block of code has no place for --heading-level.');
    if (encoding && !ENCODED.includes(form))
      throw new UsageError(`--encoding is for ${ENCODED.join(', ')}, not for ${form}.`);
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
      throw new UsageError(
        `${name} has the data of several widgets: name one with --widget, ${parts.map(({tag}) => tag).join(', ')}.`,
      );
    const {findings} = checkDocument(name === STDIN ? '<stdin>' : name, text, widget, true);
    const errors = findings.filter(({severity, rule}) => severity === 'error' || rule === 'repaired');
    const {stderr} = process;
    if (errors.length)
      console.error(
        reportText({files: 1, widgets: parts.length, findings: errors}, stderr.isTTY && stderr.hasColors()),
      );
    const [part] = parts;
    const shape = part && SHAPES.get(part.tag);
    if (!part || !shape) return 1;
    const {text: written} = write(form, {tag: part.tag, shape}, part.data, {
      ...(level && {attributes: {'heading-level': level}}),
      ...(encoding && {encoding: encoding as Encoding}),
      ...(lang && {lang}),
    });
    if (written === undefined) return 1;
    console.log(written);
    return errorsIn(findings) ? 1 : 0;
  },
};
