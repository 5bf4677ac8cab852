import {html, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import {explain} from '../../src/index.js';

interface State {
  readonly what: string;
  readonly shown: unknown;
  /** A look of the page around it, such as `dark`. */
  readonly look?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly lang?: string;
  /** The width of the column, in pixels. */
  readonly width?: number;
}

/** Several states of a widget, each under a line that says which. */
export const states = (...all: readonly State[]): TemplateResult => html`
  <div data-story="frame">
    ${all.map(
      ({what, shown, look, dir, lang, width}) => html`
        <div class=${look ? `state look` : 'state'} data-story="frame" data-look=${look ?? ''}>
          <p class="caption" data-story="aside" lang="en" dir="ltr">${what}</p>
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

/** A widget, and below it what it tells its author: the problems that come with its event. */
export const withProblems = (shown: unknown): TemplateResult => {
  const list = document.createElement('ul');
  const tell = ({detail: {problems}}: HTMLElementEventMap['candor-problem']): void => {
    list.replaceChildren(
      ...problems.map((problem) => Object.assign(document.createElement('li'), {textContent: explain(problem)})),
    );
  };
  return html`
    <div data-story="frame" @candor-problem=${tell}>
      ${shown}
      <div class="problems" data-story="aside" lang="en" dir="ltr">
        <p class="caption">What the <code>candor-problem</code> event tells the author; readers see none of it</p>
        ${list}
      </div>
    </div>
  `;
};
