import {expect, nextFrame} from '@open-wc/testing';
import {setProjectAnnotations} from '@storybook/web-components';
import {setViewport} from '@web/test-runner-commands';
import {composeStories, composeStory} from 'storybook/preview-api';
import modules from 'virtual:stories';
import {leaveClicked, withLook} from '../../stories/helpers/looks.js';

interface Runnable {
  run(context: {canvasElement: HTMLElement}): Promise<void>;
}

/** Width in pixels at which pages must not scroll sideways (WCAG 2.2, 1.4.10). */
const NARROW = 320;

// Storybook hands the name of a story to the wrong parameter of its own function when left to itself.
const compose = ((story: never, meta: never, project: never, name: string) =>
  composeStory(story, meta, project, undefined, name)) as never;
const storiesOf = (module: object): [string, Runnable][] => {
  const page = {decorators: [withLook], afterEach: leaveClicked};
  return Object.entries(composeStories(module as never, page as never, compose));
};

setProjectAnnotations([]);

describe('the stories', () => {
  let canvasElement: HTMLElement;

  before(async () => {
    // Widgets outside of the window render later, so the window must fit the story.
    await setViewport({width: 1000, height: 20_000});
    const looks = Object.assign(document.createElement('link'), {
      rel: 'stylesheet',
      href: '/stories/helpers/looks.css',
    });
    const loaded = new Promise((done) => looks.addEventListener('load', done, {once: true}));
    document.head.append(looks);
    await loaded;
  });

  beforeEach(() => {
    localStorage.clear();
    canvasElement = document.createElement('main');
    document.body.append(canvasElement);
  });

  afterEach(() => canvasElement.remove());

  for (const module of modules) {
    describe(`of ${module.default.title ?? 'a widget'}`, () => {
      for (const [name, story] of storiesOf(module))
        it(`${name} plays through, is accessible on a light and a dark page, and fits ${NARROW} pixels`, async () => {
          await story.run({canvasElement});
          expect(document.activeElement, 'no focus is left').to.equal(document.body);
          await expect(canvasElement).to.be.accessible();
          canvasElement.querySelector<HTMLElement>('.look')!.dataset['look'] = 'dark';
          // Widgets follow the theme of the page once the colour of their text has changed.
          const changing = document.getAnimations().filter((each) => each instanceof CSSTransition);
          await Promise.all(changing.map(({finished}) => finished));
          await nextFrame();
          await expect(canvasElement).to.be.accessible();
          canvasElement.style.inlineSize = `${NARROW}px`;
          expect(canvasElement.scrollWidth).to.be.at.most(NARROW);
          for (const {localName, shadowRoot} of canvasElement.querySelectorAll('*'))
            if (shadowRoot?.firstElementChild)
              expect(shadowRoot.firstElementChild.scrollWidth, localName).to.be.at.most(NARROW);
        });
    });
  }
});
