// Writes the peers that our elements are measured against. They draw the same DOM from the finished texts, without a check.
import {build} from 'esbuild';
import {escape} from './data.mjs';

const VOID = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'source', 'wbr']);
const isPlace = Number.isInteger;

/** Writes a tree as HTML. `write` has what writes fixed text, and the attributes, properties and texts that the data fills. */
const markup = ([tag, attributes, children], write) => {
  const own = Object.entries(attributes).map(([name, value]) =>
    isPlace(value) ? write.attribute(name, value) : ` ${name}="${write.fixed(value)}"`,
  );
  const isProperty = write.property && children.length === 1 && isPlace(children[0]);
  const inside = children.map((child) => {
    if (Array.isArray(child)) return markup(child, write);
    return isPlace(child) ? write.value(child) : write.fixed(child);
  });
  const content = isProperty ? `${write.property(children[0])}>` : `>${inside.join('')}`;
  return tag ? `<${tag}${own.join('')}${content}${VOID.has(tag) ? '' : `</${tag}>`}` : inside.join('');
};

/** A plain `LitElement` with one template, and texts set as properties. */
export const litPeer = async (tag, {shape, css}) => {
  const template = markup(shape, {
    fixed: (text) => escape(text).replace(/[\\`$]/g, '\\$&'),
    attribute: (name, place) => ` ${name}=\${v[${place}]}`,
    value: (place) => `\${v[${place}]}`,
    property: (place) => ` .textContent=\${v[${place}]}`,
  });
  const contents = `
    import {LitElement, html, unsafeCSS} from 'lit';
    customElements.define('${tag}', class extends LitElement {
      static properties = {data: {type: Array}};
      static styles = unsafeCSS(${JSON.stringify(css)});
      render() {
        const v = this.data;
        return html\`${template}\`;
      }
    });`;
  const stdin = {contents, resolveDir: import.meta.dirname};
  const {outputFiles} = await build({stdin, bundle: true, minify: true, conditions: ['production'], write: false});
  return `{${outputFiles[0].text}}`;
};

/** The steps from the cloned content to the nodes that the data fills, and what is filled in there. */
const pathsOf = (shape) => {
  const [steps, fills] = [[], []];
  const isFilled = (node) =>
    isPlace(node) || (Array.isArray(node) && [...Object.values(node[1]), ...node[2]].some(isFilled));
  const visit = (node, name) => {
    if (isPlace(node)) {
      fills.push([name, node, '']);
      return;
    }
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
  const content = markup(shape, {fixed: escape, attribute: () => '', value: () => '-'});
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
      set data(values) {
        const nodes = (this.#nodes ??= this.#draw());
        for (let i = 0; i < fills.length; i++) {
          const [place, attribute] = fills[i];
          const value = values[place];
          if (value === this.#values[place]) continue;
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
        shadow.append(root);
        return [${fills.map(([name]) => name).join()}];
      }
    });
  }`;
};

/** A React component that draws the tree from its values, as a module. */
export const reactPeer = (shape) => {
  const write = (node) => {
    if (!Array.isArray(node)) return isPlace(node) ? `v[${node}]` : JSON.stringify(node);
    const props = Object.entries(node[1]).map(([name, value]) => `${JSON.stringify(name)}: ${write(value)}`);
    const name = node[0] ? JSON.stringify(node[0]) : 'Fragment';
    return `h(${[name, `{${props.join()}}`, ...node[2].map(write)].join()})`;
  };
  return `export default (h, Fragment) => ({values: v}) => ${write(shape)}`;
};
