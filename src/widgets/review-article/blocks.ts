import {Directive, directive, type DirectiveResult} from 'lit/directive.js';
import {html, type TemplateResult} from 'lit/html.js';
import type {Block} from '../../model/article.js';
import type {Prose} from '../../model/prose.js';
import {title} from '../../parts/heading.js';
import {phrase} from '../../parts/phrase.js';
import {picture} from '../../parts/picture.js';
import {prose} from '../../parts/prose.js';
import {when} from '../../parts/when.js';
import type {Widget} from '../../widget/widget.js';

const text = ({title: heading, text: body, points, image}: Prose, level: number): TemplateResult => html`
  <div class="text prose">
    ${when(heading, (it) => title(level, it))} ${prose(body, 'body')}
    ${when(
      points,
      (list) => html`
        <ul class="points" part="points">
          ${list.map((it) => html`<li>${phrase(it)}</li>`)}
        </ul>
      `,
    )}
    ${when(image, picture)}
  </div>
`;

/** The element of a block, which stays while the block is of one kind. */
class BlockElement extends Directive {
  #widget: Widget | undefined;

  override render(tag: string, data: object, level: number): Widget {
    if (this.#widget?.localName !== tag) this.#widget = document.createElement(tag) as Widget;
    this.#widget.headingLevel = level;
    this.#widget.data = data;
    return this.#widget;
  }
}
const element = directive(BlockElement);

/** A part of an article, with its headings from this level on. */
export const blockView = (block: Block, level: number): TemplateResult | DirectiveResult => {
  if (block.block === 'prose') return text(block, level);
  const {block: tag, ...data} = block;
  return element(tag, data, level);
};
