import {SCRIPT} from '../input/settings.js';
import {version} from './version.js';

// An element of the page may bear the name `currentScript`, so the getter is taken from the prototype.
const {get: currentScript} = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript')!;
const current = currentScript!.call(document) as HTMLScriptElement | null;

/** Finds the tag of the script. That of a module is known by its address alone. */
export const findTag = (): HTMLScriptElement | undefined =>
  current ?? [...document.querySelectorAll<HTMLScriptElement>('script[src]')].find(({src}) => SCRIPT.test(src));

interface Policy {
  createScriptURL(address: string): string;
}
interface Policies {
  createPolicy?(name: string, rules: Policy): Policy;
}

/** The policy for all scripts: a page may refuse a second one of the same name. */
let policy: Policy | undefined;

/** Makes an address one that a page with Trusted Types lets a script have. */
const trusted = (address: string): string => {
  const {trustedTypes} = window as {trustedTypes?: Policies};
  policy ??= trustedTypes?.createPolicy?.('candor-author', {createScriptURL: (url) => url});
  return policy?.createScriptURL(address) ?? address;
};

/**
 * Loads another script from beside this one. It passes its exports in an event that is called like the file.
 *
 * @param name name of the file, without extension
 * @param digest SHA-256 of the file, without the sign at its end
 */
export const loadScript = async <T>(name: string, digest: string): Promise<T> => {
  const tag = findTag();
  if (!/^(?:https?|file):/.test(tag?.src ?? ''))
    throw new Error(`${name}.js comes from beside candor.js, which has no address in this page`);
  const address = new URL(`${name}.js?${version}`, tag!.src).href;
  const script = document.createElement('script');
  // Files from a disk have no origin, without which browsers check no digest.
  if (!tag!.src.startsWith('file:')) {
    script.integrity = `sha256-${digest}=`;
    script.crossOrigin = 'anonymous';
  }
  script.nonce = tag!.nonce;
  script.src = trusted(address);
  let tools: T | undefined;
  const receive = ({detail}: CustomEvent<T & {readonly version: string}>): void => {
    if (detail.version === version) tools = detail;
  };
  document.addEventListener(name, receive as (event: Event) => void);
  await new Promise((done) => {
    for (const end of ['load', 'error']) script.addEventListener(end, done);
    document.head.append(script);
  });
  document.removeEventListener(name, receive as (event: Event) => void);
  script.remove();
  if (!tools) throw new Error(`${address} is missing, blocked, or not the file of this version`);
  return tools;
};
