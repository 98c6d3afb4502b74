import { InputError } from '../../model/errors.ts';
import { type ByteStream, tooLarge } from '../stream.ts';
import { ByteReader } from './byte-reader.ts';
import { headersOf, readHttp } from './http.ts';

/** A page of a web archive: its bytes as served, its address, and the media type with which it was served. */
export interface WarcPage {
  readonly body: Uint8Array;
  readonly url: string | null;
  readonly mediaType: string | null;
}

/** A page, or why it could not be had. */
export type WarcResult = { readonly page: WarcPage } | { readonly error: InputError };

/** Headers of archives and servers stay far below these. */
const LONGEST_LINE = 64 * 1024;
const MOST_HEADERS = 1000;

const PAGE = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/** What a block is allowed to have beside its page: the head of the HTTP response. */
const HTTP_HEAD = 256 * 1024;

/** The page in the block of a record, or `null` when it holds none: another type, a redirect, an error page. */
function pageOf(type: string, headers: ReadonlyMap<string, string>, block: Buffer, maxBytes: number): WarcPage | null {
  const url = headers.get('warc-target-uri')?.replace(/^<|>$/g, '') ?? null;
  if (type === 'resource') {
    const mediaType = headers.get('content-type') ?? '';
    return PAGE.test(mediaType) ? { body: block, url, mediaType } : null;
  }
  const response = readHttp(block, maxBytes);
  if (!response || response.status < 200 || response.status > 299 || response.body.length === 0) return null;
  const mediaType = response.headers.get('content-type') ?? null;
  if (
    mediaType === null
      ? !/^\s*<(?:!doctype|html)/i.test(response.body.toString('latin1', 0, 200))
      : !PAGE.test(mediaType)
  ) {
    return null;
  }
  return { body: response.body, url, mediaType };
}

/** The headers of the next record, or `null` at the end of the archive. */
async function nextHead(reader: ByteReader): Promise<Map<string, string> | null> {
  let line = await reader.line(LONGEST_LINE);
  while (line !== null && line.trim() === '') line = await reader.line(LONGEST_LINE);
  if (line === null) return null;
  if (!/^WARC\/\d/.test(line)) throw new InputError('input/bad-warc', 'a web archive with damaged records');
  const lines: string[] = [];
  for (line = await reader.line(LONGEST_LINE); line; line = await reader.line(LONGEST_LINE)) {
    if (lines.length > MOST_HEADERS) throw new InputError('input/bad-warc', 'a web archive with damaged records');
    lines.push(line);
  }
  if (line === null) throw new InputError('input/truncated', 'a web archive that ends in the middle of a record');
  return headersOf(lines);
}

async function* pages(reader: ByteReader, maxBytes: number): AsyncGenerator<WarcResult> {
  for (let headers = await nextHead(reader); headers; headers = await nextHead(reader)) {
    const length = Number(headers.get('content-length') ?? Number.NaN);
    if (!Number.isSafeInteger(length) || length < 0) {
      throw new InputError('input/bad-warc', 'a web archive with damaged records');
    }
    const type = headers.get('warc-type')?.toLowerCase() ?? '';
    if (type !== 'response' && type !== 'resource') await reader.skip(length);
    else if (length > maxBytes + HTTP_HEAD) {
      await reader.skip(length);
      yield { error: tooLarge(maxBytes) };
    } else {
      const block = await reader.bytes(length);
      let page: WarcPage | null;
      try {
        page = pageOf(type, headers, block, maxBytes);
      } catch (error) {
        if ((error as { code?: string }).code !== 'ERR_BUFFER_TOO_LARGE') throw error;
        yield { error: tooLarge(maxBytes) };
        continue;
      }
      if (page && page.body.length > maxBytes) yield { error: tooLarge(maxBytes) };
      else if (page) yield { page };
    }
  }
}

/**
 * Reads the pages of a web archive (WARC 0.17 to 1.1, unpacked) as a stream, one record in memory at a time: HTML that
 * was served with a status of 2xx. Images, scripts, redirects, error pages and the archive's own notes are passed over.
 *
 * An archive that ends in the middle, or is damaged, gives the pages before and then an error.
 */
export async function* warcPages(stream: ByteStream, maxBytes: number): AsyncGenerator<WarcResult> {
  const reader = new ByteReader(stream);
  try {
    yield* pages(reader, maxBytes);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    yield { error };
  } finally {
    await reader.close();
  }
}
