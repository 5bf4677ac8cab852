// Layout of widgets in narrow columns, with large text, text spacing, right to left, in dark mode and in print.
import {expect} from '@open-wc/testing';
import {emulateMedia, type Media} from '@web/test-runner-commands';
import type {Subject} from '../contract.js';
import {all, drawn, engine, heightOf, later, place, show} from '../page.js';

const isSeen = (element: Element): boolean => element.checkVisibility() && !element.closest('.ear');

/** Finds the visible elements of a widget. */
const boxesOf = (widget: Element): HTMLElement[] =>
  all(widget, '*').filter(
    (each) => isSeen(each) && !each.closest('svg') && getComputedStyle(each).display !== 'inline',
  );

/** Returns the boxes of the lines of text directly in an element. */
const linesOf = (element: Element): DOMRect[] => {
  const range = document.createRange();
  return [...element.childNodes]
    .filter(({nodeType, textContent}) => nodeType === Node.TEXT_NODE && textContent!.trim())
    .flatMap((node) => {
      range.selectNodeContents(node);
      return [...range.getClientRects()];
    });
};

/** Finds texts that overflow an ancestor, so that they are clipped or cover something else. */
const escaped = (widget: Element): string[] =>
  all(widget, '*')
    .filter(isSeen)
    .flatMap((element) =>
      linesOf(element).flatMap(({left, right, top, bottom}) => {
        const wrong: string[] = [];
        for (let box: Element | null = element; box; box = box.parentElement) {
          if (/^(?:inline|contents)$/.test(getComputedStyle(box).display)) continue;
          const outer = box.getBoundingClientRect();
          // Readers can scroll to text outside of a box that scrolls. A box without width, which is 1 px in WebKit, has its text beside it.
          if (getComputedStyle(box).overflowX === 'auto') break;
          if (outer.width <= 1) continue;
          const slack = 1 + parseFloat(getComputedStyle(box).fontSize) / 4;
          if (
            left < outer.left - 1 ||
            right > outer.right + slack ||
            top < outer.top - slack ||
            bottom > outer.bottom + slack
          )
            wrong.push(`“${element.textContent.slice(0, 30)}” leaves ${box.localName}.${box.className}`);
        }
        return wrong;
      }),
    );

/** Finds siblings that overlap. */
const overlapping = (widget: Element): string[] =>
  boxesOf(widget).flatMap((box) => {
    const next = box.nextElementSibling;
    // A rank stands at the corner of a picture.
    if (getComputedStyle(box).position === 'absolute') return [];
    if (!next || !boxesOf(widget).includes(next as HTMLElement)) return [];
    const [a, b] = [box.getBoundingClientRect(), next.getBoundingClientRect()];
    const isOver = a.right > b.left + 1 && b.right > a.left + 1 && a.bottom > b.top + 1 && b.bottom > a.top + 1;
    return isOver ? [`${box.outerHTML.slice(0, 60)} over ${next.outerHTML.slice(0, 60)}`] : [];
  });

/** Text spacing of WCAG 1.4.12. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

const emulate = async (media: Media): Promise<void> => {
  later(() =>
    emulateMedia({media: 'screen', colorScheme: 'light', reducedMotion: 'no-preference', forcedColors: 'none'}),
  );
  await emulateMedia(media);
};

export const describeLooks = ({tag, example, smallest}: Subject): void => {
  describe('is legible', () => {
    for (const [width, size] of [
      [320, 16],
      [320, 32],
      [200, 16],
      [640, 32],
      [700, 16],
      [1000, 10],
    ] as const) {
      it(`in ${width} px with text of ${size} px: nothing is clipped or scrolls sideways`, async () => {
        const box = place('', `width: ${width}px; overflow: auto; font-size: ${size}px`);
        for (const data of [example, smallest]) {
          const widget = await show(tag, data, box);
          await drawn(widget);
          expect(box.scrollWidth).to.equal(box.clientWidth);
          expect(escaped(widget)).to.deep.equal([]);
          expect(overlapping(widget)).to.deep.equal([]);
        }
      });
    }

    for (const [size, least] of [
      [13, 12],
      [11, 11],
    ] as const) {
      it(`on a page with text of ${size} px: no text has less than ${least} px`, async () => {
        for (const width of [320, 700]) {
          const widget = await show(tag, example, place('', `width: ${width}px; font-size: ${size}px`));
          await drawn(widget);
          const texts = all(widget, '*').filter((each) => isSeen(each) && linesOf(each).length);
          const tooSmall = texts.filter((each) => parseFloat(getComputedStyle(each).fontSize) < least);
          expect(tooSmall.map(({outerHTML}) => outerHTML.slice(0, 80))).to.deep.equal([]);
        }
      });
    }

    it('on a page in capitals: units keep their letters', async () => {
      const widget = await show(tag, example, place('', 'text-transform: uppercase'));
      await drawn(widget);
      const texts = all(widget, '*').filter((each) => linesOf(each).length);
      expect(texts).not.to.deep.equal([]);
      for (const text of texts) expect(getComputedStyle(text).textTransform).to.equal('none');
    });

    it('with text spacing of the reader: nothing is clipped', async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(SPACING);
      for (const width of [320, 700]) {
        const box = place('', `width: ${width}px; overflow: auto`);
        const widget = await show(tag, example, box);
        await drawn(widget);
        widget.shadowRoot!.adoptedStyleSheets.push(sheet);
        expect(getComputedStyle(all(widget, '[data-candor]')[0]!).letterSpacing).to.match(/px$/);
        expect(box.scrollWidth).to.equal(box.clientWidth);
        expect(escaped(widget)).to.deep.equal([]);
        expect(overlapping(widget)).to.deep.equal([]);
      }
    });

    it('from right to left, mirrored', async () => {
      for (const width of [320, 700]) {
        // The same letters in both directions, so that lines break in the same places.
        const [one, two] = await Promise.all(
          ['ltr', 'rtl'].map((dir) => {
            const box = place('', `width: ${width}px`);
            box.dir = dir;
            return show(tag, example, box);
          }),
        );
        await drawn(one!);
        await drawn(two!);
        // Heads that stay in view are where they are without scrolling.
        scrollTo(0, 0);
        const [ltr, rtl] = [one!, two!].map((widget) => {
          const host = widget.getBoundingClientRect();
          return boxesOf(widget).map((each) => {
            const {left, right, top} = each.getBoundingClientRect();
            return {
              name: `${each.localName}.${each.className}`,
              start: left - host.left,
              end: host.right - right,
              top: top - host.top,
            };
          });
        });
        expect(rtl).to.have.length(ltr!.length);
        for (const [i, {name, start, end, top}] of ltr!.entries()) {
          const mirrored = rtl![i]!;
          expect(mirrored.end, `${name} begins on the other side`).to.be.closeTo(start, 2);
          expect(mirrored.start, `${name} ends on the other side`).to.be.closeTo(end, 2);
          expect(mirrored.top, name).to.be.closeTo(top, 2);
        }
      }
    });

    it('without animations or transitions', async () => {
      const widget = await show(tag, example);
      const media: CSSRule[] = widget.shadowRoot!.adoptedStyleSheets.flatMap(({cssRules}) => [...cssRules]);
      const guarded = media.filter(
        (rule) => rule instanceof CSSMediaRule && rule.conditionText.includes('reduced-motion'),
      );
      for (const element of [widget, ...all(widget, '*')]) {
        const {transition, transitionDuration, animationName, scrollBehavior} = getComputedStyle(element);
        // The element itself tells that the colour of the page's text has changed, which it does at once.
        if ('updateComplete' in element) expect(transition).to.match(/^color .*step/);
        else if (!guarded.length) expect(transitionDuration).to.equal('0s');
        expect(animationName).to.equal('none');
        expect(scrollBehavior).to.equal('auto');
      }
      expect(all(widget, 'marquee, video[autoplay], [autoplay]')).to.deep.equal([]);
    });

    // Only Chromium's driver can emulate media.
    if (engine !== 'chromium') return;

    describe('in other media', () => {
      it('on a light page in a dark operating system: nothing changes', async () => {
        const widget = await show(tag, example);
        const colours = (): string[] =>
          all(widget, '*').map((each) => {
            const {color, backgroundColor, borderTopColor} = getComputedStyle(each);
            return [color, backgroundColor, borderTopColor].join(' ');
          });
        const before = colours();
        await emulate({colorScheme: 'dark'});
        expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(true);
        expect(colours()).to.deep.equal(before);
      });

      it('with reduced motion: no transitions', async () => {
        const widget = await show(tag, example);
        await emulate({reducedMotion: 'reduce'});
        expect(matchMedia('(prefers-reduced-motion: reduce)').matches).to.equal(true);
        for (const element of all(widget, '*'))
          if (!('updateComplete' in element)) expect(getComputedStyle(element).transitionDuration).to.equal('0s');
      });

      it('R23: in print: all text, and no controls', async () => {
        const widget = await show(tag, example, place('', 'width: 640px; color: #eee'));
        await emulate({media: 'print'});
        await drawn(widget);
        expect(matchMedia('print').matches).to.equal(true);
        for (const element of all(widget, 'p, h2, h3, li, dt, span, b, a, time')) {
          const isText = [...element.childNodes].some((node) => node instanceof Text && node.data.trim());
          if (!isText || element.closest('[role=status], .more, .controls')) continue;
          expect(heightOf(element), element.outerHTML).to.be.above(5);
        }
        expect(
          all(widget, 'button, summary:not([part=question]), [part=progress]').filter((each) => each.checkVisibility()),
        ).to.deep.equal([]);
        // Cards may break, or they leave holes; what they are made of stays whole.
        for (const card of all(widget, '[data-candor]:not(.note)'))
          expect(getComputedStyle(card).breakInside).to.equal('auto');
        for (const row of all(widget, 'li, tr, .quote, .buy'))
          expect(getComputedStyle(row).breakInside).to.equal('avoid');
        for (const heading of all(widget, 'h2, h3, h4, caption'))
          expect(getComputedStyle(heading).breakAfter).to.equal('avoid');
        for (const element of all(widget, '[data-candor], .btn, .btn > *, .score > :not(svg), .mute, .info, h2, h3'))
          expect(getComputedStyle(element).color).to.be.oneOf(['rgb(0, 0, 0)', 'oklch(0 0 0)']);
        for (const root of all(widget, '[data-candor]'))
          expect(getComputedStyle(root).backgroundColor).to.equal('rgb(255, 255, 255)');
        // A header that stays in view would stand at the end of a page.
        for (const element of all(widget, '*')) expect(getComputedStyle(element).position).not.to.equal('sticky');
        // A third of a page: a picture of the page's width leaves a hole before it.
        for (const image of all(widget, 'img')) expect(heightOf(image)).to.be.at.most(303);
        for (const button of all(widget, '.btn')) {
          const {backgroundColor, borderTopColor, borderTopWidth} = getComputedStyle(button);
          expect(backgroundColor).to.equal('rgba(0, 0, 0, 0)');
          expect(borderTopColor).to.be.oneOf(['rgb(0, 0, 0)', 'oklch(0 0 0)']);
          expect(borderTopWidth).to.equal('1px');
          const {content} = getComputedStyle(button, '::after');
          expect(content).to.match(/^"[\w.\u200B-]+(?:\/[^?#"]*)?"$/);
        }
        expect(escaped(widget)).to.deep.equal([]);
      });

      it('R23: with forced colours: cards and buttons keep their outlines', async () => {
        const widget = await show(tag, example);
        await emulate({forcedColors: 'active'});
        expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
        for (const element of [...all(widget, '[part~=cta]').slice(0, 1), ...all(widget, '[part~=card]')]) {
          const {borderTopStyle, borderTopWidth} = getComputedStyle(element);
          expect(borderTopStyle).to.equal('solid');
          expect(parseFloat(borderTopWidth)).to.be.at.least(1);
        }
        for (const element of all(widget, '*'))
          expect(getComputedStyle(element).getPropertyValue('forced-color-adjust')).to.be.oneOf([
            'auto',
            'preserve-parent-color',
            '',
          ]);
      });
    });
  });
};
