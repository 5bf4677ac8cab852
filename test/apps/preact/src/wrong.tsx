import {createRef} from 'preact';
import type {StarRating} from 'candor-widgets';

const stars = createRef<StarRating>();

export const wrong = [
  <review-card data={{name: 'Drift', colour: 'red'}} />, // wrong
  <review-card data={{rating: 4}} />, // wrong
  <review-card ref={stars} />, // wrong
  <review-card headingLevel="three" />, // wrong
  <review-card heading-level="three" />, // wrong
  <review-card layout="grid" />, // wrong
  <review-card mode="dark" />, // wrong
  <testimonial-list layout="round" />, // wrong
  <review-card oncandor-offer-click={({detail}) => detail.shop} />, // wrong
  <review-cart data={{name: 'Drift'}} />, // wrong
];
