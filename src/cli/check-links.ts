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

const ask = async (url: string, method: string, timeout: number): Promise<number> => {
  const response = await fetch(url, {
    method,
    headers: HEADERS,
    redirect: 'follow',
    signal: AbortSignal.timeout(timeout),
  });
  await response.body?.cancel();
  return response.status;
};

/** Says why a page does not answer; undefined if it does. Some servers answer only to requests for the whole page. */
const explainSilence = async (url: string, timeout: number): Promise<string | undefined> => {
  let reason: string | undefined;
  for (const method of ['HEAD', 'GET']) {
    try {
      const status = await ask(url, method, timeout);
      if (status < 400) return undefined;
      reason = isGone(status) ? `status ${status}` : undefined;
    } catch (error) {
      const {name, message, cause} = error as Error & {cause?: {code?: string}};
      reason = name === 'TimeoutError' ? `no answer within ${timeout / 1000} seconds` : (cause?.code ?? message);
    }
  }
  return reason;
};

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
      for (const url of own) {
        const reason = await explainSilence(url, timeout);
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
