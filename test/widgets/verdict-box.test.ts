import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import '../../src/widgets/verdict-box/define.js';
import {en, verdict as words} from '../../src/i18n/en.js';
import type {VerdictInput} from '../../src/model/verdict.js';
import {describeContract} from '../helpers/contract.js';
import {example, least} from '../helpers/examples.js';
import {describeOffers} from '../helpers/offers.js';
import {all, engine, later, listen, place, show, shownText, textOf, type AnyWidget} from '../helpers/page.js';

const tag = 'verdict-box';
describeContract(tag, example(tag), least(tag));
describeOffers(tag, (offer) => ({summary: 'Buy it.', product: 'Drift', offer}), 1);

const showVerdict = (verdict: Partial<VerdictInput>): Promise<AnyWidget> => show(tag, {summary: 'Buy it.', ...verdict});
const headings = (widget: Element): string[] => all(widget, 'h2, h3').map(textOf);
const itemsUnder = (widget: Element, heading: string): string[] =>
  [
    ...all(widget, 'h3')
      .find((each) => textOf(each) === heading)!
      .parentElement!.querySelectorAll('li'),
  ].map(textOf);

/** Returns the text for screen readers. */
const heard = (widget: Element): string => {
  const copy = all(widget, '[data-candor]')[0]!.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden=true]')) hidden.remove();
  return textOf(copy);
};

describe('a verdict box', () => {
  it('shows its stars in forced colours', async function () {
    if (engine !== 'chromium') return;
    later(() => emulateMedia({forcedColors: 'none'}));
    await emulateMedia({forcedColors: 'active'});
    const widget = await showVerdict({rating: 4});
    const [stars, heading] = all(widget, '.stars, h2').map((each) => getComputedStyle(each).color);
    expect(stars).to.equal(heading);
  });

  it('wears the colour that a band has for its words, but not on paper', async () => {
    const page = place('', 'color: #222; --candor-color-band: #00f; --candor-color-on-band: #fff');
    const widget = await show(tag, {summary: 'Buy [it](/it).', bestFor: ['All']}, page);
    const styles = (): CSSStyleDeclaration[] =>
      all(widget, '.head, h2, h3, a, li').map((each) => getComputedStyle(each));
    expect(styles()[0]!.backgroundColor).to.equal('rgb(0, 0, 255)');
    for (const {color} of styles()) expect(color).to.equal('rgb(255, 255, 255)');
    if (engine !== 'chromium') return;
    later(() => emulateMedia({media: 'screen'}));
    await emulateMedia({media: 'print'});
    expect(styles()[0]!.backgroundColor).to.equal('rgba(0, 0, 0, 0)');
    for (const {color} of styles()) expect(color).to.equal('rgb(0, 0, 0)');
  });

  it('has the verdict in one line as its heading, and is called by it', async () => {
    const widget = await showVerdict({title: 'Buy the Drift'});
    expect(headings(widget)).to.deep.equal(['Buy the Drift']);
    expect(all(widget, 'section')[0]!.ariaLabel).to.equal('Buy the Drift');
  });

  it('is called a verdict when the author has no heading', async () => {
    const widget = await showVerdict({});
    expect(headings(widget)).to.deep.equal([words.verdict]);
    expect(all(widget, 'section')[0]!.ariaLabel).to.equal(words.verdict);
  });

  it('shows the number in large, and says the rating once', async () => {
    for (const [rating, number, sentence] of [
      [4.4, '4.4', '4.4 out of 5'],
      [{value: 83, best: 100, worst: 0}, '83%', '83%'],
    ] as const) {
      const widget = await showVerdict({rating});
      const large = all(widget, 'b').find((each) => textOf(each) === number)!;
      expect(parseFloat(getComputedStyle(large).fontSize)).to.be.above(40);
      expect(heard(widget).split(number)).to.have.length(2);
      expect(heard(widget)).to.contain(sentence);
      expect(all(widget, 'svg')[0]!.getAttribute('aria-hidden')).to.equal('true');
    }
  });

  it('shows the basis of the rating', async () => {
    const widget = await showVerdict({rating: {value: 4, explanation: 'Mean of *four*'}});
    expect(heard(widget)).to.contain('4 out of 5').and.contain('Mean of four');
  });

  it('puts the rating beside the words where there is room, and above them where there is none', async () => {
    const boxesIn = async (width: number): Promise<DOMRect[]> => {
      const widget = await show(tag, example(tag), place('', `width: ${width}px`));
      return ['[part=rating] > svg', '[part=summary]'].map((selector) =>
        all(widget, selector)[0]!.getBoundingClientRect(),
      );
    };
    const [wideStars, wideWords] = await boxesIn(700);
    expect(wideWords!.left - wideStars!.right).to.be.within(16, 60);
    expect(wideWords!.top).to.be.below(wideStars!.top);
    const [stars, words] = await boxesIn(320);
    expect(words!.top).to.be.above(stars!.bottom);
  });

  it('has no empty space without a rating', async () => {
    const widget = await showVerdict({title: 'Buy the Drift'});
    expect(shownText(widget)).to.equal('Buy the Drift Buy it.');
    const [card, title] = ['[part=card]', 'h2'].map((part) => all(widget, part)[0]!.getBoundingClientRect());
    expect(title!.left - card!.left).to.be.below(40);
  });

  it('shows whom it suits and whom not, each if known', async () => {
    const both = await showVerdict({bestFor: ['Brewers', 'Bakers'], notFor: ['Tea drinkers']});
    expect(itemsUnder(both, en.bestFor)).to.deep.equal(['Brewers', 'Bakers']);
    expect(itemsUnder(both, words.notFor)).to.deep.equal(['Tea drinkers']);
    expect(headings(await showVerdict({bestFor: ['Brewers']}))).to.deep.equal([words.verdict, en.bestFor]);
    expect(headings(await showVerdict({notFor: ['Bakers']}))).to.deep.equal([words.verdict, words.notFor]);
    expect(headings(await showVerdict({bestFor: [], notFor: []}))).to.deep.equal([words.verdict]);
  });

  it('has the offer at its foot', async () => {
    const widget = await show(tag, example(tag));
    const [link] = all<HTMLAnchorElement>(widget, 'a');
    for (const each of all(widget, 'h2, h3, p:not([part=note], .price), svg'))
      expect(each.getBoundingClientRect().bottom).to.be.below(link!.getBoundingClientRect().top);
    expect(all(await showVerdict({}), 'a')).to.deep.equal([]);
  });

  it('does not take its heading for the name of a product', async () => {
    const widget = await showVerdict({title: 'Buy it', offer: '/1'});
    expect(all(widget, 'a')[0]!.ariaLabel).to.equal('Check price (paid link)');
  });

  it('drops an invalid rating, and keeps the verdict', async () => {
    listen();
    const widget = await showVerdict({rating: 7});
    expect(shownText(widget)).to.equal(`${words.verdict} Buy it.`);
    expect(widget.problems.map(({path}) => path)).to.deep.equal(['rating']);
  });
});
