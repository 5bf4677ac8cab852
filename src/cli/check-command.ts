import {checkDocument} from './document.js';
import {
  expandAll,
  filesBeside,
  guessKind,
  KINDS,
  kindOf,
  readText,
  reasonOf,
  STDIN,
  type Kind,
  type Named,
} from './files.js';
import {ofFile, type Finding} from './finding.js';
import {checkHtml, checkMarkdown, checkMdx, type Checked} from './page.js';
import {progress} from './progress.js';
import {errorsIn, reportJson, reportText} from './report.js';
import {WIDGETS} from './shapes.js';
import {oneOf, readArguments, UsageError, type Command, type Options} from './usage.js';

const OPTIONS = {
  as: {
    type: 'string',
    value: 'KIND',
    choices: KINDS,
    help: 'What the files are, whatever their names say: html, markdown, mdx or json',
  },
  format: {
    type: 'string',
    value: 'FORMAT',
    choices: ['text', 'json'],
    help: 'How to say what was found: text, or json for programs',
  },
  widget: {type: 'string', value: 'NAME', help: 'The widget that JSON is for, where it does not say so itself'},
  help: {type: 'boolean', short: 'h', help: 'This text'},
} satisfies Options;

const NOTHING: Checked = {findings: [], widgets: 0};

const checkText = ({name, isAsked}: Named, text: string, as: Kind | undefined, widget: string | undefined): Checked => {
  const kind = as ?? (name === STDIN ? guessKind(text) : kindOf(name));
  const shown = name === STDIN ? '<stdin>' : name;
  switch (kind) {
    case 'json':
      return checkDocument(shown, text, widget, isAsked);
    case 'html':
      return checkHtml(shown, text, filesBeside(name));
    case 'markdown':
      return checkMarkdown(shown, text, filesBeside(name));
    case 'mdx':
      return checkMdx(shown, text, filesBeside(name));
    default: {
      if (!isAsked) return NOTHING;
      const what = `Its name does not say whether it is ${KINDS.join(', ')}.`;
      return {...NOTHING, findings: [ofFile(name, 'file', what, 'Call with --as and one of these.')]};
    }
  }
};

/** What stands in the way of one file is told of it, and the others are checked all the same. */
const checkFile = async (file: Named, as: Kind | undefined, widget: string | undefined): Promise<Checked> => {
  const {name} = file;
  const failed = (why: string): Checked => ({...NOTHING, findings: [ofFile(name, 'file', why)]});
  let text: string;
  try {
    text = await readText(name);
  } catch (error) {
    return failed(reasonOf(error));
  }
  try {
    return checkText(file, text, as, widget);
  } catch (error) {
    return failed(`It could not be checked: ${(error as Error).message}`);
  }
};

/** In the order of the file, each once: a file of data can be named by many pages. */
const inOrder = (findings: readonly Finding[]): Finding[] => {
  const files = new Map([...new Set(findings.map(({file}) => file))].map((file, i) => [file, i]));
  const once = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...once.values()].toSorted(
    (a, b) =>
      files.get(a.file)! - files.get(b.file)! || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
};

export const check: Command = {
  usage: 'check [FILES…]',
  summary: 'Checks the widgets in HTML, Markdown, MDX and JSON',
  options: OPTIONS,
  details: `FILES are files, folders, and patterns such as "posts/**/*.md", in quotes. In folders, .html, .htm, .md,
.markdown, .mdx and .json are read, and JSON only where it says that it is for a widget: by "$schema":
"candor-widgets/schemas/NAME.json", by "block": "NAME", or as a whole article. Without FILES, or with -, standard
input is read.

An error loses something of what you wrote; a warning is what honesty, law or a shop's programme ask.

--format json gives {files, widgets, errors, warnings, findings}. Each of findings has file, line, column, severity
("error" or "warning"), widget, path (in the widget's data), rule, message and fix; line, column, widget and fix are
null where there is none. Line and column begin at 1.`,
  async run(args) {
    const {values, words} = readArguments(args, OPTIONS);
    const {as, format, widget} = values;
    if (widget) oneOf('widget', widget, WIDGETS);
    if (!words.length && process.stdin.isTTY) throw new UsageError('Name the files to check.');
    const files = await expandAll(words.length ? words : [STDIN]);
    const told = progress(files.length);
    const findings: Finding[] = [];
    let widgets = 0;
    for (const [i, file] of files.entries()) {
      const checked = await checkFile(file, as as Kind | undefined, widget);
      findings.push(...checked.findings);
      widgets += checked.widgets;
      told.step(i + 1);
    }
    told.end();
    const results = {files: files.length, widgets, findings: inOrder(findings)};
    const {stdout} = process;
    console.log(format === 'json' ? reportJson(results) : reportText(results, stdout.isTTY && stdout.hasColors()));
    return errorsIn(findings) ? 1 : 0;
  },
};
