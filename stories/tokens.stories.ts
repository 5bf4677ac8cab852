import type {ArgTypes, Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import '../src/define.js';
import type {Args} from './helpers/controls.js';
import {declaredOf} from './helpers/manifest.js';
import {widget} from './helpers/widget.js';

const {tokens} = declaredOf('review-card');

/** Widgets that show the effect of a token. */
const SPECIMENS: readonly (readonly [RegExp, () => TemplateResult])[] = [
  [/star/, () => widget('review-card', {name: 'Stars', rating: 3.5})],
  [/good|bad/, () => widget('review-card', {name: 'Signs', pros: ['Turns quietly'], cons: ['Weighs a kilo']})],
  [
    /accent|focus/,
    () => widget('review-card', {name: 'Accent', award: 'Best overall', offers: ['https://kitchenworks.example/']}),
  ],
  [
    /line/,
    () =>
      widget('review-card', {
        name: 'Lines',
        specs: [
          {name: 'Weight', value: 640, unit: 'g'},
          {name: 'Holds', value: 30, unit: 'g'},
        ],
      }),
  ],
  [
    /gap|space/,
    () => widget('review-card', {name: 'Space', summary: 'A card.', pros: ['Room to breathe'], bestFor: ['Readers']}),
  ],
  [/./, () => widget('review-card', {name: 'Hollinbeck Crank 48', summary: 'A card with a heading.'})],
];

const specimen = (name: string): TemplateResult => SPECIMENS.find(([pattern]) => pattern.test(name))![1]();

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

/** All tokens. Each is a custom property that can be set on a widget or any of its ancestors, such as `:root`. */
export const AllTokens: StoryObj<Args> = {
  name: 'All tokens',
  render: (args) => html`
    <div class="article" ${ref((element) => set(element, args))}>
      <h1>Tokens</h1>
      <p class="lead">
        Widgets inherit font, size and colour from the page. Everything else is set with ${tokens.length} custom
        properties, on <code>:root</code> or any other ancestor of a widget.
      </p>
      <ul class="tokens">
        ${tokens.map(
          ({name, description, default: value}) => html`
            <li class="token">
              <div>
                <p><code>${name}</code></p>
                <p>${description} <span class="default">Default: ${value}.</span></p>
              </div>
              ${specimen(name)}
            </li>
          `,
        )}
      </ul>
    </div>
  `,
};
