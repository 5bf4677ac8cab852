import {Component, CUSTOM_ELEMENTS_SCHEMA} from '@angular/core';
import 'candor-widgets/review-card';

@Component({
  selector: 'app-wrong',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <review-card #card (candor-offer-click)="take($event.detail.shop)"></review-card> <!-- wrong -->
    <review-card (candor-problem)="take($event.detail.problem)"></review-card> <!-- wrong -->
    <review-card (candor-offer-click)="take($event.detail.position)"></review-card> <!-- wrong -->
    {{ card.modell }} <!-- wrong -->
  `,
})
export class Wrong {
  take(_text: string): void {}
}
