import type { Form } from './form.ts';
import { ago } from './forms/ago.ts';
import { bound } from './forms/bound.ts';
import { DATES } from './forms/dated.ts';
import { lengthForm } from './forms/length-form.ts';
import { phase } from './forms/phase.ts';
import { reference } from './forms/reference.ts';
import { setForm } from './forms/set.ts';

/** Every form, in the order that they are asked; the first that reads wins, so that the longer stands before the shorter. */
export const FORMS: readonly Form[] = [
  // "about two weeks ago": before the length inside it.
  bound,
  // "early March", "the end of 2019": before the date inside it.
  phase,
  // "every Monday", "three times a day", "Mondays": before the weekday and the length.
  setForm,
  // "three years ago": before the length.
  ago,
  ...DATES,
  // After all that takes a number for a day, a year or an hour.
  lengthForm,
  // Last: "past", "future" and "recent" lead other forms.
  reference,
];
