// lit-analyzer needs TypeScript's JavaScript API, which TypeScript 7 does not have. This gives it the TypeScript 5.9 of its own dependency.
import module, {createRequire} from 'node:module';
import {pathToFileURL} from 'node:url';

const file = createRequire(import.meta.resolve('@jackolope/web-component-analyzer')).resolve('typescript');
const url = JSON.stringify(pathToFileURL(file).href);
const resolveFilename = module._resolveFilename;
module._resolveFilename = (request, ...rest) => (request === 'typescript' ? file : resolveFilename(request, ...rest));
const hook = `export const resolve = (name, context, next) =>
  name === 'typescript' ? {url: ${url}, format: 'commonjs', shortCircuit: true} : next(name, context);`;
module.register(`data:text/javascript,${encodeURIComponent(hook)}`);
