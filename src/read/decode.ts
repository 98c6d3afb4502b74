import { isUtf8 } from 'node:buffer';
import { InputError } from '../model/errors.ts';
import type { RecordWarning } from '../model/record/record.ts';
import { declaredEncoding, likelyUtf16, looksDamagedUtf8 } from './encoding.ts';
import { binaryKind } from './magic.ts';

/** Text as decoded, with how. */
export interface Decoded {
  readonly text: string;
  /** As the WHATWG names it, in lower case. */
  readonly encoding: string;
  readonly warnings: readonly RecordWarning[];
}

/** What is known of the bytes: the transport's media type, and whether they are markup that can name its encoding. */
export interface DecodeHints {
  readonly mediaType?: string | null;
}

/** Control characters are this share of no text, the usual white space and ESC apart. */
const MOST_CONTROLS = 0.05;

/** With more bytes than this outside ASCII, the text is in no Latin script, and its encoding worth guessing. */
const MOST_LATIN_ACCENTS = 0.25;

const notText = (what: string): InputError => new InputError('input/not-text', `not text (${what})`);

/** Share of control bytes other than tab, line ends, form feed and ESC. */
function controlShare(bytes: Uint8Array): number {
  let controls = 0;
  const length = Math.min(bytes.length, 1 << 16);
  for (let i = 0; i < length; i++) {
    const byte = bytes[i]!;
    if ((byte < 0x20 && (byte < 9 || byte > 13) && byte !== 0x1b) || byte === 0x7f) controls++;
  }
  return length === 0 ? 0 : controls / length;
}

function highShare(bytes: Uint8Array): number {
  let high = 0;
  for (const byte of bytes) if (byte >= 0x80) high++;
  return high / bytes.length;
}

/** The encoding of bytes that are not UTF-8 and do not say what they are. Western, unless most of it is no Latin script. */
async function guess(bytes: Uint8Array): Promise<string> {
  if (highShare(bytes) <= MOST_LATIN_ACCENTS) return 'windows-1252';
  const { default: chardet } = await import('chardet');
  const { normalizeEncoding } = await import('@exodus/bytes/encoding.js');
  const found = normalizeEncoding(chardet.detect(bytes.subarray(0, 1 << 16)) ?? '');
  return found && found !== 'utf-8' && !found.startsWith('utf-16') ? found : 'windows-1252';
}

/** By the WHATWG's tables, which Node's own decoder does not follow in every version. */
async function decodeAs(bytes: Uint8Array, encoding: string): Promise<string> {
  const { TextDecoder: WhatwgDecoder } = await import('@exodus/bytes/encoding.js');
  return new WhatwgDecoder(encoding).decode(bytes);
}

const warning = (code: string, message: string): RecordWarning => ({ code, message, span: null });

/** Decodes bytes without a byte-order mark that are not UTF-8. */
async function decodeOther(bytes: Uint8Array, hints: DecodeHints): Promise<Decoded> {
  const declared = await declaredEncoding(bytes, hints.mediaType ?? null);
  if (declared && declared !== 'utf-8' && declared !== 'replacement' && !declared.startsWith('utf-16')) {
    return { text: tidy(await decodeAs(bytes, declared)), encoding: declared, warnings: [] };
  }
  if (controlShare(bytes) > MOST_CONTROLS) throw notText('binary data');
  if (looksDamagedUtf8(bytes)) {
    return {
      text: tidy(new TextDecoder('utf-8').decode(bytes)),
      encoding: 'utf-8',
      warnings: [warning('encoding/damaged', 'some bytes are not UTF-8; U+FFFD stands for them')],
    };
  }
  const encoding = await guess(bytes);
  return {
    text: tidy(await decodeAs(bytes, encoding)),
    encoding,
    warnings: [warning('encoding/guessed', `not UTF-8, and no encoding is stated; read as ${encoding}`)],
  };
}

/**
 * Decodes an input: by its byte-order mark; as UTF-8 where all of it is; as its media type, XML declaration or `meta`
 * says; else as what it most looks like, with a warning. Line ends, U+0000 and lone surrogates are made tidy.
 *
 * Throws `InputError` `input/not-text`, with what it is, on bytes that are no text.
 */
export async function decode(content: Uint8Array | string, hints: DecodeHints = {}): Promise<Decoded> {
  if (typeof content === 'string') return { text: tidy(content), encoding: 'utf-8', warnings: [] };
  const [a, b, c, d] = content;
  if (a === 0xff && b === 0xfe && !(c === 0 && d === 0)) return utf16(content, 'utf-16le');
  if (a === 0xfe && b === 0xff) return utf16(content, 'utf-16be');
  const kind = binaryKind(content);
  if (kind) throw notText(kind);
  if (content.includes(0)) {
    const encoding = likelyUtf16(content);
    if (encoding) return utf16(content, encoding);
    throw notText('binary data: it holds NUL bytes');
  }
  if (isUtf8(content)) return { text: tidy(new TextDecoder('utf-8').decode(content)), encoding: 'utf-8', warnings: [] };
  return decodeOther(content, hints);
}

async function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Promise<Decoded> {
  return { text: tidy(await decodeAs(bytes, encoding)), encoding, warnings: [] };
}

/** Folds line ends to `\n` and puts U+FFFD for what no text holds. */
export function tidy(text: string): string {
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\u0000', '\ufffd')
    .toWellFormed();
}
