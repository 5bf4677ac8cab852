import {expect} from '@open-wc/testing';
import '../../src/i18n/de.define.js';
import '../../src/widgets/buying-guide/define.js';
import {guide as words} from '../../src/i18n/en.js';
import type {GuideInput} from '../../src/model/guide.js';
import {describeContract} from '../helpers/contract.js';
import {example, examples, least} from '../helpers/examples.js';
import {
  follow,
  all,
  drawn,
  heightOf,
  later,
  listen,
  place,
  show,
  shownText,
  textOf,
  type AnyWidget,
} from '../helpers/page.js';

const tag = 'buying-guide';
describeContract(tag, example(tag), least(tag));

type Section = GuideInput['sections'][number];
const showSections = (...sections: Section[]): Promise<AnyWidget> =>
  show(tag, {title: 'How to choose', sections: sections});
const showSection = (section: Omit<Section, 'title'>): Promise<AnyWidget> => showSections({title: 'Part', ...section});
const titled = (...titles: string[]): Section[] => titles.map((title) => ({title, text: 'Text.'}));
const contents = (widget: Element): HTMLAnchorElement[] => all<HTMLAnchorElement>(widget, '[part=contents] a');

/** Returns the index of the section that has the focus. */
const sectionWithFocus = (widget: AnyWidget): number =>
  all<Element>(widget, '[part=section]').indexOf(widget.shadowRoot!.activeElement!);

const keepAddress = (): void => {
  const {href} = location;
  later(() => history.replaceState(null, '', href));
};

describe('a buying guide', () => {
  it('has its heading, an introduction and the sections in order', async () => {
    const widget = await show(tag, {
      title: 'How to choose',
      intro: 'Two *things*.\n\nNo more.',
      sections: titled('First', 'Second'),
    });
    expect(shownText(widget)).to.match(/^How to choose Two things\. ?No more\. First Text\. Second Text\.$/);
    expect(all(widget, 'h2, h3').map(({localName}) => localName)).to.deep.equal(['h2', 'h3', 'h3']);
    expect(all(widget, 'section')[0]!.ariaLabel).to.equal('How to choose');
  });

  it('shows terms with their definitions', async () => {
    const features = [{term: 'Stepped', description: 'It moves in *clicks*.'}];
    const widget = await showSection({features});
    expect(all(widget, 'dl dt, dl dd').map(textOf)).to.deep.equal(['Stepped', 'It moves in clicks.']);
  });

  it('shows them in two columns, or below each other in a narrow column', async () => {
    for (const [width, isWide] of [
      [1000, true],
      [600, true],
      [320, false],
    ] as const) {
      const widget = await show(tag, example(tag), place('', `width: ${width}px; font-size: 16px`));
      await drawn(widget);
      const [terms, texts] = ['dt', 'dd'].map((name) => all(widget, name).map((each) => each.getBoundingClientRect()));
      expect(terms).to.have.length(4);
      for (const [i, term] of terms!.entries()) {
        expect(term.left).to.equal(terms![0]!.left);
        expect(texts![i]!.left).to.equal(texts![0]!.left);
        if (isWide) expect(texts![i]!.left).to.be.above(term.right);
        // Firefox adds up rows in fractions of its own.
        else expect(texts![i]!.top).to.be.at.least(term.bottom - 0.1);
      }
    }
  });

  it('shows whom it suits, after the lead', async () => {
    expect(shownText(await showSection({bestFor: {lead: 'If you:', items: ['travel']}}))).to.match(/If you: travel$/);
    const widget = await showSection({bestFor: {items: ['You travel']}});
    expect(shownText(widget)).to.match(/Part You travel$/);
    expect(all(widget, 'p')).to.deep.equal([]);
  });

  it('numbers tips, but not points', async () => {
    const widget = await showSection({tips: ['Measure.', 'Wait.'], points: ['Spare parts']});
    expect(all(widget, 'ol > li').map(textOf)).to.deep.equal(['Measure.', 'Wait.']);
    expect(all(widget, 'ol > li').map((each) => getComputedStyle(each, '::before').content)).to.deep.equal([
      'counter(tip)',
      'counter(tip)',
    ]);
    expect(all(widget, '[part=points] > li').map(textOf)).to.deep.equal(['Spare parts']);
  });

  describe('with things to tick off', () => {
    const checklist = {title: 'The first evening', items: ['Nothing rattles', {label: 'It stays put', hint: 'Look.'}]};

    it('ticks them by a click on any of their words', async () => {
      const widget = await showSection({checklist});
      const boxes = all<HTMLInputElement>(widget, 'input[type=checkbox]');
      expect(boxes.map(({labels}) => textOf(labels![0]))).to.deep.equal(['Nothing rattles', 'It stays put Look.']);
      all(widget, 'b')[0]!.click();
      all(widget, 'label .small')[0]!.click();
      expect(boxes.map(({checked}) => checked)).to.deep.equal([true, true]);
      all(widget, 'b')[0]!.click();
      expect(boxes.map(({checked}) => checked)).to.deep.equal([false, true]);
    });

    it('announces how many are ticked', async () => {
      const widget = await showSection({checklist});
      const [status] = all(widget, '[role=status]');
      expect(textOf(status)).to.equal('0 of 2 checked');
      all(widget, 'b')[0]!.click();
      expect(textOf(status)).to.equal('1 of 2 checked');
    });

    it('keeps the ticks when it renders again', async () => {
      const widget = await showSection({checklist});
      all(widget, 'b')[0]!.click();
      widget.headingLevel = 3;
      await widget.updateComplete;
      expect(all<HTMLInputElement>(widget, 'input').map(({checked}) => checked)).to.deep.equal([true, false]);
    });

    it('has rows that are easy to hit', async () => {
      for (const label of all(await showSection({checklist}), 'label')) expect(heightOf(label)).to.be.at.least(44);
    });

    it('groups them under their heading, or that of the section', async () => {
      const named = await showSection({checklist});
      expect(all(named, '.tasks').map(({ariaLabel}) => ariaLabel)).to.deep.equal(['The first evening']);
      expect(all(named, '.tasks h4').map(textOf)).to.deep.equal(['The first evening']);
      const bare = await showSection({checklist: {items: ['Nothing rattles']}});
      expect(all(bare, '.tasks').map(({ariaLabel}) => ariaLabel)).to.deep.equal(['Part']);
      expect(all(bare, '.tasks h4')).to.deep.equal([]);
    });
  });

  it('never skips a heading level', async () => {
    const widget = await show(tag, example(tag));
    for (const [level, levels] of [
      [2, [2, 3, 4]],
      [3, [3, 4, 5]],
      [4, [4, 5, 6]],
      [5, [5, 6, 6]],
      [6, [6, 6, 6]],
    ] as const) {
      widget.headingLevel = level;
      await widget.updateComplete;
      const found = all(widget, 'h2, h3, h4, h5, h6');
      const [title, section, list] = [found[0], found[1], all(widget, '.tasks > h4, .tasks > h5, .tasks > h6')[0]];
      expect([title, section, list].map((each) => each?.localName)).to.deep.equal(levels.map((each) => `h${each}`));
    }
  });

  describe('its links to the sections', () => {
    it('exist from four sections on', async () => {
      expect(contents(await showSections(...titled('A', 'B', 'C')))).to.deep.equal([]);
      const widget = await showSections(...titled('A', 'B', 'C', 'D'));
      expect(contents(widget).map(textOf)).to.deep.equal(['A', 'B', 'C', 'D']);
      expect(all(widget, '[part=contents]')[0]!.ariaLabel).to.equal(words.contents);
    });

    it('are named in the language of the page', async () => {
      const box = place();
      box.lang = 'de';
      const widget = await show(tag, {title: 'Wahl', sections: titled('A', 'B', 'C', 'D')}, box);
      expect(all(widget, '[part=contents]')[0]!.ariaLabel).to.equal('In diesem Ratgeber');
    });

    it('scroll to the section, and move the focus there', async () => {
      keepAddress();
      const widget = await show(tag, example(tag), place('', 'padding-block: 3000px'));
      const [, , third] = contents(widget);
      await follow(third!);
      expect(decodeURIComponent(location.hash)).to.equal('#who-should-grind-by-hand');
      const section = widget.shadowRoot!.activeElement!;
      expect(textOf(section.querySelector('h3'))).to.equal('Who should grind by hand');
      expect(section.getBoundingClientRect().top).to.be.within(-1, innerHeight);
    });

    it('lead to different sections, also if headings are equal or have no letters', async () => {
      keepAddress();
      const titles = ['Tips', 'Tips', 'Tips 2', '?', '!', 'Tips'];
      const widget = await showSections(...titled(...titles));
      const ids = all(widget, '[id]').map(({id}) => id);
      expect(new Set(ids).size).to.equal(6);
      for (const [i, link] of contents(widget).entries()) {
        await follow(link);
        expect(sectionWithFocus(widget)).to.equal(i);
      }
    });

    it('stay in their own guide when another one has the same headings', async () => {
      keepAddress();
      const sections = titled('A', 'B', 'C', 'D');
      const [first, second] = [await showSections(...sections), await showSections(...sections)];
      await follow(contents(second)[1]!);
      expect([first, second].map(sectionWithFocus)).to.deep.equal([-1, 1]);
    });
  });

  it('shows the guides of whole articles without a problem', async () => {
    const {console} = listen();
    for (const guide of examples(tag)) {
      const widget = await show(tag, guide);
      for (const {title} of (guide as GuideInput).sections) expect(shownText(widget)).to.contain(title);
    }
    expect(console).to.deep.equal([]);
  });
});
