/** Milliseconds of drawing after which the page gets its turn. */
const SLICE = 8;
/** Up to this many elements are drawn at once, in document order, without asking where they are. */
const FEW = 8;
/** Milliseconds for which the order of the waiting elements holds, since readers scroll. */
const ORDER = 50;

const waiting = new Map<Element, () => void>();
let isDrawing = false;

/** Waits for a task of its own: unlike `setTimeout`, it is never delayed by four milliseconds. */
export const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });

const isInWindow = (element: Element): boolean => {
  const {top, bottom} = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/** The waiting elements in document order, those in the window first. */
const inOrder = (): Element[] => {
  const elements = [...waiting.keys()];
  elements.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1));
  const seen = new Set(elements.filter(isInWindow));
  return [...seen, ...elements.filter((element) => !seen.has(element))];
};

const drawWaiting = async (): Promise<void> => {
  // Elements that are updated in the same task have joined the queue by then.
  await Promise.resolve();
  let order: Iterable<Element> = [];
  let expires = 0;
  while (waiting.size) {
    const start = performance.now();
    if (waiting.size <= FEW) order = waiting.keys();
    else if (start >= expires) {
      order = inOrder();
      expires = start + ORDER;
    }
    const end = start + SLICE;
    let isOver = false;
    for (const element of order) {
      const draw = waiting.get(element);
      if (!draw) continue;
      waiting.delete(element);
      draw();
      isOver = performance.now() >= end && waiting.size > FEW;
      if (isOver) break;
    }
    // What was drawn may have brought others.
    if (!isOver) expires = 0;
    else await nextTask();
  }
  isDrawing = false;
};

/**
 * Puts an element into the page's queue for drawing. A few elements are drawn at once; many in slices, between which the
 * page can be used.
 *
 * @returns a promise that resolves when the element is drawn
 */
export const enqueue = (element: Element, draw: () => void): Promise<void> =>
  new Promise((resolve, reject) => {
    waiting.set(element, () => {
      try {
        draw();
        resolve();
      } catch (error) {
        reject(error);
      }
    });
    if (isDrawing) return;
    isDrawing = true;
    void drawWaiting();
  });
