import {Option, type Command} from 'commander';
import {withChoices} from './choices.js';
import {checkDocument} from './json-document.js';
import {findFiles, type InputFile} from './find-files.js';
import {filesRelativeTo, guessKind, FILE_KINDS, fileKindOf, readText, reasonOf, STDIN, type FileKind} from './files.js';
import {fileFinding, type Finding} from '../page/finding.js';
import {checkLinks} from './check-links.js';
import {checkHtml, checkMarkdown, checkMdx, type Checked, type PlacedLink} from './check-page.js';
import {showProgress} from './progress.js';
import {countErrors, reportJson, reportText} from './report.js';
import {WIDGET_NAMES} from '../page/widgets.js';
const NOTHING: Checked = {findings: [], widgets: 0, links: []};

const checkText = (
  {name, isExplicit}: InputFile,
  text: string,
  as: FileKind | undefined,
  widget: string | undefined,
): Checked => {
  const kind = as ?? (name === STDIN ? guessKind(text) : fileKindOf(name));
  const shown = name === STDIN ? '<stdin>' : name;
  switch (kind) {
    case 'json':
      return checkDocument(shown, text, widget, isExplicit);
    case 'html':
      return checkHtml(shown, text, filesRelativeTo(name));
    case 'markdown':
      return checkMarkdown(shown, text, filesRelativeTo(name));
    case 'mdx':
      return checkMdx(shown, text, filesRelativeTo(name));
    default: {
      if (!isExplicit) return NOTHING;
      const message = `The extension is not one of those of ${FILE_KINDS.join(', ')}.`;
      return {...NOTHING, findings: [fileFinding(name, 'file', message, 'Say what it is with --as.')]};
    }
  }
};

/** Checks a file. A failure becomes a finding, so that the other files are still checked. */
const checkFile = async (file: InputFile, as: FileKind | undefined, widget: string | undefined): Promise<Checked> => {
  const {name} = file;
  const failed = (message: string): Checked => ({...NOTHING, findings: [fileFinding(name, 'file', message)]});
  let text: string;
  try {
    text = await readText(name);
  } catch (error) {
    return failed(reasonOf(error));
  }
  try {
    return checkText(file, text, as, widget);
  } catch (error) {
    return failed(`The file could not be checked: ${(error as Error).message}`);
  }
};

/** Sorts findings by file and place, without duplicates: several pages can use the same data file. */
const sortFindings = (findings: readonly Finding[]): Finding[] => {
  const files = new Map([...new Set(findings.map(({file}) => file))].map((file, i) => [file, i]));
  const once = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...once.values()].toSorted(
    (a, b) =>
      files.get(a.file)! - files.get(b.file)! || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
};

interface Options {
  readonly as?: FileKind;
  readonly format: 'text' | 'json';
  readonly widget?: string;
  readonly links?: boolean;
}

/** Adds `candor-widgets check`. */
export const addCheckCommand = (program: Command): Command =>
  program
    .command('check')
    .description('Checks the widgets in HTML, Markdown, MDX and JSON files.')
    .argument('[files...]', 'files, folders, and quoted patterns such as "posts/**/*.md"; "-" reads standard input', [
      STDIN,
    ])
    .addOption(withChoices(new Option('--as <kind>', 'treat all files as this kind, whatever their names'), FILE_KINDS))
    .addOption(
      withChoices(new Option('--format <format>', 'the format of the report').default('text'), ['text', 'json']),
    )
    .addOption(
      withChoices(new Option('--widget <name>', 'the widget that JSON is for, if it does not say'), WIDGET_NAMES),
    )
    .option('--links', 'also ask the pages that links lead to whether they are still there')
    .addHelpText(
      'after',
      `
In folders, files named .html, .htm, .md, .markdown, .mdx and .json are read. A JSON file is checked if
it says that it is for a widget: with "$schema": "candor-widgets/schemas/review-card.json", with
"block": "review-card", or by being a whole article.

An error means that something you wrote is lost. A warning is about what honesty, the law or an affiliate
programme requires, or about a date that has grown old.

--links sends a request to each address, one at a time to a host. Pages that are gone, and hosts that do not
answer within ten seconds, are reported; what only refuses programs is not. A host that asks for fewer
requests, or does not answer twice in a row, is left alone.

--format json prints {files, widgets, errors, warnings, findings}. Each finding has file, line, column,
severity ("error" or "warning"), widget, path (within the data of the widget), rule, message and fix.
line, column, widget and fix are null if they do not apply. Lines and columns count from 1.`,
    )
    .action(async (names: string[], {as, format, widget, links}: Options, command: Command) => {
      if (!command.args.length && process.stdin.isTTY) command.error('error: name the files to check');
      const files = await findFiles(names);
      const progress = showProgress('Checked', files.length);
      const findings: Finding[] = [];
      const found: PlacedLink[] = [];
      let widgets = 0;
      for (const [i, file] of files.entries()) {
        const checked = await checkFile(file, as, widget);
        findings.push(...checked.findings);
        found.push(...checked.links);
        widgets += checked.widgets;
        progress.update(i + 1);
      }
      progress.clear();
      if (links) findings.push(...(await checkLinks(found)));
      const results = {files: files.length, widgets, findings: sortFindings(findings)};
      const {stdout} = process;
      console.log(format === 'json' ? reportJson(results) : reportText(results, stdout.isTTY && stdout.hasColors()));
      process.exitCode = countErrors(findings) ? 1 : 0;
    });
