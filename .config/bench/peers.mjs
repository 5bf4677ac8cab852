// Writes the peers that our elements are measured against. They draw the same DOM from the finished texts, without a check.
import {build} from 'esbuild';

/** Reads what is drawn, without comments and white space, as HTML with sorted attributes. It is sent to the browser. */
export function markupOf(root) {
  const copy = document.createElement('div');
  copy.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  for (const element of copy.querySelectorAll('*')) {
    const own = [...element.attributes].map(({name, value}) => [name, value]).toSorted(([a], [b]) => (a < b ? -1 : 1));
    for (const [name] of own) element.removeAttribute(name);
    for (const [name, value] of own) element.setAttribute(name, value);
  }
  return copy.innerHTML.replaceAll(/<!--.*?-->/g, '').replaceAll(/>\s+(?=<)/g, '>');
}

const TEXT_OR_VALUE = /((?<=>)[^<]+(?=<)|(?<==")[^"]+(?="))/;
const CHARACTERS = {'&quot;': '"', '&lt;': '<', '&gt;': '>', '&nbsp;': '\u00A0', '&amp;': '&'};

/**
 * Tells the fixed markup of cards from the texts and values of attributes that differ.
 *
 * @returns `shape`, pieces of markup, with a number in the place of each text that differs, and for each card its `values`
 */
export const merge = (cards) => {
  const all = cards.map((card) => card.split(TEXT_OR_VALUE));
  const [first] = all;
  const isFixed = (_, i) => i % 2 === 0;
  const fixed = new Set(all.map((pieces) => pieces.filter(isFixed).join('\n')));
  if (fixed.size > 1) throw new Error(`Elements with data of one form differ: ${[...fixed].join('\n\n')}`);
  const isSame = (i) => all.every((pieces) => pieces[i] === first[i]);
  const places = first.flatMap((_, i) => (isSame(i) ? [] : [i]));
  const decode = (text) => text.replaceAll(/&\w+;/g, (entity) => CHARACTERS[entity]);
  return {
    shape: first.map((piece, i) => (isSame(i) ? piece : places.indexOf(i))),
    values: all.map((pieces) => places.map((place) => decode(pieces[place]))),
  };
};

const write = (shape, fixed, place) =>
  shape.map((piece) => (Number.isInteger(piece) ? place(piece) : fixed(piece))).join('');

/** A plain `LitElement` with one template, and texts set as properties. */
export const litPeer = async (tag, {shape, css}) => {
  const escaped = (text) => text.replaceAll(/[\\`$]/g, '\\$&');
  const template = write(shape, escaped, (place) => `\${v[${place}]}`);
  const contents = `
    import {LitElement, html, unsafeCSS} from 'lit';
    customElements.define('${tag}', class extends LitElement {
      static properties = {data: {type: Array}};
      static styles = unsafeCSS(${JSON.stringify(css)});
      render() {
        const v = this.data;
        return html\`${template.replaceAll(/>(\$\{v\[\d+\]\})</g, ' .textContent=$1><')}\`;
      }
    });`;
  const stdin = {contents, resolveDir: import.meta.dirname};
  const {outputFiles} = await build({stdin, bundle: true, minify: true, conditions: ['production'], write: false});
  return `{${outputFiles[0].text}}`;
};

/** An element written by hand: one shared sheet, one cloned template, texts and attributes filled in. */
export const handWritten = (tag, {shape, css}) => {
  const content = write(shape, String, (place) => `{${place}}`);
  return `{
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(css)});
    const template = document.createElement('template');
    template.innerHTML = ${JSON.stringify(content)};
    const walk = (root) => document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    // The number of each node that the data fills, the place of its value, and the name of its attribute.
    const fills = [];
    for (let at = 1, walker = walk(template.content); walker.nextNode(); at++) {
      const node = walker.currentNode;
      const own = [...(node.attributes ?? [])].map(({name, value}) => [name, value]);
      for (const [name, value] of [['', node.data], ...own]) {
        const [, place] = /^\\{(\\d+)\\}$/.exec(value) ?? [];
        if (place === undefined) continue;
        fills.push([at, Number(place), name]);
        if (name) node.removeAttribute(name);
        else node.data = '-';
      }
    }
    customElements.define('${tag}', class extends HTMLElement {
      #nodes;
      #values = [];
      connectedCallback() {
        if (!this.#nodes) this.data = JSON.parse(this.getAttribute('data'));
      }
      set data(values) {
        const nodes = (this.#nodes ??= this.#draw());
        for (let i = 0; i < fills.length; i++) {
          const [, place, attribute] = fills[i];
          const value = values[place];
          if (value === this.#values[place]) continue;
          if (attribute) nodes[i].setAttribute(attribute, value);
          else nodes[i].data = value;
        }
        this.#values = values;
      }
      #draw() {
        const root = document.importNode(template.content, true);
        const walker = walk(root);
        let at = 0;
        const nodes = fills.map(([wanted]) => {
          for (; at < wanted; at++) walker.nextNode();
          return walker.currentNode;
        });
        const shadow = this.attachShadow({mode: 'open'});
        shadow.adoptedStyleSheets = [sheet];
        shadow.append(root);
        return nodes;
      }
    });
  }`;
};
