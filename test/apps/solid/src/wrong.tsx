import type {StarRating} from 'candor-widgets';

export const wrong = [
  <review-card prop:data={{name: 'Drift', colour: 'red'}} />, // wrong
  <review-card data={{rating: 4}} />, // wrong
  <review-card ref={(stars: StarRating) => stars} />, // wrong
  <review-card headingLevel="three" />, // wrong
  <review-card attr:heading-level="three" />, // wrong
  <review-card layout="grid" />, // wrong
  <review-card mode="dark" />, // wrong
  <testimonial-list layout="round" />, // wrong
  <review-card oncandor-offer-click={({detail}) => detail.shop} />, // wrong
  <review-card on:candor-offer-click={({detail}) => detail.shop} />, // wrong
  <review-cart data={{name: 'Drift'}} />, // wrong
];
