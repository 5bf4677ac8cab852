import {readFileSync} from 'node:fs';
import {WIDGETS} from './shapes.js';
import {oneOf, readArguments, UsageError, type Command, type Options} from './usage.js';

const OPTIONS = {help: {type: 'boolean', short: 'h', help: 'This text'}} satisfies Options;

export const schema: Command = {
  usage: 'schema NAME',
  summary: 'Prints the JSON Schema of a widget’s data',
  options: OPTIONS,
  details: `NAME is one of:\n${WIDGETS.map((name) => `  ${name}`).join('\n')}`,
  run(args) {
    const [name, more] = readArguments(args, OPTIONS).words;
    if (!name) throw new UsageError(`Name the widget: one of ${WIDGETS.join(', ')}.`);
    if (more) throw new UsageError(`One widget at a time: what is ${more}?`);
    const file = new URL(`schemas/${oneOf('widget', name, WIDGETS)}.json`, import.meta.url);
    process.stdout.write(readFileSync(file, 'utf8'));
    return 0;
  },
};
