import {html, type TemplateResult} from 'lit';
import {widgetNameOf} from '../../src/builder/docs.js';
import {guidanceFor} from './guidance.js';
import {pageOf, TAGS} from './widgets.js';

/** Lists the widgets by the questions that they answer. */
export const choices = (): TemplateResult => html`
  <table class="choices">
    <thead>
      <tr>
        <th scope="col">A reader asks</th>
        <th scope="col">Widget</th>
        <th scope="col">When, and when not</th>
      </tr>
    </thead>
    <tbody>
      ${TAGS.map((tag) => {
        const {question, use, rather} = guidanceFor(tag);
        return html`
          <tr>
            <th scope="row">“${question}”</th>
            <td><a href=${pageOf(tag)} target="_top">${widgetNameOf(tag)}</a></td>
            <td>${use} ${rather}</td>
          </tr>
        `;
      })}
    </tbody>
  </table>
`;

const list = (title: string, kind: string, items: readonly string[]): TemplateResult => html`
  <div class=${kind}>
    <h4>${title}</h4>
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
  </div>
`;

/** Says when to use a widget, and what to do and not to do. */
export const advice = (tag: string): TemplateResult => {
  const {use, rather, dos, donts} = guidanceFor(tag);
  return html`
    <p class="use">${use} ${rather}</p>
    <div class="advice">${list('Do', 'do', dos)} ${list('Don’t', 'dont', donts)}</div>
  `;
};
