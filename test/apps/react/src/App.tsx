import {useEffect, useRef, useState} from 'react';
import type {ReviewInput} from 'candor-widgets';
import {ReviewCard, type ReviewCardElement} from 'candor-widgets/react';

const small: ReviewInput = {
  name: 'Northfold Drift 0.9 L',
  rating: 4.5,
  offers: [{url: 'https://kitchenworks.example/drift', seller: 'Kitchenworks'}],
};

export const App = () => {
  const [review, setReview] = useState(small);
  const [clicked, setClicked] = useState('');
  const [problems, setProblems] = useState<number>();
  const card = useRef<ReviewCardElement>(null);

  useEffect(() => {
    void card.current?.updateComplete.then(() => setProblems(card.current?.problems.length));
  }, [review]);

  return (
    <main>
      <ReviewCard
        ref={card}
        data={review}
        headingLevel={3}
        onOfferClick={(event) => {
          event.preventDefault();
          setClicked(`${event.detail.seller}, link ${event.detail.position}`);
        }}
      >
        {review.name}
      </ReviewCard>
      <star-rating data={{rating: 4.5}} />
      <button onClick={() => setReview({...small, name: 'Northfold Drift 1.2 L'})}>Show the larger one</button>
      <output>
        {clicked}; {problems} problems
      </output>
    </main>
  );
};
