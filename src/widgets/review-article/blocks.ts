import {Directive, directive} from 'lit/directive.js';
import {noChange} from 'lit/html.js';
import type {Block} from '../../model/article.js';
import type {Context} from '../../view/context.js';
import type {Widget} from '../../widget/widget.js';
import {proseView} from './prose-block.js';

/** Renders a block of an article. A new element is created only if the tag changes; otherwise the element gets new data. */
class BlockDirective extends Directive {
  #block: Block | undefined;
  #level = 0;
  #widget: Widget | undefined;

  override render(block: Block, context: Context): unknown {
    const {level} = context;
    if (block === this.#block && level === this.#level) return noChange;
    this.#block = block;
    this.#level = level;
    if (block.block === 'prose') return proseView(block, context);
    const {block: tag, ...data} = block;
    if (this.#widget?.localName !== tag) this.#widget = document.createElement(tag);
    this.#widget.headingLevel = level;
    this.#widget.data = data;
    return this.#widget;
  }
}

/** Renders a block of an article: text, or the element of a widget. */
export const blockElement = directive(BlockDirective);
