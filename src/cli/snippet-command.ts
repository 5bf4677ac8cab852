import {Option, type Command} from 'commander';
import '../i18n/languages.js';
import type {Encoding} from '../input/encode.js';
import {FORMS, formOf, PLATFORMS, type Form, type Platform} from '../html/forms.js';
import {snippet as write} from '../html/snippet.js';
import {explain} from '../input/problem.js';
import * as EXPECTED from '../model/expected.js';
import {withChoices} from './choices.js';
import {checkDocument, readDocument} from './json-document.js';
import {fileKindOf, readTextOrExplain, STDIN} from './files.js';
import {countErrors, reportText} from './report.js';
import {scriptTag} from './script-tag.js';
import {SHAPES, WIDGET_NAMES} from '../page/widgets.js';

const ENCODED: readonly Form[] = ['element', 'carrier', 'wordpress'];
/** Forms for code that is compiled, which imports the widgets. */
const CODE_FORMS: readonly Form[] = ['jsx', 'vue', 'svelte', 'angular'];
const PLATFORM_NAMES = Object.keys(PLATFORMS) as Platform[];

const DESCRIPTIONS: Readonly<Record<Form, string>> = {
  element: 'HTML, with the data in an attribute',
  script: 'HTML, with the data in a script element',
  children: 'HTML that can be read without the script',
  carrier: 'HTML without custom elements, for editors that delete them',
  wordpress: 'the form carrier as a WordPress block',
  fence: 'Markdown without HTML: a block of code',
  jsx: 'React templates',
  vue: 'Vue templates',
  svelte: 'Svelte templates',
  angular: 'Angular templates',
};
const formRow = (form: Form): string => {
  const platforms = PLATFORM_NAMES.filter((name) => PLATFORMS[name] === form && name !== form);
  return `  ${form.padEnd(10)} ${DESCRIPTIONS[form]}${platforms.length ? `; ${platforms.join(', ')}` : ''}`;
};

interface Options {
  readonly form: Form | Platform;
  readonly widget?: string;
  readonly encoding?: Encoding;
  readonly headingLevel?: string;
  readonly lang?: string;
  readonly page?: boolean;
}

const run = async (name: string, options: Options, command: Command): Promise<number> => {
  const {widget, encoding, lang, headingLevel, page} = options;
  const form = formOf(options.form);
  if (headingLevel && form === 'fence') command.error('error: --heading-level cannot be used with the form fence');
  if (encoding && !ENCODED.includes(form))
    command.error(`error: --encoding cannot be used with the form ${form}, only with ${ENCODED.join(', ')}`);
  if (page && CODE_FORMS.includes(form))
    command.error(`error: --page cannot be used with the form ${form}; import candor-widgets/define in your code`);
  if (!command.args.length && process.stdin.isTTY) command.error('error: name the file with the data');
  if (name !== STDIN && fileKindOf(name) !== 'json') command.error(`error: ${name} is not a JSON file`);
  const text = await readTextOrExplain(name);
  if (text === undefined) return 1;
  const parts = readDocument(text, widget, name);
  if (parts.length > 1) {
    const tags = parts.map(({tag}) => tag).join(', ');
    command.error(`error: ${name} has the data of several widgets; choose one with --widget: ${tags}`);
  }
  const {findings} = checkDocument(name === STDIN ? '<stdin>' : name, text, widget, true);
  const errors = findings.filter(({severity, rule}) => severity === 'error' || rule === 'repaired');
  const {stderr} = process;
  if (errors.length)
    console.error(reportText({files: 1, widgets: parts.length, findings: errors}, stderr.isTTY && stderr.hasColors()));
  const [part] = parts;
  const shape = part && SHAPES.get(part.tag);
  if (!part || !shape) return 1;
  const cards = readDocument(text).flatMap(({tag, data}) => (tag === 'review-card' ? [data] : []));
  const {text: written, problems} = write(form, {tag: part.tag, shape}, part.data, {
    cards,
    ...(headingLevel && {attributes: {'heading-level': headingLevel}}),
    ...(encoding && {encoding}),
    ...(lang && {lang}),
  });
  for (const problem of problems) if (problem.expected === EXPECTED.card) console.error(explain(problem));
  if (written === undefined) return 1;
  console.log(page ? `${written}\n\n${scriptTag()}` : written);
  return countErrors(findings) ? 1 : 0;
};

/** Adds `candor-widgets snippet`. */
export const addSnippetCommand = (program: Command): Command =>
  program
    .command('snippet')
    .description('Writes the markup of a widget, ready to paste.')
    .argument('[file]', 'the JSON file with the data of one widget; "-" reads standard input', STDIN)
    .addOption(
      withChoices(
        new Option('--form <form>', 'the form of the markup, or the platform that it is for').default('element'),
        [...new Set([...FORMS, ...PLATFORM_NAMES])],
      ),
    )
    .addOption(withChoices(new Option('--widget <name>', 'the widget, if the data does not say'), WIDGET_NAMES))
    .addOption(
      withChoices(new Option('--encoding <encoding>', 'how to write the data in an attribute'), [
        'plain',
        'shielded',
        'percent',
      ]),
    )
    .addOption(
      withChoices(new Option('--heading-level <level>', 'the level of the heading'), ['2', '3', '4', '5', '6']),
    )
    .option('--page', 'also write the tag of the script, which every page needs once')
    .option('--lang <lang>', 'the language of the words around the data: en or de (default: en)')
    .addHelpText(
      'after',
      `
The file says which widget it is for with "$schema": "candor-widgets/schemas/review-card.json", with
"block": "review-card", by being a whole article, by its name, such as review-card.json, or by fields
that only one widget has.

Forms, and the platforms that use them:
${FORMS.map(formRow).join('\n')}

With --encoding, the forms carrier and wordpress have the data in an attribute instead.

Data that cannot be used is reported and left out, and the exit code is 1.`,
    )
    .action(async (name: string, options: Options, command: Command) => {
      process.exitCode = await run(name, options, command);
    });
