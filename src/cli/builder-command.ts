import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import {createServer, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {InvalidArgumentError, type Command} from 'commander';

const HOST = '127.0.0.1';
const PORT = 4680;

/** The files of the page, with their types. Nothing else is served. */
const FILES: ReadonlyMap<string, string> = new Map([
  ['index.html', 'text/html; charset=utf-8'],
  ['builder.js', 'text/javascript; charset=utf-8'],
  ['builder.css', 'text/css; charset=utf-8'],
]);

const answer = async (path: string, response: ServerResponse): Promise<void> => {
  const name = path === '/builder/' ? 'index.html' : path.replace(/^\/builder\//, '');
  const type = FILES.get(name);
  if (path === '/' || path === '/builder') {
    response.writeHead(302, {location: '/builder/'}).end();
  } else if (type) {
    const body = await readFile(new URL(`builder/${name}`, import.meta.url));
    response.writeHead(200, {'content-type': type, 'cache-control': 'no-store', 'x-content-type-options': 'nosniff'});
    response.end(body);
  } else response.writeHead(404, {'content-type': 'text/plain; charset=utf-8'}).end('Not found\n');
};

/** Serves the builder on this computer alone. */
const serve = async (port: number): Promise<Server> => {
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', `http://${HOST}`);
    answer(pathname, response).catch((error: unknown) => {
      console.error((error as Error).message);
      response.writeHead(500).end();
    });
  });
  server.listen(port, HOST);
  await once(server, 'listening');
  return server;
};

const readPort = (text: string): number => {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new InvalidArgumentError('Write a number from 0 to 65535; 0 takes a free one.');
};

/** Adds `candor-widgets builder`. */
export const addBuilderCommand = (program: Command): Command =>
  program
    .command('builder')
    .description('Serves the page on which widgets are made from forms, on this computer alone.')
    .option('--port <number>', 'the port; 0 takes a free one', readPort, PORT)
    .addHelpText('after', '\nOpen the printed address in a browser. Ctrl+C ends the server.')
    .action(async ({port}: {readonly port: number}, command: Command) => {
      try {
        const {port: taken} = (await serve(port)).address() as AddressInfo;
        console.log(`The builder is at http://${HOST}:${taken}/builder/`);
      } catch (error) {
        const {code, message} = error as NodeJS.ErrnoException;
        command.error(
          code === 'EADDRINUSE' ? `error: port ${port} is taken; choose another with --port` : `error: ${message}`,
        );
      }
    });
