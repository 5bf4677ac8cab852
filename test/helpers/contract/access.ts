// Accessibility of widgets.
import {expect} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import type {Subject} from '../contract.js';
import {all, drawn, engine, later, place, show, textOf} from '../page.js';

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

/** Finds the controls that can be reached: those in closed details cannot. */
const controlsOf = (widget: Element): HTMLElement[] => all(widget, CONTROLS).filter((each) => each.checkVisibility());

/** Finds everything that a reader can press: rows of checkboxes, links, buttons, and no box that only scrolls. */
const targetsOf = (widget: Element): HTMLElement[] =>
  controlsOf(widget)
    .filter((each) => !each.matches('div'))
    .map((each) => each.closest('label') ?? each);

const nameOf = (link: Element): string => link.getAttribute('aria-label') ?? textOf(link);

/** Returns the focused element, also in nested shadow roots. */
const focused = (widget: Element): Element | null => {
  const element = widget.shadowRoot!.activeElement;
  return element?.shadowRoot?.activeElement ? focused(element) : element;
};

/** Shows the widget with all data and with the smallest data, on a page with these colours. */
const pageOf = async ({tag, example, smallest}: Subject, css: string): Promise<HTMLElement> => {
  const box = place('', `${css}; padding: 10px`);
  await drawn(await show(tag, example, box));
  await show(tag, smallest, box);
  return box;
};

/** Colours of pages. Engines mix them alike: others than Chromium have a light and a dark page. */
const PAGES = Object.entries({
  'grey on white': 'color: #595959; background: #fff',
  'light on dark': 'color: #ddd; background: #1b1b1f',
  ...(engine === 'chromium' && {
    'black on white': 'color: #000; background: #fff',
    'white on black': 'color: #fff; background: #000',
    'brown on cream': 'color: #5b4636; background: #f4ecd8',
  }),
});

export const describeAccess = (subject: Subject): void => {
  const {tag, example} = subject;

  describe('is accessible', () => {
    for (const [name, css] of PAGES) {
      it(`on a page ${name}: axe finds no violations`, async () => {
        await expect(await pageOf(subject, css)).to.be.accessible();
      });
    }

    // Only Chromium's driver can emulate media.
    if (engine === 'chromium')
      it('in forced colours: axe finds nothing', async () => {
        later(() => emulateMedia({forcedColors: 'none'}));
        await emulateMedia({forcedColors: 'active'});
        await expect(await pageOf(subject, 'color: #000; background: #fff')).to.be.accessible();
      });

    it('by keyboard: Tab reaches each control once, in visual order, with a ring around it alone', async () => {
      const box = place('<button>Before</button>');
      const widget = await show(tag, example, box);
      const after = box.appendChild(document.createElement('button'));
      await drawn(widget);
      const controls = controlsOf(widget);
      const ringed = (): HTMLElement[] => controls.filter((each) => getComputedStyle(each).outlineStyle !== 'none');
      box.querySelector('button')!.focus();
      expect(ringed()).to.deep.equal([]);
      for (const control of controls) {
        await sendKeys({press: 'Tab'});
        expect(focused(widget), control.outerHTML).to.equal(control);
        // A window opened by WebKit's driver does not have the focus.
        if (engine === 'webkit') continue;
        expect(ringed()).to.deep.equal([control]);
        expect(parseFloat(getComputedStyle(control).outlineWidth)).to.be.at.least(2);
      }
      await sendKeys({press: 'Tab'});
      expect(document.activeElement).to.equal(after);
      const tops = controls.map((each) => each.getBoundingClientRect());
      for (const [i, rect] of tops.entries())
        // The next column begins at the top again.
        if (i && rect.left < tops[i - 1]!.right)
          expect(rect.bottom, controls[i]!.outerHTML).to.be.at.least(tops[i - 1]!.top);
    });

    it('with targets of 24 px or enough space, and buttons and rows of 44 px', async () => {
      for (const width of [320, 700]) {
        const widget = await show(tag, example, place('', `width: ${width}px; font-size: 16px`));
        await drawn(widget);
        const targets = targetsOf(widget);
        // A link that wraps is two targets.
        const rects = targets.map((each) => [...each.getClientRects()]);
        for (const [i, target] of targets.entries()) {
          const h = Math.max(...rects[i]!.map(({height}) => height));
          if (target.matches('button, label') || target === all(widget, '[part~=cta]')[0]) {
            expect(h, target.outerHTML).to.be.at.least(44);
            continue;
          }
          // WCAG 2.5.8: a circle of 24 px around a small target touches no other target.
          const others = rects.filter((_, j) => j !== i).flat();
          for (const {x, y, width, height} of rects[i]!) {
            if (width >= 24 && height >= 24) continue;
            const [centreX, centreY] = [x + width / 2, y + height / 2];
            for (const {left, right, top, bottom} of others) {
              const dx = Math.max(left - centreX, 0, centreX - right);
              const dy = Math.max(top - centreY, 0, centreY - bottom);
              expect(Math.hypot(dx, dy), `${target.outerHTML} is small and near another target`).to.be.at.least(12);
            }
          }
        }
      }
    });

    it('with links whose names are equal only if their addresses are', async () => {
      const places = new Map<string, string>();
      const widget = await show(tag, example);
      for (const link of all<HTMLAnchorElement>(widget, 'a')) {
        const name = nameOf(link);
        expect(name).to.not.equal('');
        expect(name, 'the visible text').to.contain(textOf(link));
        expect(places.get(name) ?? link.href, `“${name}” leads to two places`).to.equal(link.href);
        places.set(name, link.href);
        expect(link.querySelector('a, button, input'), 'a control inside').to.equal(null);
      }
    });

    it('with paid links that are marked in rel and in words', async () => {
      const widget = await show(tag, example);
      for (const link of all<HTMLAnchorElement>(widget, 'a[rel~=sponsored], [part~=cta]')) {
        expect([...link.relList]).to.include.members(['sponsored', 'nofollow', 'noopener']);
        expect(nameOf(link)).to.match(/paid link/i);
        const around = link.closest('.buy') ?? link.closest('.shops')!.parentElement;
        expect(textOf(around), 'in plain sight').to.match(/paid link/i);
      }
    });

    it('with pictures that have a description, load lazily and send no referrer', async () => {
      const widget = await show(tag, example);
      for (const image of all<HTMLImageElement>(widget, 'img')) {
        expect(image.getAttribute('alt'), 'alternative text, or none on purpose').to.be.a('string');
        expect(image.getAttribute('loading')).to.equal('lazy');
        expect(image.getAttribute('referrerpolicy')).to.equal('no-referrer');
        const sizes = ['width', 'height'].map((name) => image.getAttribute(name));
        if (getComputedStyle(image).aspectRatio.startsWith('auto'))
          for (const size of sizes) expect(size).to.match(/^\d+$/);
      }
    });

    it('with machine-readable dates', async () => {
      const widget = await show(tag, example);
      for (const time of all<HTMLTimeElement>(widget, 'time')) {
        expect(time.getAttribute('datetime')).to.match(/^\d{4}-\d\d-\d\d(T|$)/);
        expect(time.dateTime).to.equal(time.getAttribute('datetime'));
      }
    });

    it('and uses ids for links alone, each once', async () => {
      const widget = await show(tag, example);
      expect(all(widget, '[aria-labelledby], [for]')).to.deep.equal([]);
      const ids = all(widget, '[id]').map(({id}) => id);
      expect(new Set(ids).size).to.equal(ids.length);
      const anchors = all(widget, 'a').map((link) => link.getAttribute('href'));
      // Links from elsewhere lead to review cards and questions.
      for (const id of all(widget, '[id]:not(article, details)').map((each) => each.id))
        expect(anchors).to.contain(`#${id}`);
    });
  });
};
