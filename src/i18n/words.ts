/** A text with places for values, such as `{count} ratings`. A value that stands in no place is left out. */
type Text = string;

/**
 * A text of a widget's own. Where its form depends on the number `count`, it has a text for each plural form of the language
 * (the categories of `Intl.PluralRules`), of which `other` is for all numbers that have none of their own.
 */
export type Message = Text | (Readonly<Partial<Record<Intl.LDMLPluralRule, Text>>> & {readonly other: Text});

/** Messages that several widgets use. */
export interface SharedWords {
  /** Position and name of a pick, `{position}` and `{name}`: `1. Northfold Drift`. */
  readonly ranked: Text;
  /** Rating as text: `{value}` out of `{best}`. */
  readonly outOf: Text;
  readonly bestFor: Text;
  readonly testimonials: Text;
  readonly yes: Text;
  readonly no: Text;
  /** `{date}` of publication. */
  readonly published: Text;
  /** `{date}` of the last change. */
  readonly updated: Text;
  /** Label of a link to a shop that has no name. */
  readonly checkPrice: Text;
  /** Label of a link to a shop, `{seller}`. */
  readonly checkPriceAt: Text;
  /** Label of a link to a shop that has no name, whose price stands beside it. */
  readonly view: Text;
  /** Label of a link to a shop, `{seller}`, whose price stands beside it. */
  readonly viewAt: Text;
  readonly paidLink: Text;
  readonly paidLinks: Text;
  /** Accessible name of a link, its `{text}` and the `{product}`. */
  readonly linkFor: Text;
  /** Accessible name of a paid link: its `{text}`, and that it is one. */
  readonly paidLinkTo: Text;
  /** Accessible name of a link that opens in a new tab: its `{text}`, and that it does. */
  readonly newTab: Text;
  /** `{date}` on which a price was seen, and that it may be another now. */
  readonly priceAsOf: Text;
  readonly 'in-stock': Text;
  readonly limited: Text;
  readonly 'pre-order': Text;
  readonly 'back-order': Text;
  readonly 'out-of-stock': Text;
  readonly discontinued: Text;
}

/** Messages of review cards. */
export interface ReviewWords {
  readonly pros: Text;
  readonly cons: Text;
  readonly specs: Text;
  readonly criteria: Text;
  readonly evidence: Text;
  /** Heading of the links to shops. */
  readonly whereToBuy: Text;
  readonly bought: Text;
  readonly provided: Text;
  readonly loaned: Text;
  readonly researched: Text;
  /** Period of the test, `{from}` and `{until}`. */
  readonly tested: Text;
  /** Period of the test whose end is not known. */
  readonly testedFrom: Text;
  /** Period of the test whose start is not known. */
  readonly testedUntil: Text;
}

/** Messages of quotes and lists of quotes. */
export interface QuoteWords {
  /** Label of a mean rating, with the `{count}` of ratings. */
  readonly mean: Message;
  /** `{shown}` quotes out of `{count}`. */
  readonly selection: Message;
  readonly quotesPolicy: Text;
  /** The `{method}` with which a quote was verified. */
  readonly verified: Text;
  readonly edited: Text;
  /** Text of the switch that shows a long quote whole. */
  readonly readAll: Text;
  /** Text of the switch that shows only the first lines of a quote. */
  readonly readLess: Text;
  /** Accessible name of a quote without an author. */
  readonly quote: Text;
}

/** Messages of checklists. */
export interface ChecklistWords {
  readonly checklist: Text;
  /** `{done}` items out of `{count}`. */
  readonly checked: Message;
  readonly uncheckAll: Text;
  readonly forget: Text;
  readonly print: Text;
}

/** Messages of lists of articles. */
export interface EntriesWords {
  readonly latest: Text;
  readonly loading: Text;
  readonly none: Text;
  readonly failed: Text;
}

/** Messages of disclosures. */
export interface DisclosureWords {
  readonly affiliate: Text;
  /** Sentence that Amazon prescribes. */
  readonly amazon: Text;
  readonly gift: Text;
  readonly paid: Text;
  readonly disclosurePolicy: Text;
}

/** Messages of star ratings. */
export interface StarsWords {
  /** The `{count}` of ratings behind a mean rating. */
  readonly ratings: Message;
}

/** Messages of verdicts. */
export interface VerdictWords {
  readonly verdict: Text;
  readonly notFor: Text;
}

/** Messages of ranked lists. */
export interface PicksWords {
  readonly topPicks: Text;
}

/** Messages of comparison tables. */
export interface ComparisonWords {
  readonly comparison: Text;
  /** Text of a cell whose value is not known. */
  readonly unknown: Text;
  /** Name of the row with links to shops. */
  readonly whereToBuy: Text;
}

/** Messages of buying guides. */
export interface GuideWords {
  /** Accessible name of the links to the sections. */
  readonly contents: Text;
}

/** All messages of a language. */
export interface Words
  extends
    SharedWords,
    ReviewWords,
    QuoteWords,
    ChecklistWords,
    EntriesWords,
    DisclosureWords,
    StarsWords,
    VerdictWords,
    PicksWords,
    ComparisonWords,
    GuideWords {}
