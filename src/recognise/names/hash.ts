/** Scrambles 32 bits so that every bit of the result depends on every bit of `value` (the finisher of MurmurHash3). */
export function scramble(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The feature `a` under template number `template`. Templates keep equal values in different places apart. */
export const feature = (template: number, a: number): number => scramble(a + Math.imul(template, 0x9e3779b1));

/** The feature made of the pair `a`, `b` (in this order) under a template. */
export const pair = (template: number, a: number, b: number): number =>
  scramble((Math.imul(a, 0x2c1b3c6d) ^ Math.imul(b + 0x632be5ab, 0x297a2d39)) + Math.imul(template, 0x9e3779b1));

/** Typographic variants of a mark count as the plain one. */
function plainCode(code: number): number {
  if (code < 0x2010 || code > 0x201f) return code;
  if (code <= 0x2015) return 0x2d;
  return code <= 0x201b ? 0x27 : 0x22;
}

/** Hash of the characters `from` … `to - 1` of a text, over UTF-16 code units. */
export function hashText(text: string, from: number, to: number): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ plainCode(text.charCodeAt(i)), 0x01000193);
  return scramble(h);
}
