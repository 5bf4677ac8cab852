import {createRef} from 'react';
import {ReviewCard, TestimonialList, type StarRatingElement} from 'candor-widgets/react';

const stars = createRef<StarRatingElement>();

export const wrong = [
  <ReviewCard data={{name: 'Drift', colour: 'red'}} />, // wrong
  <ReviewCard data={{rating: 4}} />, // wrong
  <ReviewCard ref={stars} />, // wrong
  <ReviewCard headingLevel="three" />, // wrong
  <ReviewCard layout="grid" />, // wrong
  <ReviewCard mode="dark" />, // wrong
  <TestimonialList layout="round" />, // wrong
  <ReviewCard onOfferClick={({detail}) => detail.shop} />, // wrong
  <ReviewCard onOfferClicked={() => {}} />, // wrong
  <review-card data={{name: 'Drift', colour: 'red'}} />, // wrong
  <review-card ref={stars} />, // wrong
  <review-card heading-level="three" />, // wrong
  <review-card layout="grid" />, // wrong
  <testimonial-list layout="round" />, // wrong
  <review-card oncandor-offer-click={({detail}) => detail.shop} />, // wrong
  <review-cart data={{name: 'Drift'}} />, // wrong
];
