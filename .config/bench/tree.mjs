// Tells the fixed markup of what is drawn from the places that the data fills.

/** Reads a node as `[name, attributes, children]` without comments and white space. It is sent to the browser, so it stands alone. */
export function treeOf(node) {
  const children = [];
  const addText = (text) => text.trim() && children.push(text);
  let text = '';
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) text += child.data;
    if (child.nodeType !== Node.ELEMENT_NODE) continue;
    addText(text);
    text = '';
    children.push(treeOf(child));
  }
  addText(text);
  const attributes = [...(node.attributes ?? [])]
    .map(({name, value}) => [name, value])
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [node.localName ?? '', Object.fromEntries(attributes), children];
}

/**
 * Merges trees of one form.
 *
 * @returns `shape`, a tree in which a number stands for each text that differs, and for each tree its `values` at these numbers
 * @throws {Error} when the trees differ in more than texts and values of attributes
 */
export const merge = (trees) => {
  const [values, known] = [trees.map(() => []), new Map()];
  const place = (texts) => {
    if (texts.every((text) => text === texts[0])) return texts[0];
    const key = JSON.stringify(texts);
    if (!known.has(key)) {
      known.set(key, known.size);
      for (const [n, text] of texts.entries()) values[n].push(text);
    }
    return known.get(key);
  };
  const form = (node) =>
    Array.isArray(node) ? `${node[0]} ${Object.keys(node[1]).join()}, ${node[2].length} nodes` : 'text';
  const visit = (nodes) => {
    const forms = [...new Set(nodes.map(form))];
    if (forms.length > 1) throw new Error(`Elements with data of one form differ: ${forms.join('; ')}`);
    if (forms[0] === 'text') return place(nodes);
    const [[tag, attributes, children]] = nodes;
    const names = Object.keys(attributes);
    return [
      tag,
      Object.fromEntries(names.map((name) => [name, place(nodes.map(([, own]) => own[name]))])),
      children.map((_, n) => visit(nodes.map((node) => node[2][n]))),
    ];
  };
  return {shape: visit(trees), values};
};

/** @throws {Error} when trees are not those that were expected */
export const assertSame = (name, trees, expected) => {
  const [one, other] = [trees, expected].map((list) => list.map((tree) => JSON.stringify(tree)));
  const wrong = other.findIndex((tree, i) => tree !== one[i]);
  if (wrong >= 0) throw new Error(`${name} draws card ${wrong} otherwise:\n${one[wrong]}\n${other[wrong]}`);
};
