/** Entry point of the `candor-widgets` command. */
import {runProgram} from './program.js';

// The reader of a pipe may stop early, as `head` does.
process.stdout.on('error', ({code}: NodeJS.ErrnoException) => code === 'EPIPE' && process.exit());

await runProgram(process.argv.slice(2));
