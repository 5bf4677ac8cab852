// lit-analyzer calls TypeScript's JavaScript API, which TypeScript 7 does not have: it gets the 5.9 that its own dependency brings.
import module, {createRequire} from 'node:module';
import {pathToFileURL} from 'node:url';

const file = createRequire(import.meta.resolve('@jackolope/web-component-analyzer')).resolve('typescript');
const url = JSON.stringify(pathToFileURL(file).href);
const resolveFilename = module._resolveFilename;
module._resolveFilename = (request, ...rest) => (request === 'typescript' ? file : resolveFilename(request, ...rest));
const hook = `export const resolve = (name, context, next) =>
  name === 'typescript' ? {url: ${url}, format: 'commonjs', shortCircuit: true} : next(name, context);`;
module.register(`data:text/javascript,${encodeURIComponent(hook)}`);
