// Commands for tests in Chromium that need its developer tools: the accessibility tree, and printing.

/** Returns what assistive technology reads: the nodes that are not ignored, without text boxes, each with its depth. */
const accessibilityTree = async (page) => {
  const session = await page.context().newCDPSession(page);
  const {nodes} = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const tree = [];
  const visit = ({ignored, role, name, childIds = []}, depth) => {
    const isRead = !ignored && role.value !== 'InlineTextBox';
    if (isRead) tree.push({depth, role: role.value, name: (name?.value ?? '').replaceAll(/\s+/g, ' ').trim()});
    for (const id of childIds) if (byId.has(id)) visit(byId.get(id), isRead ? depth + 1 : depth);
  };
  visit(nodes[0], 0);
  return tree;
};

const commands = {'accessibility-tree': accessibilityTree};

/** Answers `executeCommand('accessibility-tree')` in a test. */
export const devtools = () => ({
  name: 'devtools',
  executeCommand: ({command, payload, session}) => commands[command]?.(session.browser.getPage(session.id), payload),
});
