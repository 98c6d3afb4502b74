import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { article, folder, lines, run } from '../cli/program.ts';

type Line = { readonly error?: { readonly code: string; readonly source: { readonly name: string } } };

describe('worker threads', () => {
  it('write the same bytes whatever their number', async () => {
    const files = Array.from({ length: 70 }, (_, index) => [
      `news/${index}.txt`,
      index % 9 === 4 ? '' : article(`Port${index}`),
    ]);
    const cwd = folder(Object.fromEntries(files));
    const runs = await Promise.all(['1', '2', '5'].map((jobs) => run(['news', '-j', jobs], { cwd })));
    expect(lines(runs[0]!.stdout).length).toBe(70);
    expect(runs[1]!.stdout).toBe(runs[0]!.stdout);
    expect(runs[2]!.stdout).toBe(runs[0]!.stdout);
  });

  it('lose to a fault the one article that has it', async () => {
    const faulty = (kind: string): string => `@@fault ${kind}\n\n${article()}`;
    const sound = Array.from({ length: 40 }, (_, index) => [`news/n${index}.txt`, article(`Port${index}`)]);
    const stream = [article('Riga'), faulty('exit'), article('Oslo')]
      .map((text) => JSON.stringify({ text }))
      .join('\n');
    const cwd = folder({
      ...Object.fromEntries(sound),
      'news/f1.txt': faulty('throw'),
      'news/f2.txt': faulty('hang'),
      'news/f3.txt': faulty('exit'),
      'news/list.jsonl': stream,
      'news/list.json': `[${stream.replaceAll('\n', ',')}]`,
    });
    const args = ['news', '-q', '-j', '2', '--timeout', '4', '-o', 'out.jsonl'];
    const { status } = await run(args, { cwd, env: { EXTRACT_TEST_FAULTS: '1' } });
    expect(status).toBe(1);
    const written = lines(readFileSync(join(cwd, 'out.jsonl'), 'utf8')) as Line[];
    expect(written.length).toBe(40 + 3 + 6);
    expect(written.flatMap(({ error }) => (error ? [[error.source.name, error.code]] : []))).toEqual([
      ['f1.txt', 'internal/error'],
      ['f2.txt', 'article/timeout'],
      ['f3.txt', 'article/crashed'],
      ['list.json', 'article/crashed'],
      ['list.jsonl', 'article/crashed'],
    ]);
    // Without the hook they are articles like others.
    expect((await run(['news', '-q', '-j', '2'], { cwd })).status).toBe(0);
  });
});
