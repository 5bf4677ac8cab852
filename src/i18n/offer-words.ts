/** A text with places for values, such as `{seller}`. */
type Text = string;

/** Messages of offers of shops. */
export interface OfferWords {
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
  /** `{countries}` to which a shop delivers. */
  readonly deliversTo: Text;
  /** Name of the links to shops for other countries than the reader's. */
  readonly otherCountries: Text;
  /** Lowest `{price}` of several. */
  readonly priceFrom: Text;
  /** Regular `{price}` of a shop, struck through beside a lower one. */
  readonly regular: Text;
  /** Lowest `{price}` of a shop in the last 30 days, struck through beside a lower one. */
  readonly 'lowest-30-days': Text;
  /** Last `{date}` of a price or a coupon. */
  readonly until: Text;
  readonly new: Text;
  readonly used: Text;
  readonly refurbished: Text;
  /** Name of a coupon of which only the code is known. */
  readonly coupon: Text;
  /** Text of the button that copies the code of a coupon. */
  readonly copy: Text;
  /** Message after the code of a coupon was copied. */
  readonly copied: Text;
  readonly 'in-stock': Text;
  readonly limited: Text;
  readonly 'pre-order': Text;
  readonly 'back-order': Text;
  readonly 'out-of-stock': Text;
  readonly discontinued: Text;
}
