import {expect} from '@open-wc/testing';
import '../../src/widgets/testimonial-list/define.js';
import {quotes as words} from '../../src/i18n/en.js';
import type {TestimonialInput} from '../../src/model/testimonial.js';
import {describeContract} from '../helpers/contract.js';
import {example, least} from '../helpers/examples.js';
import {all, drawn, listen, place, show, shownText, textOf, until, type AnyWidget} from '../helpers/page.js';

const tag = 'testimonial-list';
describeContract(tag, example(tag), least(tag));

const showQuotes = (...testimonials: TestimonialInput[]): Promise<AnyWidget> => show(tag, {testimonials});
const quotesOf = (widget: Element): HTMLElement[] => all(widget, '[part=quote][role=group]');
const quote = 'Boils fast, pours slow.';

const many = Array.from({length: 7}, (_, i): TestimonialInput => ({
  quote: `Quote ${i}.`,
  author: `Person ${i}`,
  rating: 1 + (i % 5),
  date: `2026-05-${10 + ((i * 3) % 7)}`,
  topics: [i % 2 ? 'Noise' : 'Pouring'],
}));
const saidIn = (widget: Element): string[] =>
  quotesOf(widget)
    .filter((each) => each.checkVisibility())
    .map((each) => textOf(each.querySelector('blockquote')));
const choose = (widget: Element, name: string, value: string): void => {
  const [select] = all<HTMLSelectElement>(widget, `.controls .by-${name} select`);
  select!.value = value;
  select!.dispatchEvent(new Event('change', {bubbles: true}));
};

describe('a list of many testimonials', () => {
  it('shows the number that the author sets, and all when asked', async () => {
    const widget = await show(tag, {testimonials: many, limit: 3});
    await drawn(widget);
    expect(saidIn(widget)).to.have.length(3);
    const summary = all(widget, 'summary').at(-1)!;
    expect(textOf(summary)).to.contain('Show all 7 quotes');
    summary.click();
    await until(() => saidIn(widget).length === 7, 'all quotes');
    expect(all(await show(tag, {testimonials: many.slice(0, 3), limit: 3}), 'summary')).to.deep.equal([]);
  });

  it('sums up five ratings or more', async () => {
    const widget = await show(tag, {testimonials: many});
    expect(all(widget, '[part=summary] dt').map(textOf)).to.deep.equal([
      '5 stars',
      '4 stars',
      '3 stars',
      '2 stars',
      '1 star',
    ]);
    expect(all(widget, '[part=summary] b').map(textOf)).to.deep.equal(['1', '1', '1', '2', '2']);
    const halves = await show(tag, {testimonials: [5, 4.5, 4.9, 3, 1.5].map((rating) => ({quote, rating}))});
    expect(all(halves, '[part=summary] b').map(textOf), 'halves are not rounded up').to.deep.equal([
      '1',
      '2',
      '1',
      '0',
      '1',
    ]);
    for (const testimonials of [many.slice(0, 4), [...many, {quote, rating: {value: 8, best: 10}}]])
      expect(all(await show(tag, {testimonials}), '[part=summary]')).to.deep.equal([]);
  });

  it('can be sorted and filtered from six quotes on, and says how many are shown', async () => {
    expect(all(await show(tag, {testimonials: many.slice(0, 5)}), 'select')).to.deep.equal([]);
    const widget = await show(tag, {testimonials: many});
    const status = (): string => textOf(all(widget, '.controls [role=status]')[0]);
    expect(all(widget, '.controls label > span').map(textOf)).to.deep.equal(['Sort by', 'Rating', 'Topic']);
    expect(status()).to.equal('');
    choose(widget, 'order', 'newest');
    await widget.updateComplete;
    expect(saidIn(widget)).to.deep.equal([2, 4, 6, 1, 3, 5, 0].map((i) => `Quote ${i}.`));
    choose(widget, 'order', 'highest');
    await widget.updateComplete;
    expect(saidIn(widget)).to.deep.equal([4, 3, 2, 1, 6, 0, 5].map((i) => `Quote ${i}.`));
    choose(widget, 'order', 'lowest');
    choose(widget, 'stars', '1');
    await widget.updateComplete;
    expect(saidIn(widget)).to.deep.equal(['Quote 0.', 'Quote 5.']);
    expect(status()).to.equal('2 of 7 quotes');
    choose(widget, 'topic', 'Noise');
    await widget.updateComplete;
    expect(saidIn(widget)).to.deep.equal(['Quote 5.']);
    expect(status()).to.equal('1 of 7 quotes');
    choose(widget, 'stars', '');
    choose(widget, 'topic', '');
    choose(widget, 'order', 'asListed');
    await widget.updateComplete;
    expect(saidIn(widget)).to.deep.equal(many.map((each) => each.quote));
  });

  it('shows all quotes of other data', async () => {
    const widget = await show(tag, {testimonials: many});
    choose(widget, 'stars', '1');
    await widget.updateComplete;
    widget.data = {testimonials: many.toReversed()};
    await widget.updateComplete;
    expect(saidIn(widget)).to.deep.equal(many.map((each) => each.quote).toReversed());
    expect(all<HTMLSelectElement>(widget, '.by-stars select')[0]!.value).to.equal('');
  });

  it('offers no ratings or topics to choose of which there is one', async () => {
    const same = many.map((each) => ({...each, rating: 5, topics: ['Noise']}));
    const widget = await show(tag, {testimonials: same});
    expect(all(widget, '.controls label > span').map(textOf)).to.deep.equal(['Sort by']);
  });
});

describe('a list of testimonials', () => {
  it('has the title, the pictures, the topics and the reply of a quote', async () => {
    const widget = await showQuotes({
      quote,
      title: 'Better than my old one',
      author: {name: 'Ines S.', organization: {name: 'Harbour Bakery', url: '/harbour', logo: '/harbour.svg'}},
      images: ['/a.jpg', {url: '/b.jpg', alt: 'On a windowsill', credit: 'Photo: Ines'}],
      topics: ['Noise', 'Pouring'],
      reply: {text: 'Thank you.', author: 'Northfold', date: '2026-05-16'},
    });
    const text = textOf(quotesOf(widget)[0]);
    for (const said of [
      'Better than my old one',
      'Harbour Bakery',
      'Photo: Ines',
      'Noise',
      'Reply from Northfold',
      'May 16, 2026',
      'Thank you.',
    ])
      expect(text).to.contain(said);
    const links = all<HTMLAnchorElement>(widget, '.shots a');
    expect(links.map((link) => [link.getAttribute('href'), textOf(link)])).to.deep.equal([
      ['/a.jpg', 'Picture 1, Ines S.'],
      ['/b.jpg', 'Picture 2, Ines S.'],
    ]);
    expect(textOf(all(await showQuotes({quote, reply: {text: 'Thank you.'}}), '[part=reply] b')[0])).to.equal('Reply');
  });

  it('shows six pictures of a quote, and tells the author of more', async () => {
    listen();
    const widget = await showQuotes({quote, images: Array.from({length: 8}, (_, i) => `/${i}.jpg`)});
    expect(all(widget, '.shots img')).to.have.length(6);
    expect(widget.problems.map(({path, found}) => [path, found])).to.deep.equal([['testimonials[0].images', '8']]);
  });

  it('shows quotes in the order in which they are given, each as a named group', async () => {
    const widget = await showQuotes(
      {quote: 'One.', author: 'Ann B.'},
      {quote: 'Two.'},
      {quote: 'Three.', author: 'Cy'},
    );
    expect(quotesOf(widget).map((each) => textOf(each.querySelector('blockquote')))).to.deep.equal([
      'One.',
      'Two.',
      'Three.',
    ]);
    const [one, two] = quotesOf(widget).map((each) => each.getAttribute('aria-label'));
    expect(one).to.contain('Ann B.');
    expect(two).to.match(/\S/);
  });

  it('keeps what was said apart from who said it', async () => {
    const [figure] = quotesOf(
      await showQuotes({quote, author: {name: 'Tom W.', jobTitle: 'Baker', location: 'Lisbon'}}),
    );
    expect(textOf(figure!.querySelector('blockquote'))).to.equal(quote);
    for (const text of ['Tom W.', 'Baker', 'Lisbon']) expect(textOf(figure)).to.contain(text);
  });

  it('has a long quote in full, paragraph by paragraph, shows its first lines, and all of it when asked', async () => {
    const long = Array.from({length: 12}, (_, i) =>
      `Paragraph ${i}. ${'It boils and pours and boils again. '.repeat(30)}`.trim(),
    );
    const widget = await showQuotes({quote: long.join('\n\n')});
    await drawn(widget);
    const shown = all(widget, 'blockquote p');
    expect(shown.map(textOf)).to.deep.equal(long);
    const [summary] = all(widget, 'summary');
    const [text] = all(widget, 'blockquote');
    expect(shownText(widget)).to.contain(words.readAll);
    expect(text!.scrollHeight).to.be.above(text!.clientHeight + 100);
    summary!.click();
    await until(() => text!.scrollHeight <= text!.clientHeight + 1, 'the whole quote');
    for (const element of [...shown, ...all(widget, 'blockquote, [part=quote]')]) {
      expect(element.scrollHeight).to.be.at.most(element.clientHeight + 1);
      expect(element.clientHeight).to.be.above(40);
    }
  });

  it('has no switch beside a short quote', async () => {
    expect(all(await showQuotes({quote}), 'details')).to.deep.equal([]);
    expect(all(await showQuotes({quote: 'It boils. '.repeat(25)}), 'details')).to.deep.equal([]);
    expect(all(await showQuotes({quote: 'It boils. '.repeat(27)}), 'details')).to.have.length(1);
  });

  it('says what might have swayed a person beside the name', async () => {
    const widget = await showQuotes({
      quote,
      author: 'Tom W.',
      incentive: 'Got a discount',
      relationship: 'Works for the maker',
    });
    const line = all(widget, '[part~=name]')[0]!.closest('.who');
    expect(textOf(line)).to.contain('Tom W.').and.contain('Got a discount').and.contain('Works for the maker');
    const anonymous = await showQuotes({quote, incentive: 'Got a discount'});
    expect(shownText(anonymous)).to.contain('Got a discount');
  });

  it('calls a quote verified only with a method', async () => {
    listen();
    const verified = await showQuotes({quote, verification: {method: 'Order number seen', date: '2026-05-20'}});
    expect(shownText(verified))
      .to.match(/Verified.*Order number seen/)
      .and.contain('May 20, 2026');
    for (const verification of [undefined, {}, {date: '2026-05-20'}, {method: ''}, {method: ' '}, true, 'yes']) {
      const widget = await showQuotes({quote, verification} as TestimonialInput);
      expect(shownText(widget), JSON.stringify(verification))
        .to.contain(quote)
        .and.not.match(/verified/i);
    }
  });

  it('says where and when a quote was said, with a link that passes nothing on', async () => {
    const widget = await showQuotes({
      quote,
      date: '2026-05-14',
      edited: true,
      source: {type: 'Shop review', name: 'Kitchenworks', url: 'https://kitchenworks.example/drift'},
    });
    for (const text of ['Shop review', 'Kitchenworks', 'May 14, 2026', 'Edited'])
      expect(shownText(widget)).to.contain(text);
    const [link] = all<HTMLAnchorElement>(widget, 'a');
    expect([...link!.relList]).to.include.members(['ugc', 'nofollow', 'noopener']);
    const bare = await showQuotes({quote, source: {url: 'https://www.kitchenworks.example/drift'}});
    expect(textOf(all(bare, 'a')[0])).to.equal('kitchenworks.example');
    expect(shownText(await showQuotes({quote, source: {type: 'E-mail'}}))).to.contain('E-mail');
    expect(shownText(await showQuotes({quote, edited: false}))).to.not.contain('Edited');
  });

  it('marks the language of a quote', async () => {
    const widget = await showQuotes({quote: 'Ferve depressa.', lang: 'pt'}, {quote});
    expect(all(widget, 'blockquote').map((each) => each.getAttribute('lang'))).to.deep.equal(['pt', null]);
  });

  describe('shows the mean of its ratings', () => {
    const ofRatings = (...ratings: TestimonialInput['rating'][]): Promise<AnyWidget> =>
      showQuotes(...ratings.map((rating) => ({quote, ...(rating !== undefined && {rating})})));

    it('with their number, from two on', async () => {
      expect(shownText(await ofRatings(5, 4))).to.match(/4\.5 out of 5.*\b2\b.*on this page/);
      expect(shownText(await ofRatings(5, undefined, 4, 1))).to.match(/3\.3 out of 5.*\b3\b.*on this page/);
      expect(shownText(await ofRatings({value: 7, best: 10}, {value: 8, best: 10}))).to.contain('7.5 out of 10');
    });

    it('not of one, of none, or of different scales', async () => {
      for (const ratings of [[5], [5, undefined], [undefined, undefined], [5, {value: 7, best: 10}]]) {
        const text = shownText(await ofRatings(...ratings));
        expect(text, JSON.stringify(ratings)).to.not.contain('on this page');
        const given = ratings.filter((rating) => rating !== undefined).length;
        expect(text.split('out of')).to.have.length(given + 1);
      }
    });
  });

  it('shows how its quotes were selected, with a link to the policy', async () => {
    const testimonials = [{quote}];
    const selection = {shown: 1, total: 41, basis: 'the most recent ones'};
    const widget = await show(tag, {testimonials, selection, policyUrl: '/policy'});
    expect(shownText(widget)).to.contain('1 of 41').and.contain('the most recent ones');
    expect(all<HTMLAnchorElement>(widget, 'a').map((link) => link.getAttribute('href'))).to.deep.equal(['/policy']);
    expect(shownText(await show(tag, {testimonials, selection: {shown: 1, total: 3}}))).to.contain('1 of 3');
    expect(shownText(await show(tag, {testimonials}))).to.equal(quote);
  });

  it('has its own heading, or none and a name', async () => {
    const titled = await show(tag, {testimonials: [{quote}], title: 'What readers say'});
    expect(all(titled, 'h2').map(textOf)).to.deep.equal(['What readers say']);
    const [group] = all(await showQuotes({quote}), '[role=group]');
    expect(group!.getAttribute('aria-label')).to.match(/\S/);
    expect(group!.querySelector('h2, h3')).to.equal(null);
  });

  describe('lays its quotes out', () => {
    const lefts = async (layout: string | null, width: number): Promise<number> => {
      const widget = await show(tag, {testimonials: [{quote}, {quote}, {quote}]}, place('', `width: ${width}px`));
      if (layout !== null) widget.setAttribute('layout', layout);
      await widget.updateComplete;
      await drawn(widget);
      return new Set(quotesOf(widget).map((each) => Math.round(each.getBoundingClientRect().left))).size;
    };

    it('one below the other', async () => {
      expect(await lefts(null, 900)).to.equal(1);
      expect(await lefts('list', 900)).to.equal(1);
      expect(await lefts('unknown', 900)).to.equal(1);
    });

    it('as a grid beside each other, where there is room', async () => {
      expect(await lefts('grid', 900)).to.be.above(1);
      expect(await lefts('grid', 300)).to.equal(1);
    });

    it('by the attribute or the property, which is never written back', async () => {
      const widget = (await show(tag, {testimonials: [{quote}, {quote}]}, place('', 'width: 900px'))) as AnyWidget & {
        layout: string;
      };
      expect(widget.layout).to.equal('list');
      widget.layout = 'grid';
      await widget.updateComplete;
      const [one, two] = quotesOf(widget).map((each) => each.getBoundingClientRect());
      expect(two!.left).to.be.above(one!.right);
      expect(widget.getAttributeNames()).to.deep.equal([]);
      widget.setAttribute('layout', 'list');
      expect(widget.layout).to.equal('list');
    });
  });
});
