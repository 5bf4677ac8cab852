import type {Context} from '../view/context.js';
import {handleOfferEvent} from './offer-events.js';
import {isReaderIn} from './reader.js';
import {Widget} from './widget.js';

/** Base class of widgets that show offers of shops. */
export abstract class OfferWidget<Input = unknown, Model = unknown> extends Widget<Input, Model> {
  /** Adds which shops are for the country of the reader. */
  protected override get context(): Context {
    return {isReaderIn, ...super.context};
  }

  override handleEvent(event: Event): void {
    handleOfferEvent(event);
  }
}
