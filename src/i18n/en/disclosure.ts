import type {DisclosureWords} from '../words.js';

/** English messages of disclosures. */
export const disclosure: DisclosureWords = {
  affiliate:
    'Some links on this page are affiliate links: when you buy through one, the author may earn a commission. The price stays the same for you.',
  amazon: 'As an Amazon Associate I earn from qualifying purchases.',
  gift: 'A maker or a shop gave the author a product on this page free of charge.',
  paid: 'The author was paid to write this page.',
  disclosurePolicy: 'More about how this blog is paid for',
};
