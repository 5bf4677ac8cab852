// Compares what is drawn for different data, and tells the fixed markup from the places that the data fills.

/**
 * Reads a node as `[name, attributes, children]`, a text as a string, without comments and without texts of white space.
 * It is sent to the browser, so it stands alone.
 */
export const treeOf = (node) => {
  const children = [];
  let text = '';
  const endText = () => {
    if (text.trim()) children.push(text);
    text = '';
  };
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) text += child.data;
    if (child.nodeType !== Node.ELEMENT_NODE) continue;
    endText();
    children.push(treeOf(child));
  }
  endText();
  const attributes = [...(node.attributes ?? [])].map(({name, value}) => [name, value]);
  return [node.localName ?? '', Object.fromEntries(attributes), children];
};

const form = (node) =>
  typeof node === 'string'
    ? 'text'
    : `<${[node[0], ...Object.keys(node[1]).toSorted()].join(' ')}> with ${node[2].length} nodes`;

/**
 * Merges trees of one form.
 *
 * @returns `shape`, a tree in which a number stands for each text that differs, and for each tree its `values` at these numbers
 * @throws {Error} when the trees differ in more than texts and values of attributes
 */
export const merge = (trees) => {
  const values = trees.map(() => []);
  const known = new Map();
  const place = (texts) => {
    if (texts.every((text) => text === texts[0])) return texts[0];
    const key = JSON.stringify(texts);
    if (!known.has(key)) {
      known.set(key, known.size);
      for (const [n, text] of texts.entries()) values[n].push(text);
    }
    return known.get(key);
  };
  const visit = (nodes) => {
    const forms = new Set(nodes.map(form));
    if (forms.size > 1) throw new Error(`Elements made of data of one form differ: ${[...forms].join(', ')}`);
    const [first] = nodes;
    if (typeof first === 'string') return place(nodes);
    const attributes = Object.keys(first[1]).map((name) => [name, place(nodes.map((node) => node[1][name]))]);
    return [first[0], Object.fromEntries(attributes), first[2].map((_, n) => visit(nodes.map((node) => node[2][n])))];
  };
  return {shape: visit(trees), values};
};

/** Compares trees without regard to the order of attributes. */
export const isSame = (one, other) => {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  if (form(one) !== form(other)) return false;
  return (
    Object.keys(one[1]).every((name) => one[1][name] === other[1][name]) &&
    one[2].every((child, n) => isSame(child, other[2][n]))
  );
};
