import {Component, CUSTOM_ELEMENTS_SCHEMA, effect, signal, viewChild, type ElementRef} from '@angular/core';
import type {OfferClick, ReviewCard, ReviewInput} from 'candor-widgets';
import 'candor-widgets/review-card';

const small: ReviewInput = {
  name: 'Northfold Drift 0.9 L',
  rating: 4.5,
  offers: [{url: 'https://kitchenworks.example/drift', seller: 'Kitchenworks'}],
};

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <main>
      <review-card #card [data]="review()" [headingLevel]="3" (candor-offer-click)="count($event)">
        {{ review().name }}
      </review-card>
      <button (click)="showLarger()">Show the larger one</button>
      <output>{{ clicked() }}; {{ problems() }} problems</output>
    </main>
  `,
})
export class App {
  readonly review = signal(small);
  readonly clicked = signal('');
  readonly problems = signal<number | undefined>(undefined);
  readonly card = viewChild.required<ElementRef<ReviewCard>>('card');

  constructor() {
    effect(async () => {
      this.review();
      const card = this.card().nativeElement;
      await card.updateComplete;
      this.problems.set(card.problems.length);
    });
  }

  count(event: CustomEvent<OfferClick>): void {
    event.preventDefault();
    this.clicked.set(`${event.detail.seller}, link ${event.detail.position}`);
  }

  showLarger(): void {
    this.review.set({...small, name: 'Northfold Drift 1.2 L'});
  }
}
