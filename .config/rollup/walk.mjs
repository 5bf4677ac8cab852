/** Visits every node of a syntax tree. */
export const walk = (node, visit) => {
  if (Array.isArray(node)) node.forEach((each) => walk(each, visit));
  else if (node && typeof node === 'object') {
    if (typeof node.type === 'string') visit(node);
    Object.values(node).forEach((each) => walk(each, visit));
  }
};
