// Writes the peers that our elements are measured against. They draw the same DOM from the finished texts, without a check.
import {build} from 'esbuild';
import {escape} from './data.mjs';

const VOID = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'source', 'wbr']);
const isPlace = Number.isInteger;

/** Writes a tree as HTML; `attribute` and `text` write the places that the data fills. */
const markup = ([tag, attributes, children], attribute, text) => {
  const alone = children.length === 1 && isPlace(children[0]);
  const own = Object.entries(attributes).map(([name, value]) =>
    isPlace(value) ? attribute(name, value) : ` ${name}="${escape(value)}"`,
  );
  const inside = children.map((child) => {
    if (isPlace(child)) return text(child, alone);
    return typeof child === 'string' ? escape(child) : markup(child, attribute, text);
  });
  if (!tag) return inside.join('');
  const property = alone && text === litText ? ` .textContent=\${v[${children[0]}]}` : '';
  return `<${tag}${own.join('')}${property}>${inside.join('')}${VOID.has(tag) ? '' : `</${tag}>`}`;
};

const litAttribute = (name, place) => ` ${name}=\${v[${place}]}`;
const litText = (place, alone) => (alone ? '' : `\${v[${place}]}`);

/** Fixed text inside a template literal. */
const literal = (node) => {
  const safe = (text) => (isPlace(text) ? text : text.replace(/[\\`$]/g, '\\$&'));
  if (!Array.isArray(node)) return safe(node);
  const [tag, attributes, children] = node;
  return [
    tag,
    Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, safe(value)])),
    children.map(literal),
  ];
};

/** A plain `LitElement` with one template, and texts set as properties. */
export const litPeer = async (tag, {shape, css}) => {
  const contents = `
    import {LitElement, html, unsafeCSS} from 'lit';
    customElements.define('${tag}', class extends LitElement {
      static properties = {data: {type: Array}};
      static styles = unsafeCSS(${JSON.stringify(css)});
      render() {
        const v = this.data;
        return html\`${markup(literal(shape), litAttribute, litText)}\`;
      }
    });`;
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: import.meta.dirname},
    bundle: true,
    minify: true,
    format: 'iife',
    conditions: ['production'],
    write: false,
  });
  return outputFiles[0].text;
};

/** The steps from the cloned content to the nodes that the data fills, and what is filled in there. */
const pathsOf = (shape) => {
  const [steps, fills] = [[], []];
  const isFilled = (node) =>
    isPlace(node) || (Array.isArray(node) && (Object.values(node[1]).some(isPlace) || node[2].some(isFilled)));
  const visit = (node, name) => {
    if (isPlace(node)) return fills.push([name, node, '']);
    for (const [attribute, value] of Object.entries(node[1])) if (isPlace(value)) fills.push([name, value, attribute]);
    let path = `${name}.firstChild`;
    for (const child of node[2]) {
      if (isFilled(child)) {
        const own = `n${steps.length}`;
        steps.push(`const ${own} = ${path};`);
        visit(child, own);
        path = own;
      }
      path += '.nextSibling';
    }
  };
  visit(shape, 'root');
  return {steps, fills};
};

/** An element written by hand: one shared sheet, one cloned template, texts and attributes filled in. */
export const handWritten = (tag, {shape, css}) => {
  const {steps, fills} = pathsOf(shape);
  const content = markup(
    shape,
    (name) => ` ${name}=""`,
    () => '-',
  );
  return `{
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(css)});
    const template = document.createElement('template');
    template.innerHTML = ${JSON.stringify(content)};
    const fills = ${JSON.stringify(fills.map(([, place, attribute]) => [place, attribute]))};
    customElements.define('${tag}', class extends HTMLElement {
      #nodes;
      #values = [];
      connectedCallback() {
        if (!this.#nodes) this.data = JSON.parse(this.getAttribute('data'));
      }
      get data() {
        return this.#values;
      }
      set data(values) {
        const nodes = (this.#nodes ??= this.#draw());
        const old = this.#values;
        for (let i = 0; i < fills.length; i++) {
          const [place, attribute] = fills[i];
          const value = values[place];
          if (value === old[place]) continue;
          if (attribute) nodes[i].setAttribute(attribute, value);
          else nodes[i].data = value;
        }
        this.#values = values;
      }
      #draw() {
        const root = document.importNode(template.content, true);
        ${steps.join('\n')}
        const shadow = this.attachShadow({mode: 'open'});
        shadow.adoptedStyleSheets = [sheet];
        const nodes = [${fills.map(([name]) => name).join()}];
        shadow.append(root);
        return nodes;
      }
    });
  }`;
};

/** A React component that draws the tree from its values, as source: a function of React's `createElement`. */
export const reactPeer = ({shape}) => {
  const text = (value) => (isPlace(value) ? `v[${value}]` : JSON.stringify(value));
  const write = (node) => {
    if (!Array.isArray(node)) return text(node);
    const [tag, attributes, children] = node;
    const props = Object.entries(attributes).map(([name, value]) => `${JSON.stringify(name)}: ${text(value)}`);
    return `h(${tag ? JSON.stringify(tag) : 'Fragment'}, ${props.length ? `{${props}}` : null}${children.map((child) => `, ${write(child)}`).join('')})`;
  };
  return `({values: v}) => ${write(shape)}`;
};
