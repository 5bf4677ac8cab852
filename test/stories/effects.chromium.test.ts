import {expect} from '@open-wc/testing';
import {setProjectAnnotations} from '@storybook/web-components';
import {render, type TemplateResult} from 'lit';
import {composeStories, composeStory} from 'storybook/preview-api';
import modules from 'virtual:stories';
import {widgetNameOf} from '../../src/builder/docs.js';
import {TAGS} from '../../stories/docs/widgets.js';
import type {Args} from '../../stories/helpers/controls.js';
import {alternativesIn} from '../../stories/helpers/effects.js';
import type {Kit} from '../../stories/helpers/widget.js';
import type {Latest, Widget} from '../../src/index.js';
import {place, settled, stub} from '../helpers/page.js';

interface ArgType {
  readonly control: {readonly type: string; readonly disable?: boolean};
  readonly if?: {readonly arg: string; readonly truthy?: boolean};
}

interface Story {
  (args: Args): TemplateResult;
  readonly args: Args;
  readonly argTypes: Readonly<Record<string, ArgType>>;
  readonly parameters: {
    readonly kit?: Kit;
    readonly controls?: {readonly disable?: boolean; readonly exclude?: readonly string[]};
  };
}

// Storybook hands the name of a story to the wrong parameter of its own function when left to itself.
const compose = ((story: never, meta: never, project: never, name: string) =>
  composeStory(story, meta, project, undefined, name)) as never;

/** Articles of a feed. */
const FEED = Array.from({length: 7}, (_, i) => ({id: `${i}`, url: `https://blog.example/${i}`, title: `Article ${i}`}));

/** Returns what a widget asks of a feed. */
const feedOf = ({model}: Widget): string => {
  const {feed, entries, limit} = (model ?? {}) as Partial<Latest>;
  return feed && !entries ? `${feed} ${limit}` : '';
};

/** Shows a story in an element, and returns its widgets when they are drawn. */
const show = async (box: HTMLElement, story: Story, args: Args): Promise<Widget[]> => {
  render(story({...story.args, ...args}), box);
  const widgets = [...box.querySelectorAll<Widget>('*')].filter(({localName}) => localName.includes('-'));
  await settled();
  return widgets;
};

const isOffered = ({control, if: condition}: ArgType, args: Args): boolean =>
  !control.disable && (!condition || !!args[condition.arg] === (condition.truthy ?? true));

const markupOf = ({content, shadowRoot}: Widget): string =>
  [...(content ?? shadowRoot!).querySelectorAll('.root')].map(({outerHTML}) => outerHTML).join('');

/** Properties in which tokens show. */
const PROPERTIES = (
  'color background-color fill stroke font-family font-size font-weight gap padding margin border-width ' +
  'border-color border-radius display d'
).split(' ');

/** Describes how all elements of a widget look. */
const looksOf = ({shadowRoot}: Widget): string =>
  [...shadowRoot!.querySelectorAll('*')]
    .flatMap((element) => [undefined, '::before', '::after'].map((pseudo) => getComputedStyle(element, pseudo)))
    .map((style) => PROPERTIES.map((name) => style.getPropertyValue(name)).join(';'))
    .join('\n');

/** Returns a value for a token that is not its default. */
const valueOf = (key: string, {type}: ArgType['control']): string => {
  if (type === 'color') return '#0a7f3c';
  return {'font-heading': 'monospace', 'weight-heading': '900', 'rating-shape': 'heart'}[key] ?? '3px';
};

setProjectAnnotations([]);

describe('each control of a story', () => {
  beforeEach(() => {
    stub(globalThis, 'fetch', () =>
      Promise.resolve(Response.json({version: 'https://jsonfeed.org/version/1.1', items: FEED})),
    );
  });

  for (const module of modules) {
    const {title = ''} = module.default;
    const stories = Object.entries(composeStories(module, {}, compose)) as [string, Story][];
    for (const [name, story] of stories) {
      const {kit, controls} = story.parameters;
      if (controls?.disable) continue;
      if (kit) {
        it(`of ${title}, ${name}, changes what is drawn`, async () => {
          const shown = (widget: Widget): string => markupOf(widget) + feedOf(widget);
          const box = place();
          const before = (await show(box, story, {})).map(shown).join('');
          const alternatives = alternativesIn(kit.schema, story.argTypes as never);
          for (const [key, argType] of Object.entries(story.argTypes)) {
            if (!isOffered(argType, story.args) || controls?.exclude?.includes(key)) continue;
            let hasEffect = false;
            for (const value of alternatives(key, story.args[key])) {
              const [widget] = await show(box, story, {[key]: value});
              // Data that is not complete yet is reported in an event. A feed has other articles.
              hasEffect = shown(widget!) !== before || widget!.problems.length > 0;
              if (hasEffect) break;
            }
            expect(hasEffect, key).to.equal(true);
          }
        });
      } else {
        it(`of ${title}, ${name}, changes how widgets look`, async () => {
          const box = place();
          const before = (await show(box, story, {})).map(looksOf).join();
          for (const [key, {control}] of Object.entries(story.argTypes))
            expect(
              (await show(box, story, {[key]: valueOf(key, control)})).map(looksOf).join() !== before,
              key,
            ).to.equal(true);
        });
      }
    }
  }
});

describe('the gallery', () => {
  const titles = modules.map((module) => module.default.title);
  for (const tag of TAGS)
    it(`leads to the page of ${tag}`, () => expect(titles).to.include(`Widgets/${widgetNameOf(tag)}`));
});
