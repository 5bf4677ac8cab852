import type {OfferWords} from './offer-words.js';

/** A text with places for values, such as `{count} ratings`. A value that stands in no place is left out. */
type Text = string;

/**
 * A text of a widget's own. Where its form depends on the number `count`, it has a text for each plural form of the language
 * (the categories of `Intl.PluralRules`), of which `other` is for all numbers that have none of their own.
 */
export type Message = Text | (Readonly<Partial<Record<Intl.LDMLPluralRule, Text>>> & {readonly other: Text});

/** Messages that several widgets use. */
export interface SharedWords extends OfferWords {
  /** Position and name of a pick, `{position}` and `{name}`: `1. Northfold Drift`. */
  readonly ranked: Text;
  /** Rating as text: `{value}` out of `{best}`. */
  readonly outOf: Text;
  /** The makers of something, `{names}`, of whom there are `{count}`. */
  readonly by: Message;
  readonly bestFor: Text;
  readonly testimonials: Text;
  readonly yes: Text;
  readonly no: Text;
  /** `{date}` of publication. */
  readonly published: Text;
  /** `{date}` of the last change. */
  readonly updated: Text;
  /** The `{names}` of those who tested a product. */
  readonly testedBy: Text;
  /** The `{names}` of those who checked what the author says. */
  readonly reviewedBy: Text;
  /** Name of a link that plays a film, or leads to it. */
  readonly playVideo: Text;
  /** Accessible name of a row of pictures. */
  readonly pictures: Text;
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
  readonly publisher: Text;
  /** Name of the date on which a work was published. */
  readonly publicationDate: Text;
  readonly edition: Text;
  readonly format: Text;
  /** Name of the number of pages. */
  readonly pages: Text;
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
  /** Text of the switch that shows all `{count}` quotes. */
  readonly showAll: Message;
  readonly reply: Text;
  /** Label of a reply to a quote, with the `{name}` of who replies. */
  readonly replyFrom: Text;
  /** Name of a picture without alternative text, its `{number}`. */
  readonly picture: Text;
  /** A rating of `{count}` stars. */
  readonly starCount: Message;
}

/** Messages of the controls with which readers sort and filter quotes. */
export interface QuoteToolsWords {
  /** Label of the order of quotes. */
  readonly sortBy: Text;
  /** The order in which the author lists the quotes. */
  readonly asListed: Text;
  readonly newest: Text;
  readonly highest: Text;
  readonly lowest: Text;
  /** Label of the rating of the quotes that are shown. */
  readonly ofRating: Text;
  /** Label of the topic of the quotes that are shown. */
  readonly ofTopic: Text;
  readonly any: Text;
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
  /** Label of the box that hides rows whose values are all the same. */
  readonly onlyDifferences: Text;
  /** Says that `{shown}` rows out of `{count}` are shown. */
  readonly rowsShown: Message;
  readonly winner: Text;
  /** The `{count}` of rows in which a product has the best value. */
  readonly wins: Message;
}

/** Messages of buying guides. */
export interface GuideWords {
  /** Accessible name of the links to the sections. */
  readonly contents: Text;
}

/** Messages of questions and answers. */
export interface FaqWords {
  /** Heading of questions without a title. */
  readonly questions: Text;
}

/** All messages of a language. */
export interface Words
  extends
    SharedWords,
    ReviewWords,
    QuoteWords,
    QuoteToolsWords,
    ChecklistWords,
    EntriesWords,
    DisclosureWords,
    StarsWords,
    VerdictWords,
    PicksWords,
    ComparisonWords,
    GuideWords,
    FaqWords {}

/** Messages of an author's own, in place of those of a language. */
export type Labels = Partial<Words>;
