// Language of the words of widgets.
import {expect} from '@open-wc/testing';
import {de} from '../../../src/i18n/de.js';
import {MARK} from '../../../src/i18n/english.js';
import {addWords} from '../../../src/i18n/locale.js';
import {PSEUDO} from '../../../stories/helpers/pseudo.js';
import type {Subject} from '../contract.js';
import {all, listen, place, show, shownMarkup, shownText, translate, until} from '../page.js';

addWords('de', de);

const isConstrained = (key: string, text: string): boolean =>
  /^(https?:|mailto:|\/)|^\d{4}-/.test(text) ||
  /^(block|kind|obtained|availability|priceSource|priceCurrency|listPriceKind|condition|itemType|lang)$/.test(key);

/** Copies data with every text of the author changed. */
const inOther = (data: object, letters: RegExp, other: string): object =>
  JSON.parse(JSON.stringify(data), (key, value: unknown) =>
    typeof value === 'string' && !isConstrained(key, value) ? value.replaceAll(letters, other) : value,
  ) as object;
const inGreek = (data: object): object => inOther(data, /[a-zß-ÿ]/gi, 'λ');

/** Texts that are neither words nor data, such as months and host names. */
const NO_WORDS =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b|\b[\w.]+\.example\b|\b[A-Z]{3,4}\b/g;

const withoutBrackets = (text: string): string => {
  const inner = text.replaceAll(/⟦[^⟦⟧]*⟧/g, '');
  return inner === text ? text : withoutBrackets(inner);
};

/** Checks for an element within a text that is in pieces, such as a number or a date in a sentence. */
const isPiece = ({parentElement: parent}: Element): boolean =>
  !!parent?.matches('p, b, span') && !!parent.textContent.trim() && !parent.matches('.info');

/** Returns the texts directly in an element, or the whole text that is in pieces within it. */
const textsOf = (element: Element): string[] => {
  if (isPiece(element)) return [];
  const pieces = [...element.children].filter(isPiece);
  return pieces.length
    ? [element.textContent]
    : [...element.childNodes].filter(({nodeType}) => nodeType === Node.TEXT_NODE).map((node) => node.textContent!);
};

export const describeLanguage = ({tag, example, smallest}: Subject): void => {
  describe('shows', () => {
    it('only words of its language and its data', async () => {
      const box = place();
      box.lang = PSEUDO;
      const widgets = [await show(tag, inGreek(example), box), await show(tag, inGreek(smallest), box)];
      for (const {problems} of widgets) expect(problems).to.deep.equal([]);
      const said = widgets
        .flatMap((widget) => all(widget, '*'))
        .flatMap((element) => [
          ...textsOf(element),
          ...['aria-label', 'title', 'alt', 'placeholder', 'aria-description'].map(
            (name) => element.getAttribute(name) ?? '',
          ),
        ]);
      expect(said.join()).to.contain('⟦');
      const plain = said.map((text) => withoutBrackets(text).replaceAll(NO_WORDS, ''));
      expect(plain.filter((text) => /[a-z]{2}/i.test(text))).to.deep.equal([]);
    });

    it('English words where there are none in its language, without what marks them', async () => {
      const box = place();
      box.lang = 'fi';
      const widget = await show(tag, example, box);
      expect([widget, ...all(widget, '*')].map(shownMarkup).join('')).to.not.contain(MARK);
    });

    it('the language of the page, and follows changes', async () => {
      const noise = listen();
      const section = place();
      const box = section.appendChild(document.createElement('div'));
      const widget = await show(tag, example, box);
      const english = shownMarkup(widget);
      const nodes = all(widget, '*').length;
      for (const [change, language] of [
        [() => (section.lang = 'de'), 'de'],
        [() => (box.lang = 'en'), 'en'],
        [() => (box.lang = 'de-AT'), 'de'],
        [() => (widget.lang = 'en-US'), 'en'],
        [() => widget.removeAttribute('lang'), 'de'],
        [() => box.removeAttribute('lang'), 'de'],
        [() => section.removeAttribute('lang'), 'en'],
      ] as const) {
        change();
        if (language === 'en') await until(() => shownMarkup(widget) === english || widget.lang === 'en-US', 'English');
        else await until(() => shownMarkup(widget) !== english, 'German');
        expect(all(widget, '*')).to.have.length(nodes);
      }
      await until(() => shownMarkup(widget) === english, 'English again');
      expect(noise).to.deep.equal({console: [], errors: [], events: []});
    });

    it('R23: new words after the browser has translated the old ones', async () => {
      const words = (word: string): object => inOther(example, /[\p{L}\d]+/gu, word);
      const widget = await show(tag, words('Old'));
      translate(widget.shadowRoot!);
      expect(shownText(widget)).to.contain('«Old');
      widget.data = words('New');
      await widget.updateComplete;
      expect(shownText(widget)).to.contain('New').and.not.to.contain('Old');
    });

    it('the language of the nearest lang, also outside of its shadow root', async () => {
      const english = shownMarkup(await show(tag, example));
      const outer = place();
      outer.lang = 'de';
      const middle = outer.attachShadow({mode: 'open'}).appendChild(document.createElement('div'));
      const inner = middle.attachShadow({mode: 'open'});
      const widget = await show(tag, example, inner);
      expect(shownMarkup(widget)).to.not.equal(english);
      middle.lang = 'en';
      await until(() => shownMarkup(widget) === english, 'the language of the middle');
      middle.removeAttribute('lang');
      await until(() => shownMarkup(widget) !== english, 'the language of the outside');
    });

    it('the language of the place that it is moved to', async () => {
      const widget = await show(tag, example);
      const english = shownMarkup(widget);
      const box = place();
      box.lang = 'de';
      box.append(widget);
      await widget.updateComplete;
      expect(shownMarkup(widget)).to.not.equal(english);
    });

    for (const lang of ['', 'x', 'not a language', 'en_US', '123', 'de-', '🙂', 'a'.repeat(300)]) {
      it(`English where the language is ${JSON.stringify(lang.slice(0, 20))}`, async () => {
        const noise = listen();
        const english = shownMarkup(await show(tag, example));
        const outer = place();
        outer.lang = 'de';
        const box = outer.appendChild(document.createElement('div'));
        box.lang = lang;
        const widget = await show(tag, example, box);
        expect(shownMarkup(widget)).to.equal(english);
        expect(noise).to.deep.equal({console: [], errors: [], events: []});
      });
    }
  });
};
