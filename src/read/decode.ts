import { InputError } from '../model/errors.ts';

/** Text as decoded, with how. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** Decodes UTF-8 and tidies line ends, U+0000 and lone surrogates. Throws `InputError` on bytes that are not text. */
export async function decode(content: Uint8Array | string): Promise<Decoded> {
  if (typeof content === 'string') return { text: tidy(content), encoding: 'utf-8' };
  if (content.includes(0)) throw new InputError('input/not-text', 'not text (it holds NUL bytes)');
  return { text: tidy(new TextDecoder('utf-8').decode(content)), encoding: 'utf-8' };
}

/** Folds line ends to `\n` and puts U+FFFD for what no text holds. */
export function tidy(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u0000', '\ufffd')
    .toWellFormed();
}
