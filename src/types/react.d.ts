/** Types of the widgets in JSX of React. */
import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {KnownTag, WidgetProps} from '../index.js';

type Common<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;
type Widgets = {
  [Tag in KnownTag]: WidgetProps<HTMLElementTagNameMap[Tag], Common<HTMLElementTagNameMap[Tag]>>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Widgets {}
  }
}
