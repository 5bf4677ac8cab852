import {html, nothing} from 'lit/html.js';
import {faq as english} from '../../i18n/en.js';
import type {Faq} from '../../model/faq.js';
import {title} from '../../parts/heading.js';
import {paragraphs} from '../../parts/prose.js';
import type {View} from '../../view/context.js';

/** Questions, each of which opens its answer, also without script. */
export const faqView: View<Faq> = ({title: heading, questions}, context) => {
  const {locale, level, mark, anchorFor} = context;
  const words = locale.own(english);
  return html`
    <section class="root" part="list" aria-label=${heading ?? nothing} data-candor>
      ${title(level, heading ? mark('title', heading) : words.questions)}
      <div class="faq">
        ${questions.map(({question, answer}) =>
          mark(
            'questions',
            html`<details class="landmark" part="item" id=${anchorFor(question)}>
              <summary part="question"><span .textContent=${mark('question', question)}></span></summary>
              <div class="prose" part="answer">${paragraphs('answer', answer, context)}</div>
            </details>`,
          ),
        )}
      </div>
    </section>
  `;
};
