import {readFileSync} from 'node:fs';
import {Argument, type Command} from 'commander';
import {withChoices} from './choices.js';
import {WIDGET_NAMES} from '../page/widgets.js';

/** Adds `candor-widgets schema`. */
export const addSchemaCommand = (program: Command): Command =>
  program
    .command('schema')
    .description('Prints the JSON Schema of a widget’s data.')
    .addArgument(withChoices(new Argument('<widget>', 'the name of the widget'), WIDGET_NAMES))
    .action((name: string) => {
      process.stdout.write(readFileSync(new URL(`schemas/${name}.json`, import.meta.url), 'utf8'));
    });
