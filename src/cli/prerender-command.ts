import {existsSync} from 'node:fs';
import {Option, type Command} from 'commander';
import {PAGE_KINDS} from '../structured-data/graph.js';
import {prerender, type PrerenderOptions} from '../prerender/prerender.js';
import {withChoices} from './choices.js';
import {fileFinding, type Finding} from '../page/finding.js';
import {fileKindOf, filesRelativeTo, isFile, readBytes, reasonOf, replaceFile, STDIN, writeReasonOf} from './files.js';
import {findFiles} from './find-files.js';
import {showProgress} from './progress.js';
import {countErrors, countOf, reportText} from './report.js';
import {watchFiles} from './watch.js';

interface Options extends Pick<PrerenderOptions, 'dropData' | 'nonce' | 'jsonLd' | 'page'> {
  readonly mode: 'light' | 'dsd' | 'plain';
  readonly format: 'text' | 'json';
  readonly check?: boolean;
  readonly watch?: boolean;
}

interface Results {
  readonly files: number;
  /** Names of the files that were changed, or would be. */
  readonly changed: readonly string[];
  readonly findings: readonly Finding[];
}

/** Draws the widgets of a file, and writes it unless this is only a check. */
const drawFile = async (
  name: string,
  options: Options,
  wrote: (name: string) => void,
): Promise<{changed: boolean; findings: Finding[]}> => {
  const {mode, dropData, nonce, jsonLd, page, check} = options;
  const readDataFile = filesRelativeTo(name);
  const dataFiles = new Map<string, string>();
  const readFile = (address: string): string | undefined => {
    const file = readDataFile(address);
    if (typeof file !== 'object') return undefined;
    dataFiles.set(address, file.name);
    return file.text;
  };
  try {
    const {html, changed, problems} = prerender(await readBytes(name), {
      mode,
      readFile,
      ...(dropData && {dropData}),
      ...(jsonLd === false && {jsonLd}),
      ...(page && {page}),
      ...(nonce !== undefined && {nonce}),
    });
    const findings = problems.map((problem) => ({...problem, file: dataFiles.get(problem.file ?? '') ?? name}));
    if (name === STDIN && !check) process.stdout.write(html);
    else if (changed && !check) {
      try {
        await replaceFile(name, html);
      } catch (error) {
        return {changed: false, findings: [...findings, fileFinding(name, 'file', writeReasonOf(error))]};
      }
      wrote(name);
    }
    return {changed, findings};
  } catch (error) {
    const message = error instanceof TypeError ? error.message : reasonOf(error);
    return {changed: false, findings: [fileFinding(name, 'file', message)]};
  }
};

const drawFiles = async (
  names: readonly string[],
  options: Options,
  wrote: (name: string) => void = () => {},
): Promise<Results> => {
  const progress = showProgress('Prerendered', names.length);
  const changed: string[] = [];
  const findings: Finding[] = [];
  for (const [i, name] of names.entries()) {
    const drawn = await drawFile(name, options, wrote);
    if (drawn.changed) changed.push(name);
    findings.push(...drawn.findings);
    progress.update(i + 1);
  }
  progress.clear();
  return {files: names.length, changed, findings};
};

const write = ({files, changed, findings}: Results, {format, check}: Options, stream: NodeJS.WriteStream): void => {
  if (format === 'json') {
    const errors = countErrors(findings);
    const report = {files, changed, errors, warnings: findings.length - errors, findings};
    stream.write(`${JSON.stringify(report, null, 2)}\n`);
    return;
  }
  const will = check ? 'would change' : 'changed';
  const summary = `${changed.length} of ${countOf(files, 'file')} ${will}.`;
  const hasColours = stream.isTTY && stream.hasColors();
  stream.write(`${reportText({files, widgets: 0, findings}, hasColours, summary)}\n`);
};

const isPage = (name: string): boolean => name === STDIN || fileKindOf(name) === 'html';

const findPages = async (names: readonly string[]): Promise<string[]> => {
  const found = await findFiles(names);
  return found.filter(({name, isExplicit}) => isExplicit || isPage(name)).map(({name}) => name);
};

/** Adds `candor-widgets prerender`. */
export const addPrerenderCommand = (program: Command): Command =>
  program
    .command('prerender')
    .description('Puts the content of widgets into HTML pages, so that it is there without the script.')
    .argument('<files...>', 'pages, folders, and quoted patterns such as "public/**/*.html"; "-" reads standard input')
    .addOption(
      withChoices(new Option('--mode <mode>', 'the form of the content: see below').default('light'), [
        'light',
        'dsd',
        'plain',
      ]),
    )
    .option('--no-json-ld', 'write no structured data for search engines')
    .addOption(
      withChoices(
        new Option('--page <kind>', 'what the pages are about: a single product, a list of several, or their author'),
        PAGE_KINDS,
      ),
    )
    .option('--check', 'write nothing; exit with 1 if a page would change')
    .option('--drop-data', 'remove the data of widgets that are drawn')
    .option('--nonce <value>', 'the nonce for style elements that the policy of the page asks for')
    .option('--watch', 'go on, and draw pages again when they are written')
    .addOption(
      withChoices(new Option('--format <format>', 'the format of the report').default('text'), ['text', 'json']),
    )
    .addHelpText(
      'after',
      `
Modes:
  light  children of the widget with its look, which scripts and readers of the page see; for pages of a
         static site. Where blocks cannot stand, as in a heading, dsd is used.
  dsd    a declarative shadow root; for pages that a framework hydrates.
  plain  HTML without any look; for feeds and mail.

The structured data of widgets that ask for it is written into the head, as the script would do.

Nothing else of a page is changed, and a second run changes nothing. Data files in src are read if their
addresses are relative to the page.

--format json prints {files, changed, errors, warnings, findings}, with the findings of the command check.`,
    )
    .action(async (names: string[], options: Options) => {
      const draw = async (pages: readonly string[], wrote?: (name: string) => void): Promise<void> => {
        const results = await drawFiles(pages, options, wrote);
        write(results, options, names.includes(STDIN) && !options.check ? process.stderr : process.stdout);
        const isStale = options.check && results.changed.length > 0;
        process.exitCode = countErrors(results.findings) || isStale ? 1 : 0;
      };
      if (!options.watch) return draw(await findPages(names));
      const watched = names.filter((name) => name !== STDIN);
      // A generator may have emptied a folder that it is about to fill.
      const isThere = (name: string): boolean => isFile(name) || (existsSync(name) && !watched.includes(name));
      return watchFiles(watched, async () => (await findPages(watched)).filter(isThere), draw);
    });
