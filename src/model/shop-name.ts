import {hostName} from './host-name.js';

/** Matches addresses of affiliate networks and short links, whose hosts are no shops. */
const NO_SHOP =
  /\/\/[^/]*\b(awin1|linksynergy|pxf|shareasale|sjv|skimresources|tinyurl|trade(doubl|track)er|viglink|webgains|zenaps|(ebay|geni)\.us|(g[dly]|hn|ly|to|t\.co)\/)|\/c(\/\d+){2}|\/click-\d{5}/i;

/** Matches the last address in the path or in a parameter. One that says where the reader comes from is none. */
const DESTINATION = /.+[?&/:](?!\w*(?:ref|source|loc)=)(?:(?:\w+[=:])?(?:https?:\/\/|www\.)|urllink=)(.+)/i;

/**
 * Returns the name of the shop that an address leads to: its host, also where it stands in a redirect; `undefined` where
 * the address does not say.
 */
export const shopName = (url: string): string | undefined => {
  if (/^https?:\/\/(amzn\.|a\.co\/)/i.test(url)) return 'Amazon';
  // A redirect within a redirect is encoded more than once.
  const plain = url.replaceAll(/%(?:25)*([23][6adef])/gi, (_, code) =>
    String.fromCharCode(parseInt(code as string, 16)),
  );
  const destination = DESTINATION.exec(plain)?.[1];
  return destination ? shopName(`https://${destination}`) : NO_SHOP.test(url) ? undefined : hostName(url);
};
