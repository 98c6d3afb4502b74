/** What stands where a record would: why an input gave none, and which input it was. */
export interface Failure {
  /** A readable slug, such as `input/not-text`. */
  readonly code: string;
  /** One line for a person; it names no input. */
  readonly message: string;
  readonly source: { readonly name: string; readonly id: string | null; readonly line: number | null };
}

/** The error record of a failure, on one line. */
export function toErrorLine({ code, message, source }: Failure, omitsLine = false): string {
  const { name, id, line } = source;
  const place = { name: name.toWellFormed(), id, ...(omitsLine ? {} : { line }) };
  return `${JSON.stringify({ error: { code, message: message.toWellFormed(), source: place } })}\n`;
}
