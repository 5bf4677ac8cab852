import {expect} from '@open-wc/testing';
import {setProjectAnnotations} from '@storybook/web-components';
import {composeStories, composeStory} from 'storybook/preview-api';
import modules from 'virtual:stories';

interface Runnable {
  run(context: {canvasElement: HTMLElement}): Promise<void>;
}

// Storybook hands the name of a story to the wrong parameter of its own function when left to itself.
const compose = ((story: never, meta: never, project: never, name: string) =>
  composeStory(story, meta, project, undefined, name)) as never;
const storiesOf = (module: object): [string, Runnable][] =>
  Object.entries(composeStories(module as never, {}, compose));

setProjectAnnotations([]);

for (const module of modules) {
  describe(`the stories of ${module.default.title ?? 'a widget'}`, () => {
    for (const [name, story] of storiesOf(module)) {
      it(`${name} is shown, plays through and is accessible`, async () => {
        const canvasElement = document.createElement('main');
        document.body.append(canvasElement);
        await story.run({canvasElement});
        await expect(canvasElement).to.be.accessible();
        canvasElement.remove();
      });
    }
  });
}
