/** C0 and C1 controls, DEL, and the characters that turn the direction of writing. */
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Text that is safe on a terminal and stays on one line: what could move the cursor is written as an escape. */
export function printable(text: string): string {
  return text.toWellFormed().replace(UNSAFE, (character) => {
    if (character === '\n') return '\\n';
    if (character === '\t') return '\\t';
    if (character === '\r') return '\\r';
    const code = character.charCodeAt(0);
    return code < 0x100 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

/** 1234567 as `1,234,567`, in any locale. */
export function grouped(count: number): string {
  return String(Math.round(count)).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

let isGuarded = false;

/** Standard error, opened when first asked for, since that takes a while; a full disk behind it is no reason to lose records. */
export function standardError(): NodeJS.WriteStream {
  if (!isGuarded) process.stderr.on('error', () => {});
  isGuarded = true;
  return process.stderr;
}

/** Writes a line to standard error; that it cannot be written is no reason to stop. */
export function tell(line: string): void {
  try {
    standardError().write(`${line}\n`);
  } catch {
    // Nobody is listening.
  }
}
