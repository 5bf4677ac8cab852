/** Advice on one widget. Each text is a whole sentence. */
export interface Guidance {
  /** The reader's question that the widget answers. */
  readonly question: string;
  /** The right place for the widget. */
  readonly use: string;
  /** A better choice for other content. */
  readonly rather: string;
  readonly dos: readonly string[];
  readonly donts: readonly string[];
}

/** Advice on each widget, in the order of an article. */
export const GUIDANCE: Readonly<Record<string, Guidance>> = {
  'review-article': {
    question: 'What did you test, and what should I buy?',
    use: 'Use it when the whole post is one review that comes from data, such as from a content management system.',
    rather: 'Write the post by hand and add single widgets when the text is more than what stands between them.',
    dos: ['Begin with the disclosure, then say how you tested.', 'Give each product one review card.'],
    donts: ['Do not put two articles on one page: a page has one headline.'],
  },
  'disclosure-note': {
    question: 'Who pays for this?',
    use: 'Use it above the first paid link of a post.',
    rather: 'Link to a page about your policy when a sentence is not enough; the note can hold that link.',
    dos: ['Say in one sentence who pays, and whether readers pay more.'],
    donts: ['Do not hide it at the end of the post or behind a click.'],
  },
  'top-picks': {
    question: 'Which ones are good? I have a minute.',
    use: 'Use it near the top of a post, to name two to five products and to lead to their reviews.',
    rather: 'Use a comparison table when readers decide by numbers.',
    dos: ['Give each pick its own reason: best overall, best for travel.', 'Keep the order of the reviews below.'],
    donts: ['Do not list more than seven products: that is no choice any more.'],
  },
  'comparison-table': {
    question: 'How do they differ?',
    use: 'Use it for two to eight products with the same four to ten properties.',
    rather: 'Use product specs for one product, and top picks when each product needs a sentence.',
    dos: ['Put the property that decides into the first row.', 'Leave a value out when you do not know it.'],
    donts: ['Do not write sentences into the cells.', 'Do not list properties that are the same for all products.'],
  },
  'review-card': {
    question: 'Is this product any good?',
    use: 'Use it for the review of one product, with rating, reasons, evidence and shops.',
    rather: 'Use a verdict box when the post itself is the review and only needs its conclusion.',
    dos: ['Name at least one disadvantage.', 'Say how long you tested, and how you got the product.'],
    donts: ['Do not repeat the text of the post in the card.', 'Do not give a rating without a reason.'],
  },
  'star-rating': {
    question: 'How good, in one glance?',
    use: 'Use it for a rating within text, a heading or a table of your own.',
    rather: 'Use a review card when you also name reasons.',
    dos: ['Say where the rating comes from.'],
    donts: ['Do not show ratings of shops as your own.'],
  },
  'pros-cons': {
    question: 'What speaks for it, what against it?',
    use: 'Use it for the advantages and disadvantages of one product or one decision within a post.',
    rather: 'Use a review card when there is a rating or an offer, too.',
    dos: ['Write each point so that it can be checked: “empties in 38 seconds”, not “fast”.'],
    donts: ['Do not invent a disadvantage that is none, such as “you will want two”.'],
  },
  'product-specs': {
    question: 'How big, how heavy, how much?',
    use: 'Use it for the properties of one product.',
    rather: 'Use a comparison table for two products or more.',
    dos: ['Write units, and say which values you measured yourself.'],
    donts: ['Do not copy the whole data sheet of the manufacturer.'],
  },
  'testimonial-list': {
    question: 'What do other people say?',
    use: 'Use it for letters of readers and owners, with names and sources.',
    rather: 'Write a quotation of one sentence as a quotation of the post.',
    dos: ['Say how you chose the quotes, and how many there were.', 'Show also those who disagree with you.'],
    donts: ['Do not shorten a quote so that it says something else.'],
  },
  'verdict-box': {
    question: 'So, should I buy it?',
    use: 'Use it at the end of a review, for the conclusion in a few sentences.',
    rather: 'Use top picks when the conclusion is about several products.',
    dos: ['Say for whom it is not.'],
    donts: ['Do not say anything here that the post has not shown.'],
  },
  'offer-button': {
    question: 'Where can I get it?',
    use: 'Use it within text, where a reader has decided.',
    rather: 'Put offers into a review card when there is one: readers look for them there.',
    dos: ['Name two shops or more when you can.', 'Write the day of a price.'],
    donts: ['Do not repeat the button after every paragraph.'],
  },
  'buying-guide': {
    question: 'How do I choose?',
    use: 'Use it for the general part of a post: what the words on the box mean, and what matters.',
    rather: 'Use a checklist when all that readers need is a list of things to look at.',
    dos: ['Explain each term in the words of somebody who has used the thing.'],
    donts: ['Do not recommend products here; lead to their reviews.'],
  },
  'buying-checklist': {
    question: 'What do I have to look at in the shop?',
    use: 'Use it for three to ten things that readers check with the product in their hands.',
    rather: 'Use a list of the post for things that nobody ticks off.',
    dos: ['Begin each item with what has to be true: “The handle suits my grip”.'],
    donts: ['Do not turn the advantages of one product into a checklist.'],
  },
  'faq-list': {
    question: 'But what about …?',
    use: 'Use it for questions that readers really asked.',
    rather: 'Use a buying guide when the answers belong together.',
    dos: ['Answer in the first sentence.'],
    donts: ['Do not invent questions for search engines.'],
  },
  'author-profile': {
    question: 'Who is this, and why should I believe them?',
    use: 'Use it on the page about you, and below posts.',
    rather: 'Give a review card its author when a line is enough.',
    dos: ['Say what you have done with such products, and for how long.'],
    donts: ['Do not list every network that you have an account of.'],
  },
  'latest-entries': {
    question: 'What else is there to read?',
    use: 'Use it at the end of a post or in a sidebar, with the feed of your blog.',
    rather: 'Use the lists of your blog when it has some; they know more about it.',
    dos: ['Limit it to what fits beside the post.'],
    donts: ['Do not load the feed of another site.'],
  },
};

/** Returns the advice on a widget. */
export const guidanceFor = (tag: string): Guidance => {
  const found = GUIDANCE[tag];
  if (!found) throw new Error(`stories/docs/guidance.ts says nothing about <${tag}>.`);
  return found;
};
