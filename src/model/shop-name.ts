import {hostName} from './host-name.js';

/** Matches addresses of affiliate networks and short links, whose hosts are no shops. */
const NO_SHOP =
  /\/\/[^/]*\b(?:awin1|linksynergy|pxf|shareasale|sjv|skimresources|tinyurl|tradedoubler|tradetracker|viglink|webgains|zenaps|(?:ebay|geni)\.us|(?:g[dly]|hn|ly|to|t\.co)\/)|\/c\/\d+\/\d|\/click-\d{5}/i;

/** Matches an address in a parameter that names the destination of a redirect, or in the path. */
const DESTINATION =
  /[?&/](?:urllink=|(?:(?:[pqu]|ued|mpre|\w*(?:destination|link|target|url))[=:])?https?:\/\/)(?:https?:\/\/)?(.+)/i;

/**
 * Returns the name of the shop that an address leads to: its host, also where it stands in a redirect; `undefined` where
 * the address does not say.
 */
export const shopName = (url: string): string | undefined => {
  if (/^https?:\/\/(?:amzn\.|a\.co\/)/i.test(url)) return 'Amazon';
  // A redirect within a redirect is encoded more than once.
  const plain = url.replaceAll(/%(?:25)*([23][6adef])/gi, (_, code) =>
    String.fromCharCode(parseInt(code as string, 16)),
  );
  const destination = DESTINATION.exec(plain)?.[1];
  if (destination) return shopName(`https://${destination}`);
  return NO_SHOP.test(url) ? undefined : hostName(url);
};
