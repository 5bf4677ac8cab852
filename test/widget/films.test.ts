// Films are links until a reader plays them.
import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/define.js';
import {all, create, drawn, listen, place, show, textOf, until, type AnyWidget} from '../helpers/page.js';

const ID = 'aB3_-xYz012';
const youtube = {url: `https://www.youtube.com/watch?v=${ID}`, title: 'From cold to 93 °C', duration: '3:20'};
const linkIn = (widget: Element): HTMLAnchorElement => all<HTMLAnchorElement>(widget, '.film > a')[0]!;
const framesIn = (widget: Element): HTMLElement[] => all(widget, 'iframe, video');

/** Clicks a link; the page does not leave. Returns true if the link would have been followed. */
const click = (link: HTMLElement, init: MouseEventInit = {}): boolean => {
  let isFollowed = false;
  const stay = (event: Event): void => {
    isFollowed = !event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('click', stay, {once: true});
  link.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true, composed: true, ...init}));
  return isFollowed;
};

const showVideo = (video: unknown): Promise<AnyWidget> => show('review-card', {name: 'Drift', video});

describe('a film', () => {
  it('is a link with its title and its duration, in cards, quotes and texts, and asks for nothing', async () => {
    const article = {headline: 'It', blocks: [{block: 'prose', text: 'Text', video: youtube}]};
    for (const widget of [
      await showVideo(youtube),
      await show('testimonial-list', {testimonials: [{quote: 'It boils.', video: youtube}]}),
      await show('review-article', article),
    ]) {
      expect(linkIn(widget).href).to.equal(youtube.url);
      expect(textOf(linkIn(widget))).to.equal('From cold to 93 °C 3:20');
      expect(linkIn(widget).getAttribute('aria-label')).to.contain('From cold to 93 °C').and.contain('Play the video');
      expect(framesIn(widget)).to.deep.equal([]);
    }
    expect(performance.getEntriesByType('resource').some(({name}) => /youtube/.test(name))).to.equal(false);
  });

  it('of YouTube is played by a frame without cookies once its link is clicked, and does not start by itself', async () => {
    const widget = await showVideo(youtube);
    expect(click(linkIn(widget))).to.equal(false);
    await until(() => framesIn(widget).length, 'the player');
    const [frame] = framesIn(widget) as HTMLIFrameElement[];
    expect(frame!.src).to.equal(`https://www.youtube-nocookie.com/embed/${ID}`);
    expect(frame!.title).to.contain('From cold to 93 °C');
    expect(frame!.src).not.to.contain('autoplay');
    expect(linkIn(widget).checkVisibility()).to.equal(false);
  });

  it('that is a file is played by the browser', async () => {
    const widget = await showVideo('/nowhere.mp4');
    expect(click(linkIn(widget))).to.equal(false);
    await until(() => framesIn(widget).length, 'the player');
    const [film] = framesIn(widget) as HTMLVideoElement[];
    expect([film!.controls, film!.autoplay]).to.deep.equal([true, false]);
    expect(new URL(film!.src).pathname).to.equal('/nowhere.mp4');
  });

  it('on another host, or in a new tab, stays a link', async () => {
    const other = await showVideo('https://films.example/drift');
    expect(click(linkIn(other))).to.equal(true);
    const widget = await showVideo(youtube);
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])
      expect(click(linkIn(widget), {[key]: true})).to.equal(true);
    expect([...framesIn(other), ...framesIn(widget)]).to.deep.equal([]);
  });

  it('that cannot be shown is left out alone, and told', async () => {
    listen();
    const widget = await showVideo({url: 'javascript:alert(1)', title: 'No'});
    expect(all(widget, '.film')).to.deep.equal([]);
    expect(widget.problems.map(({path}) => path)).to.deep.equal(['video.url']);
  });
});

describe('a gallery', () => {
  it('has up to eight pictures in a row, where the keyboard stops', async () => {
    listen();
    const box = place('', 'width: 400px');
    const widget = create('review-card', {name: 'Drift', gallery: Array.from({length: 9}, (_, i) => `/${i}.jpg`)});
    box.append(widget);
    await widget.updateComplete;
    const [row] = all(widget, '.gallery');
    expect(row!.querySelectorAll('.picture')).to.have.length(8);
    expect([row!.tabIndex, row!.getAttribute('role'), row!.getAttribute('aria-label')]).to.deep.equal([
      0,
      'group',
      'Pictures',
    ]);
    expect(widget.problems.map(({path, found}) => [path, found])).to.deep.equal([['gallery', '9']]);
  });

  it('scrolls by keyboard', async () => {
    const images = ['ines', 'lena-marsh', 'paper-filters', 'tarnholt-no-2', 'three-grinders'];
    const box = place('', 'width: 400px');
    const gallery = images.map((name) => `/stories/examples/images/${name}.svg`);
    const widget = await show('review-card', {name: 'Drift', gallery}, box);
    await drawn(widget);
    const [row] = all(widget, '.gallery');
    await until(() => row!.scrollWidth > row!.clientWidth, 'the pictures');
    row!.focus();
    await sendKeys({press: 'ArrowRight'});
    await until(() => row!.scrollLeft > 0, 'it scrolls');
  });

  it('of one picture does not scroll, so the keyboard does not stop there', async () => {
    const widget = await show('review-card', {name: 'Drift', gallery: ['/1.jpg']});
    expect(all(widget, '.gallery')[0]!.tabIndex).to.equal(-1);
  });
});
