import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const CORPUS = fileURLToPath(new URL('../../shared/corpora/worldwide/dev.jsonl', import.meta.url));
const FIXTURES = fileURLToPath(new URL('../fixtures/articles/', import.meta.url));

/** The articles that are measured: a corpus of world news where it stands beside the project, else the fixtures. */
export function articles(): { readonly name: string; readonly texts: readonly string[] } {
  if (existsSync(CORPUS)) {
    const lines = readFileSync(CORPUS, 'utf8').split('\n').filter(Boolean);
    return { name: 'worldwide/dev', texts: lines.map((line) => (JSON.parse(line) as { text: string }).text) };
  }
  const names = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
  return { name: 'fixtures', texts: names.sort().map((name) => readFileSync(FIXTURES + name, 'utf8')) };
}

/** Words, as they are counted for rates here: runs that are not white space. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** One long text of so many bytes, made of the articles one after the other. */
export function textOf(texts: readonly string[], bytes: number): string {
  let all = '';
  for (let i = 0; all.length < bytes; i++) all += `${texts[i % texts.length]}\n\n`;
  return all.slice(0, bytes);
}
