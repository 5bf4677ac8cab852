import type {AuthorTools} from './load-author-tools.js';
import {version} from './version.js';

/** The digest of `candor-author.js`, which the build fills in. */
declare const AUTHOR_INTEGRITY: string;

const FILE = 'candor-author.js';

// An element of the page may bear the name `currentScript`, so the getter is taken from the prototype.
const {get: currentScript} = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript')!;
const current = currentScript!.call(document) as HTMLScriptElement | null;

/** Finds the tag of the script. That of a module is known by its address alone. */
const findTag = (): HTMLScriptElement | undefined =>
  current ??
  [...document.querySelectorAll<HTMLScriptElement>('script[src]')].find(({src}) => /\/candor\.js(?:[?#]|$)/.test(src));

interface Policy {
  createScriptURL(address: string): string;
}
interface Policies {
  createPolicy?(name: string, rules: Policy): Policy;
}

/** Makes an address one that a page with Trusted Types lets a script have. */
const trusted = (address: string): string => {
  const {trustedTypes} = window as {trustedTypes?: Policies};
  const policy = trustedTypes?.createPolicy?.('candor-author', {createScriptURL: (url) => url});
  return policy?.createScriptURL(address) ?? address;
};

const load = async (): Promise<AuthorTools> => {
  const tag = findTag();
  if (!/^https?:/.test(tag?.src ?? ''))
    throw new Error(`${FILE} comes from beside candor.js, which is not from a web server in this page`);
  const address = new URL(`${FILE}?${version}`, tag!.src).href;
  const script = document.createElement('script');
  script.integrity = AUTHOR_INTEGRITY;
  script.crossOrigin = 'anonymous';
  script.nonce = tag!.nonce;
  script.src = trusted(address);
  let tools: AuthorTools | undefined;
  const receive = ({detail}: CustomEvent<AuthorTools & {readonly version: string}>): void => {
    if (detail.version === version) tools = detail;
  };
  document.addEventListener('candor-author', receive as (event: Event) => void);
  await new Promise((done) => {
    script.addEventListener('load', done);
    script.addEventListener('error', done);
    document.head.append(script);
  });
  document.removeEventListener('candor-author', receive as (event: Event) => void);
  script.remove();
  if (!tools) throw new Error(`${address} is missing, blocked, or not the file of this version`);
  return tools;
};

let loading: Promise<AuthorTools> | undefined;

/** Loads the tools for authors from the file beside the script. */
export const loadAuthorTools = (): Promise<AuthorTools> => (loading ??= load());
