import {SHAPES} from '../model/shapes.js';

const HOSTS = Object.keys(SHAPES).join();

/** Matches a declaration: what ends with a semicolon or a brace, unlike a selector. */
const DECLARATION = /[\w-]+\s*:[^;{}]*(?=[;}])/g;

/**
 * Translates the styles of a widget from its shadow root to the page: rules apply to the content of the element alone, and
 * no style of the page overrides them.
 *
 * @param tag that of the element
 * @param css the styles of its class
 */
export const lightStyles = (tag: string, css: string): string =>
  `@layer candor.own{@scope (${tag}) to (:scope :is(${HOSTS})>*){:scope>[data-candor]~*{display:none!important}${css
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .replaceAll(/:host(?:\(([^()]*(?:\([^()]*\)[^()]*)*)\))?/g, (_, selector: string = '') => `:scope${selector}`)
    .replaceAll(/::slotted\(([^()]*(?:\([^()]*\)[^()]*)*)\)/g, '$1')
    .replaceAll(DECLARATION, (declaration) =>
      declaration.endsWith('!important') ? declaration : `${declaration.trimEnd()}!important`,
    )}}}`;

/** The properties of pictures that a page may not change. Their size is an attribute, which `all` would revert too. */
const PICTURE =
  'border margin padding outline background box-shadow filter opacity transform float position display max-width max-height min-width min-height object-fit border-radius vertical-align';

const content = `:is(${HOSTS})>[data-candor]`;

/**
 * The order of layers, and the reset of everything inside widgets. Important declarations of an earlier layer win over those
 * of a later one and of the page.
 */
export const lightReset = `@layer candor.own,candor.reset;@layer candor.reset{@scope (${content}){:is(:scope,:scope *):not(img,svg,svg *),:is(:scope,:scope *)::before,:is(:scope,:scope *)::after{all:revert!important}img,svg{${PICTURE.split(
  ' ',
)
  .map((name) => `${name}:revert!important`)
  .join(';')}}}}`;
