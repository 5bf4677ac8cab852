import {DocsContext, Source, useOf} from '@storybook/addon-docs/blocks';
import {createElement, useContext, useEffect, useState, type ReactElement} from 'react';
import type {Form} from '../../src/html/forms.js';
import {documentOf, type Args} from '../helpers/controls.js';
import {markup} from '../helpers/markup.js';
import {FORMS} from '../helpers/paste.js';
import {snippet} from '../helpers/snippet.js';
import type {Kit} from '../helpers/widget.js';

/** Languages of the forms that are not HTML, for the colours of the code. */
const LANGUAGES: Partial<Record<Form, string>> = {jsx: 'jsx', fence: 'md'};
const forms = Object.keys(FORMS) as Form[];

/** Writes a widget with the arguments of its story in one of the forms. */
export const codeOf = ({schema, declared}: Kit, args: Args, form: Form): string => {
  // Attributes with their defaults need not be written.
  const attributes = declared.attributes.filter(
    ({name, default: value}) => args[name] !== undefined && JSON.stringify(args[name]).replaceAll('"', '') !== value,
  );
  const others = Object.fromEntries(attributes.map(({name}) => [name, args[name]]));
  return markup(snippet(declared.tag, {...others, data: documentOf(schema, args)}), form);
};

/** Shows the code of the first story, as it is pasted into each place, with the values of the controls. */
export const CodeTabs = (): ReactElement => {
  const context = useContext(DocsContext);
  const {story} = useOf('story', ['story']);
  const {args: initial, globals} = context.getStoryContext(story);
  const [args, setArgs] = useState<Args>(initial);
  const [form, setForm] = useState<Form>(globals.form as Form);

  useEffect(() => {
    const follow = (changed: {readonly storyId: string; readonly args: Args}): void => {
      if (changed.storyId === story.id) setArgs(changed.args);
    };
    const switchForm = (changed: {readonly globals: {readonly form?: Form}}): void => {
      if (changed.globals.form) setForm(changed.globals.form);
    };
    context.channel.on('storyArgsUpdated', follow);
    context.channel.on('globalsUpdated', switchForm);
    return () => {
      context.channel.off('storyArgsUpdated', follow);
      context.channel.off('globalsUpdated', switchForm);
    };
  }, [context, story]);

  const tab = (name: Form): ReactElement =>
    createElement(
      'button',
      {
        key: name,
        type: 'button',
        role: 'tab',
        'aria-selected': name === form,
        onClick: () => context.channel.emit('updateGlobals', {globals: {form: name}}),
      },
      FORMS[name],
    );
  return createElement(
    'div',
    {className: 'code-tabs'},
    createElement('div', {role: 'tablist', 'aria-label': 'Code for', className: 'sb-unstyled'}, forms.map(tab)),
    createElement(Source, {
      key: form,
      code: codeOf(story.parameters.kit as Kit, args, form),
      language: (LANGUAGES[form] ?? 'html') as 'html',
    }),
  );
};
