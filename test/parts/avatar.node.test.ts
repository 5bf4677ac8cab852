import {expect} from '@open-wc/testing';
import {initialsOf} from '../../src/parts/avatar.js';

const NAMES: Readonly<Record<string, string>> = {
  'Rosa Vale': 'RV',
  Rosa: 'R',
  'Dr. Ana Ruiz': 'DR',
  'Jean-Luc van der Picard': 'JP',
  "O'Neil": 'O',
  ß: 'ß',
  'E\u0301mile Zola': 'E\u0301Z',
  'Émile Zola': 'ÉZ',
  '李 明': '李明',
  李明: '李',
  نور: 'ن',
  '각 나': '각나',
  '\u1100\u1161\u11A8 Kim': '\u1100\u1161\u11A8K',
  'क्षमा शर्मा': 'क्षश',
  '𝐑osa Vale': '𝐑V',
  '👨‍👩‍👧‍👦 Family Fox': '👨‍👩‍👧‍👦F',
  '👩🏽‍🌾 Ana': '👩🏽‍🌾A',
  '🇩🇪 Lena': '🇩🇪L',
  'Ian 🏴󠁧󠁢󠁳󠁣󠁴󠁿': 'I🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  '❤️ Rosa': '❤️R',
  '🔥': '🔥',
  '🔥🔥': '🔥',
  '@mossgarden': 'm',
  '#1 fan': 'f',
  '"Ollie" Brown': 'OB',
  'Rosa Vale (Leeds)': 'RV',
  'Rosa Vale [she/her]': 'RV',
  'Rosa Vale （リーズ）': 'RV',
  'Rosa (Leeds': 'R',
  '(Rosa)': 'R',
  'Rosa Vale, 42': 'RV',
  'Rosa Vale (Leeds) & Tom': 'RV',
  '7 Sisters': 'S',
  '- -': '',
  '42': '',
  ' Rosa \u00A0Vale ': 'RV',
};

describe('initials', () => {
  for (const [name, initials] of Object.entries(NAMES))
    it(`of “${name}” are “${initials}”`, () => {
      expect(initialsOf(name)).to.equal(initials);
    });

  it('are whole characters also without a segmenter', () => {
    const {Segmenter} = Intl;
    Object.assign(Intl, {Segmenter: undefined});
    try {
      for (const name of ['👨‍👩‍👧‍👦 Family Fox', '👩🏽‍🌾 Ana', '🇩🇪 Lena', 'E\u0301mile Zola', '李 明', '- -', '❤️ Rosa'])
        expect(initialsOf(name), name).to.equal(NAMES[name]);
    } finally {
      Object.assign(Intl, {Segmenter});
    }
  });
});
