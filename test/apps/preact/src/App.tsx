import {useEffect, useRef, useState} from 'preact/hooks';
import type {ReviewCard, ReviewInput} from 'candor-widgets';
import 'candor-widgets/review-card';

const small: ReviewInput = {
  name: 'Northfold Drift 0.9 L',
  rating: 4.5,
  offers: [{url: 'https://kitchenworks.example/drift', seller: 'Kitchenworks'}],
};

export const App = () => {
  const [review, setReview] = useState(small);
  const [clicked, setClicked] = useState('');
  const [problems, setProblems] = useState<number>();
  const card = useRef<ReviewCard>(null);

  useEffect(() => {
    void card.current?.updateComplete.then(() => setProblems(card.current?.problems.length));
  }, [review]);

  return (
    <main>
      <review-card
        ref={card}
        data={review}
        headingLevel={3}
        oncandor-offer-click={(event) => {
          event.preventDefault();
          setClicked(`${event.detail.seller}, link ${event.detail.position}`);
        }}
      >
        {review.name}
      </review-card>
      <button onClick={() => setReview({...small, name: 'Northfold Drift 1.2 L'})}>Show the larger one</button>
      <output>
        {clicked}; {problems} problems
      </output>
    </main>
  );
};
