import {filled, isFields, numberIn, objectsIn, ratingOf, type Fields, type Imported} from './imported.js';
import {lineOf} from './plain-text.js';
import {buttonOf, itemsOf, Notes, pictureOf} from './plugin-values.js';
import {findBlocks, type PostBlock} from './post-blocks.js';
import {tellPrice} from './schema-values.js';

const FROM = 'AffiliateX';

const offersIn = (block: PostBlock, notes: Notes): Fields[] =>
  findBlocks(block.inner, /^affiliatex\/buttons$/)
    .map(({fields}) => buttonOf(fields['buttonURL'], fields['buttonLabel'], notes))
    .filter((offer) => offer !== undefined);

const prosAndCons = ({fields}: PostBlock, notes: Notes): Fields =>
  filled({
    pros: itemsOf(fields['prosContentType'] === 'paragraph' ? fields['prosContent'] : fields['prosListItems'], notes),
    cons: itemsOf(fields['consContentType'] === 'paragraph' ? fields['consContent'] : fields['consListItems'], notes),
  });

/** Reads the rating of a product: stars, or a number up to 10. What is not in the block is the plugin's default. */
const ratingIn = (fields: Fields, notes: Notes): unknown => {
  if (fields['edRatings'] === false) return undefined;
  const isNumber = fields['PricingType'] === 'number';
  const value = numberIn(isNumber ? fields['numberRatings'] : fields['ratings']);
  if (value !== undefined && value > 0) return isNumber ? ratingOf(value, 10) : ratingOf(value);
  if (fields['edRatings'] === true) notes.say('The rating is the plugin’s default, so it is left out.');
  return undefined;
};

const productOf = (block: PostBlock): Imported => {
  const notes = new Notes();
  const {fields} = block;
  const own = findBlocks(block.inner, /^affiliatex\/pros-and-cons$/)[0];
  tellPrice(
    fields['edPricing'] === true ? lineOf(fields['productSalePrice'] ?? fields['productPrice']) : '',
    notes.say,
  );
  const subtitle = notes.line(fields['productSubTitle']);
  const isList = fields['productContentType'] === 'list';
  const body = isList ? itemsOf(fields['productContentList'], notes).join('\n\n') : '';
  const data = filled({
    name: notes.line(fields['productTitle']),
    award: fields['edRibbon'] === true ? notes.line(fields['ribbonText']) : '',
    image: pictureOf(
      fields['productImageType'] === 'external' ? fields['productImageExternal'] : fields['ImgUrl'],
      fields['ImgAlt'],
    ),
    rating: ratingIn(fields, notes),
    summary: [subtitle, isList ? '' : notes.own(fields['productContent'])].filter(Boolean).join('\n\n'),
    body,
    ...(own && prosAndCons(own, notes)),
    offers: offersIn(block, notes),
  });
  return {tag: 'review-card', data, from: FROM, notes: notes.list};
};

const verdictOf = (block: PostBlock): Imported => {
  const notes = new Notes();
  const {fields} = block;
  const score = fields['edverdictTotalScore'] === false ? undefined : numberIn(fields['verdictTotalScore']);
  if (findBlocks(block.inner, /pros-and-cons$/).some((each) => Object.keys(prosAndCons(each, notes)).length))
    notes.say('A verdict has no advantages and disadvantages: they belong into the review card.');
  const data = filled({
    title: notes.line(fields['verdictTitle']),
    summary: notes.own(fields['verdictContent']),
    rating: score && ratingOf(score, 10),
    offer: offersIn(block, notes)[0],
  });
  return {tag: 'verdict-box', data, from: FROM, notes: notes.list};
};

const specsOf = ({fields}: PostBlock, notes: Notes): Fields[] =>
  objectsIn(fields['specificationTable'] ?? []).flatMap((row) => {
    const name = notes.line(row['specificationLabel'] ?? row['label']);
    const value = notes.line(row['specificationValue'] ?? row['value']);
    return name && value ? [{name, value}] : [];
  });

const tableOf = ({fields}: PostBlock): Imported => {
  const notes = new Notes();
  const items = objectsIn(fields['productTable'] ?? []).flatMap((row) => {
    const name = notes.line(row['name']);
    if (!name) return [];
    const price = fields['edPrice'] === true ? lineOf(row['offerPrice'] ?? row['regularPrice']) : '';
    tellPrice(price, notes.say);
    const rating = fields['edRating'] === false ? undefined : numberIn(row['rating']);
    const features = itemsOf(row['featuresList'] ?? [], notes).join('\n\n');
    return [
      filled({
        name,
        award: fields['edRibbon'] === false ? '' : notes.line(row['ribbon']),
        rating: rating && ratingOf(rating, rating > 5 ? 10 : 5),
        summary: notes.own(row['features']) || features,
        image: pictureOf(row['imageUrl'], row['imageAlt']),
        offer: buttonOf(row['button1URL'], row['button1'], notes) ?? buttonOf(row['button2URL'], row['button2'], notes),
      }),
    ];
  });
  return {tag: 'top-picks', data: filled({items}), from: FROM, notes: notes.list};
};

const comparisonOf = ({fields}: PostBlock): Imported => {
  const notes = new Notes();
  const products = objectsIn(fields['productComparisonTable'] ?? []);
  const items = products.map((product) => {
    tellPrice(fields['pcPrice'] === false ? '' : lineOf(product['price']), notes.say);
    return filled({
      name: notes.line(product['title']),
      award: notes.line(product['ribbonText']),
      offer: buttonOf(product['buttonURL'], product['button'], notes),
    });
  });
  const ratings = products.map((product) => numberIn(product['rating']));
  if (fields['pcRating'] !== false && ratings.some((each) => each !== undefined))
    notes.say('The stars in the table are left out: a comparison has no ratings of its own.');
  const rows = objectsIn(fields['comparisonSpecs'] ?? []).flatMap((row) => {
    const values = (Array.isArray(row['specs']) ? (row['specs'] as unknown[]) : []).map(
      (each) => lineOf(isFields(each) ? (each['value'] ?? each['title']) : each) || null,
    );
    const name = lineOf(row['title']);
    return name ? [{name, values}] : [];
  });
  return {
    tag: 'comparison-table',
    data: filled({items: items.some((item) => item['name']) ? items : [], rows}),
    from: FROM,
    notes: notes.list,
  };
};

const KINDS: Readonly<Record<string, string>> = {notice: 'notice', cta: 'call to action', 'versus-line': 'versus line'};

/** Adds what stands in a block of its own to the product before it; without one, it becomes a card whose name is missing. */
const attach = (found: Imported[], own: Fields, notes: Notes): void => {
  if (!Object.keys(own).length) return;
  const last = found.findLastIndex(({tag}) => tag === 'review-card');
  const before = found[last];
  if (before) found[last] = {...before, data: {...own, ...before.data}, notes: [...before.notes, ...notes.list]};
  else
    found.push({
      tag: 'review-card',
      data: own,
      from: FROM,
      notes: [...notes.list, 'The name of the product does not stand there: fill it in.'],
    });
};

/** Reads the blocks of AffiliateX in a post. */
export const readAffiliateX = (blocks: readonly PostBlock[], say: (note: string) => void): Imported[] => {
  const found: Imported[] = [];
  for (const block of blocks) {
    const kind = /^affiliatex\/(.*)$/.exec(block.name)?.[1];
    const notes = new Notes();
    if (kind === undefined) found.push(...readAffiliateX(block.inner, say));
    else if (kind === 'single-product') found.push(productOf(block));
    else if (kind === 'verdict') found.push(verdictOf(block));
    else if (kind === 'product-table') found.push(tableOf(block));
    else if (kind === 'product-comparison') found.push(comparisonOf(block));
    else if (kind === 'pros-and-cons') attach(found, prosAndCons(block, notes), notes);
    else if (kind === 'specifications') attach(found, filled({specs: specsOf(block, notes)}), notes);
    else if (kind === 'buttons') {
      const offers = [buttonOf(block.fields['buttonURL'], block.fields['buttonLabel'], notes)].filter(
        (each) => each !== undefined,
      );
      if (offers.length) found.push({tag: 'offer-button', data: {offers}, from: FROM, notes: notes.list});
      else notes.list.forEach(say);
    } else say(`A ${KINDS[kind] ?? kind} of AffiliateX is left out: there is no widget for it.`);
  }
  return found;
};
