/**
 * An input that gives no record: one line for a person, and a slug for a program.
 *
 * `code` is such as `input/not-text` or `language/not-english`; the message names no input, the caller does.
 */
export class InputError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.name = 'InputError';
    this.code = code;
  }
}

/** A promise of our own that was broken: a bug, told in one line. Nothing of the record is written. */
export class InternalError extends Error {
  readonly code = 'internal/invalid-record';
  constructor(message: string) {
    super(message);
    this.name = 'InternalError';
  }
}

/** Wrong use: an unknown option, a path that is not there. One line that says what, and what to do. Exit status 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
