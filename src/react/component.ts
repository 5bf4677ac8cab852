import {createComponent} from '@lit/react';
import React from 'react';
import type {Widget, WidgetEvents, WidgetProperties} from '../index.js';

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;
/** The events by the names that listeners have in React: `onOfferClick` for `candor-offer-click`. */
type EventNames = {
  [Name in keyof WidgetEvents as Name extends `candor-${infer Rest}` ? `on${Capitalize<Camel<Rest>>}` : never]: Name;
};
const events: EventNames = {onOfferClick: 'candor-offer-click', onProblem: 'candor-problem'};

type Listeners = {[Name in keyof EventNames]?: ((event: WidgetEvents[EventNames[Name]]) => void) | undefined};
type OwnProps<Element extends Widget> = WidgetProperties<Element> & Listeners;

/** A widget as a component of React. Its `ref` is the element. */
export type WidgetComponent<Element extends Widget> = React.ForwardRefExoticComponent<
  OwnProps<Element> & Omit<React.HTMLAttributes<Element>, keyof OwnProps<Element>> & React.RefAttributes<Element>
>;

/** Makes a component of a widget that is registered. */
export const component = <Element extends Widget>(
  elementClass: (new () => Element) & {readonly tag: string},
): WidgetComponent<Element> =>
  createComponent({react: React, tagName: elementClass.tag, elementClass, events}) as never;
