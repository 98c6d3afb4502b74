/** Kinds of files that are no text, by the bytes that they begin with (from the formats' own specifications). */
const KINDS: readonly (readonly [string, ...(number | string)[]])[] = [
  ['PNG image', 0x89, 'PNG\r\n'],
  ['JPEG image', 0xff, 0xd8, 0xff],
  ['GIF image', 'GIF87a'],
  ['GIF image', 'GIF89a'],
  ['TIFF image', 'II*', 0x00],
  ['TIFF image', 'MM', 0x00, '*'],
  ['Windows icon', 0x00, 0x00, 0x01, 0x00],
  ['Photoshop image', '8BPS', 0x00],
  ['JPEG XL image', 0xff, 0x0a],
  ['ZIP archive', 'PK', 0x03, 0x04],
  ['ZIP archive', 'PK', 0x05, 0x06],
  ['gzip archive', 0x1f, 0x8b],
  ['bzip2 archive', 'BZh'],
  ['xz archive', 0xfd, '7zXZ', 0x00],
  ['Zstandard archive', 0x28, 0xb5, 0x2f, 0xfd],
  ['LZ4 archive', 0x04, 0x22, 0x4d, 0x18],
  ['7-Zip archive', '7z', 0xbc, 0xaf, 0x27, 0x1c],
  ['RAR archive', 'Rar!', 0x1a, 0x07],
  ['Microsoft Office document', 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
  ['PDF document', '%PDF-'],
  ['RTF document', '{\\rtf'],
  ['PostScript document', '%!PS-'],
  ['ELF program', 0x7f, 'ELF'],
  ['Mach-O program', 0xcf, 0xfa, 0xed, 0xfe],
  ['Mach-O program', 0xce, 0xfa, 0xed, 0xfe],
  ['Java class', 0xca, 0xfe, 0xba, 0xbe],
  ['WebAssembly program', 0x00, 'asm'],
  ['SQLite database', 'SQLite format 3', 0x00],
  ['Parquet file', 'PAR1'],
  ['Ogg file', 'OggS', 0x00],
  ['FLAC audio', 'fLaC', 0x00],
  ['MP3 audio', 'ID3', 0x03],
  ['MP3 audio', 'ID3', 0x04],
  ['Matroska video', 0x1a, 0x45, 0xdf, 0xa3],
  ['font', 'wOFF'],
  ['font', 'wOF2'],
  ['font', 0x00, 0x01, 0x00, 0x00, 0x00],
];

/** Kinds that tell themselves after a few bytes of their own: offset, words, kind. */
const INNER: readonly (readonly [number, string, string])[] = [
  [257, 'ustar', 'tar archive'],
  [8, 'WEBP', 'WebP image'],
  [8, 'WAVE', 'WAV audio'],
  [8, 'AVI ', 'AVI video'],
  [4, 'ftypavif', 'AVIF image'],
  [4, 'ftypheic', 'HEIC image'],
  [4, 'ftyp', 'MP4 video'],
];

/** These begin with letters that a text can begin with too: they need a byte that no text has. */
const isSure = (bytes: Uint8Array): boolean => bytes.subarray(0, 512).some((byte) => byte < 9 || byte > 0xf4);

/**
 * What a file that is no text is ("PNG image", "ZIP archive"), by its first bytes; `null` for what may be text.
 * UTF-16 marks are not taken for anything.
 */
export function binaryKind(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 300)).toString('latin1');
  for (const [kind, ...parts] of KINDS) {
    const magic = parts.map((part) => (typeof part === 'number' ? String.fromCharCode(part) : part)).join('');
    if (!start.startsWith(magic)) continue;
    if (/^[ -~\s]+$/.test(magic) && !/^(?:GIF8|%PDF|%!PS|\{\\rtf)/.test(magic) && !isSure(bytes)) continue;
    return kind;
  }
  if (start.startsWith('MZ') && isSure(bytes)) return 'Windows program';
  if (start.startsWith('BM') && bytes.length > 14 && bytes[6] === 0 && bytes[7] === 0) return 'BMP image';
  for (const [at, words, kind] of INNER) if (start.startsWith(words, at) && isSure(bytes)) return kind;
  return null;
}
