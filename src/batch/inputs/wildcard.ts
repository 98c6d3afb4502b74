/**
 * True when `name` fits `pattern`: `*` stands for any run of characters but `/`, `**` for any run, `?` for one
 * character but `/`. A pattern without `/` is held against the last part of the name. Time grows with the product of
 * the lengths at worst.
 */
export function fitsWildcard(name: string, pattern: string): boolean {
  const subject = pattern.includes('/') ? name : name.slice(name.lastIndexOf('/') + 1);
  let [at, from] = [0, 0];
  let star: { readonly pattern: number; readonly crosses: boolean; subject: number } | null = null;
  while (at < subject.length) {
    if (pattern[from] === '*') {
      const crosses = pattern[from + 1] === '*';
      from += crosses ? (pattern[from + 2] === '/' ? 3 : 2) : 1;
      star = { pattern: from, crosses, subject: at };
    } else if (pattern[from] === subject[at] || (pattern[from] === '?' && subject[at] !== '/')) {
      at++;
      from++;
    } else if (star !== null && (star.crosses || subject[star.subject] !== '/')) {
      star.subject++;
      at = star.subject;
      from = star.pattern;
    } else return false;
  }
  while (pattern[from] === '*') from++;
  return from === pattern.length;
}
