import type {Token, TreeAdapter, TreeAdapterTypeMap} from 'parse5';
import {PageComment, PageElement, PageNode, PageText} from './dom.js';

/** The nodes that parse5 makes for us. */
export type Types = TreeAdapterTypeMap<
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageElement,
  PageComment,
  PageText,
  PageElement,
  PageNode
>;

/** Puts a node into another one. */
export const insert = (parent: PageNode, node: PageNode, before?: PageNode): void => {
  const {childNodes} = parent;
  if (before) childNodes.splice(childNodes.indexOf(before), 0, node);
  else childNodes.push(node);
  node.parentNode = parent;
};

const addText = (parent: PageNode, text: string, before?: PageNode): void => {
  const {childNodes} = parent;
  const last = childNodes[(before ? childNodes.indexOf(before) : childNodes.length) - 1];
  if (last?.nodeType === 3) (last as PageText).nodeValue += text;
  else insert(parent, new PageText(text), before);
};

const detach = (node: PageNode): void => {
  const siblings = node.parentNode?.childNodes;
  siblings?.splice(siblings.indexOf(node), 1);
  node.parentNode = null;
};

let mode: ReturnType<TreeAdapter<Types>['getDocumentMode']>;

/** Lets parse5 build our nodes. */
export const treeAdapter: TreeAdapter<Types> = {
  createDocument: () => new PageNode(),
  createDocumentFragment: () => new PageNode(),
  createElement: (name, namespace, attributes) => new PageElement(name, namespace, attributes),
  createCommentNode: (text) => new PageComment(text),
  createTextNode: (text) => new PageText(text),
  appendChild: (parent, node) => insert(parent, node),
  insertBefore: (parent, node, before) => insert(parent, node, before),
  insertText: (parent, text) => addText(parent, text),
  insertTextBefore: (parent, text, before) => addText(parent, text, before),
  detachNode: detach,
  adoptAttributes: (element, attributes) =>
    element.attributes.push(...attributes.filter(({name}) => !element.hasAttribute(name))),
  setTemplateContent: (template, content) => {
    template.content = content;
  },
  getTemplateContent: ({content}) => content!,
  setDocumentType: () => {},
  setDocumentMode: (_document, value) => {
    mode = value;
  },
  getDocumentMode: () => mode,
  getFirstChild: ({childNodes}) => childNodes[0] ?? null,
  getChildNodes: ({childNodes}) => childNodes,
  getParentNode: ({parentNode}) => parentNode,
  getAttrList: ({attributes}) => attributes,
  getTagName: ({localName}) => localName,
  getNamespaceURI: ({namespaceURI}) => namespaceURI as ReturnType<TreeAdapter<Types>['getNamespaceURI']>,
  getTextNodeContent: ({nodeValue}) => nodeValue,
  getCommentNodeContent: ({nodeValue}) => nodeValue,
  getDocumentTypeNodeName: () => '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  isTextNode: (node): node is PageText => node.nodeType === 3,
  isCommentNode: (node): node is PageComment => node.nodeType === 8,
  isDocumentTypeNode: (_node): _node is PageNode => false,
  isElementNode: (node) => node instanceof PageElement,
  getNodeSourceCodeLocation: ({place}) => place as Token.ElementLocation | null | undefined,
  setNodeSourceCodeLocation: (node, place) => {
    node.place = place;
  },
  updateNodeSourceCodeLocation: (node, end) => {
    node.place &&= {...node.place, ...end};
  },
};
