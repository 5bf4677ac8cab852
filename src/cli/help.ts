import type {Command, Option} from './usage.js';

const PROGRAM = 'candor-widgets';

/** Rows of two columns. */
export const table = (rows: readonly (readonly [string, string])[]): string => {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, what]) => `  ${name.padEnd(width)}  ${what}`).join('\n');
};

const optionRow = ([name, {short, value, help}]: [string, Option]): [string, string] => [
  `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`,
  help,
];

/** What the program can do. */
export const helpFor = (commands: Readonly<Record<string, Command>>): string =>
  `Checks the Candor widgets of a blog, and writes them.

Usage: ${PROGRAM} COMMAND [OPTIONS]

Commands:
${table(Object.values(commands).map(({usage, summary}) => [usage, summary]))}

Options:
${table([
  ['-h, --help', 'This text; behind a command, all about that command'],
  ['-v, --version', 'The version'],
])}

Exit codes: 0 nothing to mend but warnings, 1 errors were found, 2 the program was called in a way it does not know.`;

/** All about a command. */
export const helpForCommand = ({usage, summary, options, details}: Command): string =>
  `${summary}.

Usage: ${PROGRAM} ${usage}

Options:
${table(Object.entries(options).map(optionRow))}

${details}`;
