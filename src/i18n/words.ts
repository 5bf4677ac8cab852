/**
 * The words that several widgets say by themselves. Each sentence is one function of its values, because languages order
 * and bend them differently. Numbers, dates and prices come in formatted.
 */
export interface Words {
  /** `1. Northfold Drift` */
  ranked(position: string, name: string): string;
  /** A rating. The value stands in it as it came in. */
  outOf(value: string, best: string): string;

  readonly bestFor: string;
  readonly testimonials: string;
  readonly yes: string;
  readonly no: string;

  published(date: string): string;
  updated(date: string): string;

  /** A link to a shop, when the author gives no label. */
  checkPrice(seller: string | undefined): string;
  readonly paidLink: string;
  /** The name of a paid link for screen readers: its text, the product where it is known, and that it is a paid link. */
  paidLinkTo(text: string, product: string | undefined): string;
  price(price: string, date: string): string;
  readonly availability: Readonly<
    Record<'in-stock' | 'limited' | 'pre-order' | 'back-order' | 'out-of-stock' | 'discontinued', string>
  >;
}

/** The words that only one kind of widget says: a page that has no such widget does not carry them. */
export interface WidgetWords {
  readonly review: {
    readonly pros: string;
    readonly cons: string;
    readonly specs: string;
    readonly criteria: string;
    readonly evidence: string;
    readonly brand: string;
    readonly obtained: Readonly<Record<'bought' | 'provided' | 'loaned' | 'researched', string>>;
    /** From the first day to the last; one of them may not be known. */
    tested(from: string | undefined, until: string | undefined): string;
  };
  readonly quotes: {
    /** What a mean rating is the mean of. */
    mean(count: string): string;
    selection(shown: string, total: string): string;
    readonly policy: string;
    verified(method: string): string;
    readonly edited: string;
    /** The name of a quote by nobody in particular, for screen readers. */
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
    /** What each kind has to say. That of Amazon is prescribed by Amazon. */
    readonly kinds: Readonly<Record<'affiliate' | 'amazon' | 'gift' | 'paid', string>>;
    readonly policy: string;
  };
  readonly stars: {
    /** How many ratings a rating is the mean of: as text, and as a number for the plural. */
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
    /** A value that is not known. */
    readonly unknown: string;
    /** The row of links to shops. */
    readonly offers: string;
  };
  readonly guide: {
    /** The list of links to the sections. */
    readonly contents: string;
  };
}
