import type {ArgTypes, Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ref} from 'lit/directives/ref.js';
import '../src/define.js';
import type {Args} from './helpers/controls.js';
import {exampleOf} from './helpers/examples.js';
import {declaredOf} from './helpers/manifest.js';
import {widget} from './helpers/widget.js';

const {tokens} = declaredOf('review-card');

const isColour = (name: string): boolean => name.includes('-color-');
const short = (name: string): string => name.replace('--candor-', '');

const meta: Meta<Args> = {
  title: 'Tokens',
  tags: ['!autodocs'],
  argTypes: Object.fromEntries(
    tokens.map(({name, description, default: value}) => [
      short(name),
      {
        name,
        description,
        control: {type: isColour(name) ? 'color' : 'text'},
        table: {defaultValue: {summary: value}},
      },
    ]),
  ) as ArgTypes,
};
export default meta;

const set = (element: Element | undefined, args: Args): void => {
  if (!(element instanceof HTMLElement)) return;
  for (const {name} of tokens) {
    const value = args[short(name)];
    if ((typeof value === 'string' && value) || typeof value === 'number') element.style.setProperty(name, `${value}`);
    else element.style.removeProperty(name);
  }
};

/** Change a token under _Controls_, and see all widgets that it concerns. A token can be set on a widget or any of its ancestors, such as `:root`. */
export const Playground: StoryObj<Args> = {
  render: (args) => html`
    <div ${ref((element) => set(element, args))}>
      ${['review-card', 'top-picks', 'comparison-table', 'verdict-box', 'buying-checklist'].map((tag) =>
        widget(tag, exampleOf(tag)),
      )}
    </div>
  `,
};
