/** The `candor-widgets` command. */
import {Command, CommanderError} from 'commander';
import {version} from '../widget/version.js';
import {addBuilderCommand} from './builder-command.js';
import {addCheckCommand} from './check-command.js';
import {addImportCommand} from './import-command.js';
import {addJsonLdCommand} from './json-ld-command.js';
import {addPrerenderCommand} from './prerender-command.js';
import {addSchemaCommand} from './schema-command.js';
import {addSnippetCommand} from './snippet-command.js';

const createProgram = (): Command => {
  const program = new Command('candor-widgets')
    .description('Checks the Candor widgets of a blog, writes their markup, and draws them in its pages.')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError('Run candor-widgets --help for help.')
    .exitOverride()
    .addHelpText('after', '\nExit codes: 0 no errors, although there may be warnings; 1 errors found; 2 wrong usage.');
  addCheckCommand(program);
  addSnippetCommand(program);
  addPrerenderCommand(program);
  addJsonLdCommand(program);
  addSchemaCommand(program);
  addBuilderCommand(program);
  addImportCommand(program);
  return program;
};

/** Runs the command with arguments, and sets the exit code of the process. */
export const runProgram = async (args: readonly string[]): Promise<void> => {
  try {
    await createProgram().parseAsync(args, {from: 'user'});
  } catch (error) {
    // Commander throws after it has printed the help, the version or what is wrong.
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode && 2;
  }
};
