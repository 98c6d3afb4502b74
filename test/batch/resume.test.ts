import { appendFileSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { article, folder, run, start } from '../cli/program.ts';

/** How many blows the kill test deals; `KILLS=50 npm run test:kill` for the long one. */
const KILLS = Number(process.env.KILLS ?? 3);
const COUNT = Number(process.env.KILLS ? 400 : 100);

/** Articles and, every tenth, an empty file; one file holds many. */
function news(count: number): Record<string, string> {
  const files = Array.from({ length: count }, (_, index) => {
    const name = `news/${String.fromCharCode(97 + (index % 5))}/${String(index).padStart(4, '0')}.txt`;
    return [
      name,
      index % 10 === 3 ? '' : `${article(`Port${index}`)}\n${'The harbour office gave no more details. '.repeat(20)}`,
    ];
  });
  const many = `${JSON.stringify({ text: article('Riga') })}\nbroken\n`.repeat(10);
  return { ...Object.fromEntries(files), 'news/c/many.jsonl': many };
}

/** All files below a folder, or the one file, with what they hold; the run's own books are left aside. */
function contents(path: string): Record<string, string> {
  if (statSync(path).isFile()) return { '': readFileSync(path, 'utf8') };
  const names = readdirSync(path, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !/^\.(?:journal|lock|tmp)/.test(name),
  );
  return Object.fromEntries(
    names
      .filter((name) => statSync(join(path, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(path, name), 'utf8')]),
  );
}

/** A small generator with a seed, so that the blows fall at the same moments of every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

describe.each([
  ['a file', 'out.jsonl'],
  ['a folder', 'out/'],
])('--resume into %s', (_, out) => {
  it('gives the bytes of an undisturbed run, whenever the run is killed', async () => {
    const cwd = folder(news(COUNT));
    const begun = performance.now();
    await run(['news', '-j', '2', '-q', '-o', `ref-${out}`], { cwd });
    const whole = performance.now() - begun;
    const expected = contents(join(cwd, `ref-${out}`));
    const next = chance(11);
    let blows = 0;
    for (let job = 0; blows < KILLS; job++) {
      const target = `${job}-${out}`;
      for (let attempt = 0; ; attempt++) {
        const { child, ended } = start(['news', '-j', '2', '-q', '-o', target, ...(attempt > 0 ? ['--resume'] : [])], {
          cwd,
        });
        const signal = (['SIGKILL', 'SIGINT', 'SIGTERM'] as const)[blows % 3]!;
        const timer = blows < KILLS ? setTimeout(() => child.kill(signal), whole * (0.15 + 0.7 * next())) : undefined;
        const { status } = await ended;
        clearTimeout(timer);
        if (status === 1) break;
        expect([null, 130, 143]).toContain(status);
        blows++;
      }
      expect(contents(join(cwd, target))).toEqual(expected);
      rmSync(join(cwd, target), { recursive: true });
    }
  }, 600_000);

  it('makes again what has changed, and leaves out what is gone', async () => {
    const cwd = folder(news(30));
    await run(['news', '-q', '-o', out], { cwd });
    writeFileSync(join(cwd, 'news/a/0000.txt'), article('Valparaiso'));
    writeFileSync(join(cwd, 'news/d/0003.txt'), article('Iquique'));
    writeFileSync(join(cwd, 'news/a/added.txt'), article('Antofagasta'));
    rmSync(join(cwd, 'news/e/0004.txt'));
    await run(['news', '-q', '-o', out, '--resume'], { cwd });
    await run(['news', '-q', '-o', `ref-${out}`], { cwd });
    expect(contents(join(cwd, out))).toEqual(contents(join(cwd, `ref-${out}`)));
  });

  it('survives what a power cut leaves at the end of its books', async () => {
    const cwd = folder(news(60));
    await run(['news', '-q', '-o', `ref-${out}`], { cwd });
    const { child, ended } = start(['news', '-q', '-o', out], { cwd });
    setTimeout(() => child.kill('SIGKILL'), 900);
    await ended;
    const books = out.endsWith('/') ? ['out/.journal'] : ['out.jsonl.journal', 'out.jsonl.part'];
    for (const book of books) if (existsSync(join(cwd, book))) appendFileSync(join(cwd, book), '{"torn":"half a li');
    await run(['news', '-q', '-o', out, '--resume'], { cwd });
    expect(contents(join(cwd, out))).toEqual(contents(join(cwd, `ref-${out}`)));
  });

  it('takes over what has not changed since a finished run, with --incremental', async () => {
    const cwd = folder(news(30));
    await run(['news', '-q', '-o', out, '--incremental'], { cwd });
    writeFileSync(join(cwd, 'news/c/0002.txt'), article('Valparaiso'));
    rmSync(join(cwd, 'news/e/0009.txt'));
    const { stderr } = await run(['news', '-o', out, '--incremental'], { cwd });
    expect(stderr).toMatch(/^extract: 49 articles, 3\d of them unchanged/m);
    await run(['news', '-q', '-o', `ref-${out}`], { cwd });
    expect(contents(join(cwd, out))).toEqual(contents(join(cwd, `ref-${out}`)));
  });

  it('lets one run at a time write there, and takes over the lock of a dead one', async () => {
    const cwd = folder(news(10));
    const path = out.endsWith('/') ? 'out/.lock' : 'out.jsonl.lock';
    if (out.endsWith('/')) await run(['news', '-q', '-o', out], { cwd });
    const lock = (pid: number): void =>
      writeFileSync(join(cwd, path), JSON.stringify({ pid, host: HOST, begun: null }));
    lock(process.pid);
    const refused = await run(['news', '-q', '-o', out], { cwd });
    expect(refused.status).toBe(3);
    expect(refused.stderr).toMatch(new RegExp(`^extract: .+another run \\(process ${process.pid}\\)[^\\n]+\\n$`));
    lock(2 ** 22 + 1);
    expect((await run(['news', '-q', '-o', out], { cwd })).status).toBe(1);
    expect(existsSync(join(cwd, path))).toBe(false);
  });
});

const HOST = (await import('node:os')).hostname();
