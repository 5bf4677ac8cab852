import {createEffect, createSignal} from 'solid-js';
import type {ReviewCard, ReviewInput} from 'candor-widgets';
import 'candor-widgets/review-card';

const small: ReviewInput = {
  name: 'Northfold Drift 0.9 L',
  rating: 4.5,
  offers: [{url: 'https://kitchenworks.example/drift', seller: 'Kitchenworks'}],
};

export const App = () => {
  const [review, setReview] = createSignal(small);
  const [clicked, setClicked] = createSignal('');
  const [problems, setProblems] = createSignal<number>();
  let card!: ReviewCard;

  createEffect(() => {
    review();
    void card.updateComplete.then(() => setProblems(card.problems.length));
  });

  return (
    <main>
      <review-card
        ref={card}
        prop:data={review()}
        prop:headingLevel={3}
        on:candor-offer-click={(event) => {
          event.preventDefault();
          setClicked(`${event.detail.seller}, link ${event.detail.position}`);
        }}
      >
        {review().name}
      </review-card>
      <button onClick={() => setReview({...small, name: 'Northfold Drift 1.2 L'})}>Show the larger one</button>
      <output>
        {clicked()}; {problems()} problems
      </output>
    </main>
  );
};
