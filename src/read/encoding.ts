/** The longest declaration of an encoding is looked for in this many bytes; browsers look at 1024, pages put it later. */
const LOOKED_AT = 8192;

/**
 * The encoding that a media type, an XML declaration or an HTML `meta` names, in that order, as the WHATWG names it in
 * lower case; `null` where none does or the name is unknown.
 */
export async function declaredEncoding(bytes: Uint8Array, mediaType: string | null): Promise<string | null> {
  const { normalizeEncoding } = await import('@exodus/bytes/encoding.js');
  const label = /charset\s*=\s*["']?([\w.:-]+)/i.exec(mediaType ?? '')?.[1];
  const stated = label ? normalizeEncoding(label) : null;
  if (stated) return stated;
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOKED_AT)).toString('latin1');
  if (!start.includes('<')) return null;
  const xml = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
  const ofXml = xml ? normalizeEncoding(xml) : null;
  if (ofXml) return ofXml;
  const { default: sniff } = await import('html-encoding-sniffer');
  const meta = sniff(bytes, { defaultEncoding: null });
  if (meta) return meta.toLowerCase();
  const late = /<meta\s[^>]{0,300}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1];
  return late ? normalizeEncoding(late) : null;
}

/**
 * UTF-16 without a byte-order mark, told by where its zero bytes stand: in English text nearly every second byte is
 * zero, in binary data they stand anywhere.
 */
export function likelyUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (pairs < 4 || even + odd > pairs) return null;
  if (odd > pairs * 0.7 && even === 0) return 'utf-16le';
  if (even > pairs * 0.7 && odd === 0) return 'utf-16be';
  return null;
}

/** True for bytes that are UTF-8 but for a few: more sound characters of several bytes than broken ones. */
export function looksDamagedUtf8(bytes: Uint8Array): boolean {
  let sound = 0;
  let broken = 0;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i]!;
    if (byte < 0x80) {
      i++;
      continue;
    }
    const wanted =
      byte >= 0xf0 && byte < 0xf5 ? 3 : byte >= 0xe0 && byte < 0xf0 ? 2 : byte >= 0xc2 && byte < 0xe0 ? 1 : 0;
    let got = 0;
    while (got < wanted && (bytes[i + got + 1]! & 0xc0) === 0x80) got++;
    if (wanted > 0 && got === wanted) sound++;
    else broken++;
    i += got + 1;
  }
  return sound > broken;
}
