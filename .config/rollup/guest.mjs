const LIT = /node_modules[\\/](@lit[\\/]reactive-element|lit-element|lit-html)[\\/]/;

/**
 * Lit keeps notes in globals: its versions, hooks for polyfills, decorators' metadata. In a page that we do not know, an element with such
 * an id stands in their place, and Lit dies as it loads. In the one-file build nobody else reads these notes, so they go.
 */
const NOTES = [
  [/\(\w+\.(?:litHtml|litElement|reactiveElement)Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0'],
  [/\b\w+\.(?:litHtml|litElement|reactiveElement)\w*Support\b/g, 'void 0'],
  [/\b\w+\.litPropertyMetadata\?\?=new WeakMap\b/g, '0'],
  [/\blitPropertyMetadata\.get\(\w+\)/g, 'void 0'],
  [/\(void 0===(\w+)\.ShadyCSS\|\|\1\.ShadyCSS\.nativeShadow\)/g, '!0'],
  [/\b(\w+)=(\w+)\.trustedTypes\b/g, '$1=$2.trustedTypes?.createPolicy&&$2.trustedTypes'],
];
const LEFT = /(?:lit|reactive)\w+(?:Versions|Support|Metadata)|ShadyCSS/;

/** Makes Lit a guest that trusts no global of the page. */
export const guest = () => ({
  name: 'guest',
  transform(code, id) {
    if (!LIT.test(id)) return null;
    return {code: NOTES.reduce((text, [note, instead]) => text.replaceAll(note, instead), code), map: null};
  },
  renderChunk(code) {
    const [left] = code.match(LEFT) ?? [];
    if (left) this.error(`Lit still relies on the page's ${left}`);
    return null;
  },
});
