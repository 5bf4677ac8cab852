import {html, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {explain} from '../../src/index.js';

interface State {
  readonly caption: string;
  readonly shown: unknown;
  /** Look of the page, such as `dark`. */
  readonly look?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly lang?: string;
  /** Width of the column in pixels. */
  readonly width?: number;
}

/** Shows several states of a widget, each with a caption. */
export const states = (...all: readonly State[]): TemplateResult => html`
  <div data-story="frame">
    ${all.map(
      ({caption, shown, look, dir, lang, width}) => html`
        <div class=${look ? `state look` : 'state'} data-story="frame" data-look=${look ?? ''}>
          ${look && html`<h2 data-story="aside" hidden></h2>`}
          <p class="caption" data-story="aside" lang="en" dir="ltr">${caption}</p>
          <div
            data-story="frame"
            dir=${dir ?? ''}
            ${ref((element) => {
              if (!(element instanceof HTMLElement)) return;
              if (lang) element.lang = lang;
              if (width) element.style.maxInlineSize = `${width}px`;
            })}
          >
            ${shown}
          </div>
        </div>
      `,
    )}
  </div>
`;

/** Shows a widget, and below it the problems in its `candor-problem` event. */
export const withProblems = (shown: unknown): TemplateResult => {
  const list = document.createElement('ul');
  const showProblems = ({detail: {problems}}: HTMLElementEventMap['candor-problem']): void => {
    list.replaceChildren(
      ...problems.map((problem) => Object.assign(document.createElement('li'), {textContent: explain(problem)})),
    );
  };
  return html`
    <div data-story="frame" @candor-problem=${showProblems}>
      ${shown}
      <div class="problems" data-story="aside" lang="en" dir="ltr">
        <p class="caption">Problems in the <code>candor-problem</code> event, which readers do not see</p>
        ${list}
      </div>
    </div>
  `;
};
