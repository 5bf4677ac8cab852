import type {Block} from '../../model/article.js';
import type {Context} from '../../view/context.js';
import type {Widget} from '../../widget/widget.js';
import {proseView} from './prose-block.js';

/** A block that is drawn as a widget. */
interface Drawn {
  readonly block: Block;
  readonly widget: Widget;
}

/**
 * Returns a function that renders the blocks of an article: text, or the element of a widget, which stays while its tag does.
 *
 * @param article whose mode is that of its blocks
 */
export const blockRenderer = (article: Widget): ((block: Block, context: Context, index: number) => unknown) => {
  const drawn: Drawn[] = [];
  return (block, context, index) => {
    if (block.block === 'prose') return proseView(block, context);
    const {block: tag, ...data} = block;
    const last = drawn[index];
    const widget = last?.widget.localName === tag ? last.widget : document.createElement(tag);
    widget.headingLevel = context.level;
    widget.mode = article.mode;
    widget.inherited = context.settings;
    if (last?.block !== block) widget.data = data;
    drawn[index] = {block, widget};
    return widget;
  };
};
