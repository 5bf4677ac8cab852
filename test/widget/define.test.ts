import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {define} from '../../src/widget/define.js';
import {version} from '../../src/widget/version.js';
import {listen, show, shownText} from '../helpers/page.js';

const known = customElements.get('review-card')! as CustomElementConstructor & {tag: string; version: string};

describe('to define a widget', () => {
  // As in a page without warnings yet.
  beforeEach(() => delete (customElements as {candor?: string}).candor);

  it('carries the version of the package', () => {
    expect(version).to.match(/^\d+\.\d+\.\d+/);
    expect(known.version).to.equal(version);
  });

  it('R10: whose tag other code has defined: keeps that, warns once, and defines the next', async () => {
    const {console} = listen();
    class Foreign extends HTMLElement {}
    customElements.define('foreign-card', Foreign);
    customElements.define('foreign-list', class extends HTMLElement {});
    define(known, 'foreign-card');
    define(known, 'foreign-list');
    define(known, 'free-card');
    expect(customElements.get('foreign-card')).to.equal(Foreign);
    expect(console).to.have.length(1);
    for (const part of ['foreign-card', version]) expect(console[0]).to.contain(part);
    expect(shownText(await show('free-card', {name: 'It'}))).to.contain('It');
  });

  it('that another version has defined: keeps that, and warns once with both versions', () => {
    const {console} = listen();
    class Other extends HTMLElement {
      static version = '9.8.7';
    }
    customElements.define('other-card', Other);
    customElements.define('other-list', class extends Other {});
    define(known, 'other-card');
    define(known, 'other-list');
    expect(customElements.get('other-card')).to.equal(Other);
    expect(console).to.have.length(1);
    for (const part of ['other-card', '9.8.7', version]) expect(console[0]).to.contain(part);
  });

  it('R10: that another copy of this version has defined: does not warn', () => {
    const {console} = listen();
    customElements.define(
      'copied-card',
      class extends HTMLElement {
        static version = version;
      },
    );
    define(known, 'copied-card');
    expect(console).to.deep.equal([]);
  });

  it('twice, or under another tag twice: does not warn', () => {
    const {console} = listen();
    for (const tag of [known.tag, known.tag, 'twice-card', 'twice-card']) define(known, tag);
    expect(console).to.deep.equal([]);
    expect(customElements.get('twice-card')!.prototype).to.be.instanceOf(known);
  });

  it('under an invalid name: throws the error of the browser', () => {
    expect(() => define(known, 'nodash')).to.throw(DOMException);
  });
});
