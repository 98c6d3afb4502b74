import { describe, expect, test } from 'vitest';
import { recogniseDates } from '../../../src/recognise/dates/dates.ts';
import { FORMS } from '../../../src/recognise/dates/forms.ts';
import { EXAMPLE_PUBLISHED } from '../../../src/recognise/dates/meaning.ts';
import { documentOf } from './document.ts';

describe.each(FORMS.map((form) => [form.id, form.examples] as const))('%s', (_id, examples) => {
  test.each(examples.map((example) => [example.text, example] as const))('it reads %j', (text, example) => {
    const document = documentOf(text, example.published ?? EXAMPLE_PUBLISHED);
    const found = recogniseDates(document).map(({ span, value }) => [text.slice(span.start, span.end), value]);
    expect(found).toEqual(example.finds);
  });
});
