import {render, type TemplateResult} from 'lit';
import {createElement, useLayoutEffect, useRef, type ReactElement} from 'react';

interface Props {
  readonly template: TemplateResult;
}

/** Shows a Lit template in a page of MDX, without the styles that Storybook has for text. */
export const Live = ({template}: Props): ReactElement => {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    render(template, box.current!);
  }, [template]);
  return createElement('div', {ref: box, className: 'sb-unstyled'});
};
