import {pageLook} from './page-look.js';

/** Milliseconds of drawing after which the page gets its turn: short for readers, but not much less than a turn of a long page takes. */
const SLICE = 24;
/** Up to this many elements are drawn at once, in the order in which they came, without asking where they are. */
const FEW = 8;

const waiting = new Map<Element, () => void>();
let isBusy = false;
/** Tells whether elements wait to be drawn. */
export const isDrawing = (): boolean => isBusy;
/** False when elements have come or the reader has scrolled since the elements were ordered. */
let isOrdered = false;
const forgetOrder = (): void => void (isOrdered = false);

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

/** Returns the pixels between an element and the window; less than none if it is in the window. */
const distanceOf = (element: Element): number => {
  const {top, bottom} = element.getBoundingClientRect();
  return Math.max(top - innerHeight, -bottom, -1);
};

/**
 * Puts those in the window first, then those near it. Asks for layout and for the looks that drawing needs, so it is called
 * before a slice is drawn: between two drawn elements, the browser would compute the styles of all that was drawn.
 */
const orderWaiting = (): Element[] => {
  isOrdered = true;
  const elements = [...waiting.keys()];
  for (const element of elements) pageLook(element);
  const distances = new Map(elements.map((element) => [element, distanceOf(element)]));
  elements.sort((a, b) => distances.get(a)! - distances.get(b)!);
  return elements;
};

const drawWaiting = async (): Promise<void> => {
  // Elements that are updated in the same task have joined the queue by then.
  await Promise.resolve();
  if (waiting.size > FEW) await nextTask();
  addEventListener('scroll', forgetOrder, {capture: true, passive: true});
  let order: Iterable<Element> = [];
  while (waiting.size) {
    const end = performance.now() + SLICE;
    if (waiting.size <= FEW) order = waiting.keys();
    else if (!isOrdered) order = orderWaiting();
    for (const element of order) {
      const draw = waiting.get(element);
      waiting.delete(element);
      draw?.();
      if (draw && waiting.size > FEW && performance.now() >= end) {
        await nextTask();
        break;
      }
    }
  }
  removeEventListener('scroll', forgetOrder, {capture: true});
  isBusy = false;
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
    forgetOrder();
    if (isBusy) return;
    isBusy = true;
    void drawWaiting();
  });
