import type {ReactiveElement} from 'lit';
import {fetchText} from '../input/fetch-text.js';
import {Loading} from './loading.js';
import {pageSettings} from './page-settings.js';

/**
 * Returns the origins from which a widget may fetch its data: any, but those that the settings name if it stands for a carrier,
 * which sanitisers also leave to people who are not the page's author.
 */
const sitesFor = (host: Element): string[] | undefined => {
  if (!host.querySelector(':scope > slot')) return undefined;
  const {ownerDocument: page} = host;
  return [page.defaultView!.origin, ...(pageSettings().sites ?? []).map((site) => new URL(site, page.baseURI).origin)];
};

/** Returns what fetches the text of a file for a widget. */
export const remoteText = (host: ReactiveElement): Loading<string> =>
  new Loading(host, async (address, signal) => {
    const url = new URL(address, host.baseURI);
    const sites = sitesFor(host);
    if (sites && !sites.includes(url.origin)) throw new Error(`an address outside ${sites.join(' and ')}`);
    // A file of the page's own site does not lead to another one.
    return fetchText(url, {signal, mode: url.origin === sites?.[0] ? 'same-origin' : 'cors'});
  });
