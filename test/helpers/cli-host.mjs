// Runs the command line as often as cli.mjs asks for it, because loading it takes longer than most of its work.
import {Readable} from 'node:stream';
import {runProgram} from '../../src/cli/program.js';

process.on('message', async ({args, cwd, input}) => {
  const output = {stdout: '', stderr: ''};
  process.chdir(cwd);
  for (const name of ['stdout', 'stderr'])
    process[name].write = (text) => {
      output[name] += Buffer.from(text).toString();
      return true;
    };
  Object.defineProperty(process, 'stdin', {value: Readable.from([Buffer.from(input)]), configurable: true});
  process.exitCode = 0;
  try {
    await runProgram(args);
  } catch (error) {
    output.stderr += error.stack;
    process.exitCode = 1;
  }
  process.send({code: process.exitCode, ...output});
  process.exitCode = 0;
});
