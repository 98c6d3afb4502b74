import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib';

/** An HTTP response as a web archive holds it. */
export interface HttpResponse {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** Headers by their names in lower case, from the lines of a head; a repeated one keeps its first value. */
export function headersOf(lines: readonly string[]): Map<string, string> {
  const headers = new Map<string, string>();
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

/** Joins the chunks of a chunked body; bytes that are not chunked, though the header says so, stay as they are. */
function dechunked(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\n', at);
    const size =
      end < 0 ? null : /^([\da-f]{1,8})\s*(?:;.*)?\r?$/i.exec(body.toString('latin1', at, Math.min(end, at + 200)));
    if (!size) return chunks.length === 0 ? body : Buffer.concat(chunks);
    const length = Number.parseInt(size[1]!, 16);
    if (length === 0) break;
    chunks.push(body.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    if (body[at] === 0x0d) at++;
    if (body[at] === 0x0a) at++;
  }
  return Buffer.concat(chunks);
}

/** Unpacks a body; archives often hold it unpacked though the header stayed, so what does not unpack is kept. */
function unpacked(body: Buffer, encoding: string, maxBytes: number): Buffer {
  const limit = { maxOutputLength: maxBytes };
  try {
    if (/gzip/.test(encoding)) return gunzipSync(body, limit);
    if (/\bbr\b/.test(encoding)) return brotliDecompressSync(body, limit);
    if (/deflate/.test(encoding))
      return (body[0]! & 0x0f) === 8 ? inflateSync(body, limit) : inflateRawSync(body, limit);
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw error;
  }
  return body;
}

/**
 * Reads an HTTP response: status, headers, the body with chunks joined and unpacked; `null` for what is none.
 * Throws `ERR_BUFFER_TOO_LARGE` when it unpacks to more than `maxBytes`.
 */
export function readHttp(block: Buffer, maxBytes: number): HttpResponse | null {
  let end = block.indexOf('\r\n\r\n');
  let gap = 4;
  const bare = block.indexOf('\n\n');
  if (bare >= 0 && (end < 0 || bare < end)) [end, gap] = [bare, 2];
  if (end < 0) return null;
  const [first, ...lines] = block.toString('latin1', 0, end).split(/\r?\n/);
  const status = /^HTTP\/[\d.]+ (\d{3})/.exec(first ?? '')?.[1];
  if (!status) return null;
  const headers = headersOf(lines);
  let body = block.subarray(end + gap);
  if (/chunked/i.test(headers.get('transfer-encoding') ?? '')) body = dechunked(body);
  const encoding = headers.get('content-encoding')?.toLowerCase();
  if (encoding) body = unpacked(body, encoding, maxBytes);
  return { status: Number(status), headers, body };
}
