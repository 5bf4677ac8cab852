/** The command line: reads arguments, and calls the command that they name. */
import {version} from '../widget/version.js';
import {check} from './check-command.js';
import {helpFor, helpForCommand} from './help.js';
import {schema} from './schema-command.js';
import {snippet} from './snippet-command.js';
import {oneOf, readArguments, UsageError, type Command, type Options} from './usage.js';

const COMMANDS: Readonly<Record<string, Command>> = {check, snippet, schema};
const OPTIONS = {
  help: {type: 'boolean', short: 'h', help: ''},
  version: {type: 'boolean', short: 'v', help: ''},
} satisfies Options;

/** Does what the arguments say, and gives the exit code. */
const run = async ([first, ...rest]: readonly string[]): Promise<number> => {
  if (first === undefined || first.startsWith('-')) {
    const {values} = readArguments(first === undefined ? [] : [first, ...rest], OPTIONS);
    console.log(values.version ? version : helpFor(COMMANDS));
    return first === undefined ? 2 : 0;
  }
  const [name, args] = first === 'help' ? [rest[0], ['--help']] : [first, rest];
  if (name === undefined) return run(['--help']);
  const command = COMMANDS[oneOf('command', name, Object.keys(COMMANDS))]!;
  if (!readArguments(args, command.options).values.help) return command.run(args);
  console.log(helpForCommand(command));
  return 0;
};

// Whoever reads may have read enough, as `head` does.
process.stdout.on('error', ({code}: NodeJS.ErrnoException) => code === 'EPIPE' && process.exit());

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\nTry candor-widgets --help.`);
  process.exitCode = 2;
}
