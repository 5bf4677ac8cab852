/**
 * Words that several widgets use. A sentence is a function of its values, because word order and inflection differ between
 * languages. Numbers, dates and prices are passed in formatted.
 */
export interface Words {
  /** Position and name of a pick: `1. Northfold Drift`. */
  ranked(position: string, name: string): string;
  /** Rating as text. It must contain `value` unchanged. */
  outOf(value: string, best: string): string;

  readonly bestFor: string;
  readonly testimonials: string;
  readonly yes: string;
  readonly no: string;

  published(date: string): string;
  updated(date: string): string;

  /** Label of a link to a shop if the author gives none. */
  checkPrice(seller: string | undefined): string;
  /** Label of a link to a shop whose price is shown beside it, with or without the name of the shop. */
  view(seller: string | undefined): string;
  readonly paidLink: string;
  readonly paidLinks: string;
  /** Accessible name of a paid link: its text, the product if known, and the fact that it is a paid link. */
  paidLinkTo(text: string, product: string | undefined): string;
  /** Date on which a price was seen, and that it may be another now. */
  priceAsOf(date: string): string;
  readonly availability: Readonly<
    Record<'in-stock' | 'limited' | 'pre-order' | 'back-order' | 'out-of-stock' | 'discontinued', string>
  >;
}

/** Words that only one type of widget uses. Bundles without that widget do not contain them. */
export interface WidgetWords {
  readonly review: {
    readonly pros: string;
    readonly cons: string;
    readonly specs: string;
    readonly criteria: string;
    readonly evidence: string;
    readonly offers: string;
    readonly obtained: Readonly<Record<'bought' | 'provided' | 'loaned' | 'researched', string>>;
    /** Period of the test. One of the two days may be missing. */
    tested(from: string | undefined, until: string | undefined): string;
  };
  readonly quotes: {
    /** Label of a mean rating, with the number of ratings. */
    mean(count: string): string;
    selection(shown: string, total: string): string;
    readonly policy: string;
    verified(method: string): string;
    readonly edited: string;
    /** Text of the switch that shows a long quote whole. */
    readonly readAll: string;
    /** Text of the switch that shows only the first lines of a quote. */
    readonly readLess: string;
    /** Accessible name of a quote without an author. */
    readonly quote: string;
  };
  readonly checklist: {
    readonly title: string;
    checked(done: string, total: string): string;
    readonly uncheckAll: string;
    readonly forget: string;
    readonly print: string;
  };
  readonly entries: {
    readonly title: string;
    readonly loading: string;
    readonly none: string;
    readonly failed: string;
  };
  readonly disclosure: {
    /** Sentence of each kind of disclosure. Amazon prescribes its own. */
    readonly kinds: Readonly<Record<'affiliate' | 'amazon' | 'gift' | 'paid', string>>;
    readonly policy: string;
  };
  readonly stars: {
    /** Number of ratings behind a mean rating: as text, and as a number to choose the plural form. */
    ratings(count: string, value: number): string;
  };
  readonly verdict: {
    readonly title: string;
    readonly notFor: string;
  };
  readonly picks: {
    readonly title: string;
  };
  readonly comparison: {
    readonly title: string;
    /** Text of a cell whose value is not known. */
    readonly unknown: string;
    /** Name of the row with links to shops. */
    readonly offers: string;
  };
  readonly guide: {
    /** Accessible name of the links to the sections. */
    readonly contents: string;
  };
}
