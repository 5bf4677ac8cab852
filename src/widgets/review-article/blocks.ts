import {Directive, directive} from 'lit/directive.js';
import {html, noChange, type TemplateResult} from 'lit/html.js';
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

/** A part of an article. It is shown anew only when it is another one; the element of a widget stays. */
class BlockDirective extends Directive {
  #block: Block | undefined;
  #level = 0;
  #widget: Widget | undefined;

  override render(block: Block, level: number): unknown {
    if (block === this.#block && level === this.#level) return noChange;
    this.#block = block;
    this.#level = level;
    if (block.block === 'prose') return text(block, level);
    const {block: tag, ...data} = block;
    if (this.#widget?.localName !== tag) this.#widget = document.createElement(tag);
    this.#widget.headingLevel = level;
    this.#widget.data = data;
    return this.#widget;
  }
}

/** A part of an article, with its headings from this level on. */
export const blockView = directive(BlockDirective);
