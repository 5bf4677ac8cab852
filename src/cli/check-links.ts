/** Looks whether the links of pages still answer. */
import type {Finding} from '../page/finding.js';
import type {PlacedLink} from './check-page.js';
import {version} from '../widget/version.js';

/** Numbers that bound the requests. */
export interface LinkLimits {
  /** Requests at the same time, each to another host. */
  readonly atOnce?: number;
  /** Milliseconds for which an answer is waited for. */
  readonly timeout?: number;
}

const HEADERS = {'user-agent': `candor-widgets/${version} (check --links)`, accept: 'text/html,*/*;q=0.8'};

/** Statuses of pages that are gone. Others, such as 403 and 503, are how shops answer programs. */
const isGone = (status: number): boolean => status === 404 || status === 410 || (status >= 500 && status !== 503);
/** The status of a server that asks for fewer requests. */
const TOO_MANY = 429;
/** The message of a request that is led in a circle. */
const CIRCLE = 'redirect count exceeded';
/** Pages in a row without an answer after which their host is taken to be silent. */
const SILENT = 2;

/** The answer to a request: its status, or why there is none. */
interface Answer {
  readonly status?: number;
  readonly silence?: string;
}

const ask = async (url: string, method: string, timeout: number): Promise<Answer> => {
  try {
    const response = await fetch(url, {
      method,
      headers: HEADERS,
      redirect: 'follow',
      signal: AbortSignal.timeout(timeout),
    });
    await response.body?.cancel();
    return {status: response.status};
  } catch (error) {
    const {name, message, cause} = error as Error & {cause?: {code?: string; message?: string}};
    const silence =
      name === 'TimeoutError'
        ? `no answer within ${timeout / 1000} seconds`
        : (cause?.code ?? cause?.message ?? message);
    return {silence};
  }
};

/** Asks for a page. Some servers answer only to requests for the whole page. */
const askFor = async (url: string, timeout: number): Promise<Answer> => {
  const answer = await ask(url, 'HEAD', timeout);
  const {status = Infinity, silence} = answer;
  const isFinal = status < 400 || status === TOO_MANY || silence === CIRCLE;
  return isFinal ? answer : await ask(url, 'GET', timeout);
};

/** Asks for the pages of one host, one after the other, until it asks for fewer requests or no longer answers. */
async function* askHost(
  urls: readonly string[],
  timeout: number,
): AsyncGenerator<readonly [url: string, reason: string | undefined]> {
  let silent = 0;
  for (const [i, url] of urls.entries()) {
    const {status, silence} = await askFor(url, timeout);
    yield [url, silence ?? (isGone(status!) ? `status ${status}` : undefined)];
    silent = silence === undefined ? 0 : silent + 1;
    if (silent < SILENT && status !== TOO_MANY) continue;
    for (const other of urls.slice(i + 1)) yield [other, silence && 'its host no longer answers'];
    return;
  }
}

/**
 * Asks each address once, and finds the links that no longer answer. Hosts are asked one address after the other, and a few
 * hosts at the same time.
 */
export const checkLinks = async (
  links: readonly PlacedLink[],
  {atOnce = 6, timeout = 10_000}: LinkLimits = {},
  progress: (done: number, all: number) => void = () => {},
): Promise<Finding[]> => {
  const addresses = [...new Set(links.map(({url}) => url.replace(/#.*$/, '')))].filter((url) => URL.canParse(url));
  const byHost = new Map<string, string[]>();
  for (const url of addresses) {
    const {host} = new URL(url);
    byHost.set(host, [...(byHost.get(host) ?? []), url]);
  }
  const hosts = [...byHost.values()];
  const reasons = new Map<string, string>();
  let done = 0;
  const worker = async (): Promise<void> => {
    for (let own = hosts.shift(); own; own = hosts.shift())
      for await (const [url, reason] of askHost(own, timeout)) {
        if (reason) reasons.set(url, reason);
        progress(++done, addresses.length);
      }
  };
  await Promise.all(Array.from({length: atOnce}, worker));
  return links.flatMap(({url, ...place}): Finding[] => {
    const reason = reasons.get(url.replace(/#.*$/, ''));
    if (!reason) return [];
    const message = `The link to ${url} does not answer: ${reason}.`;
    return [{...place, severity: 'warning', rule: 'link', message, fix: 'Link to a page that is there.'}];
  });
};
