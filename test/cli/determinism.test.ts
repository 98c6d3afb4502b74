import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { SHARED } from '../shared.ts';
import { run } from './program.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const PLACES = [
  { TZ: 'UTC', LC_ALL: 'C', LANG: 'C' },
  { TZ: 'Asia/Kolkata', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  { TZ: 'America/St_Johns', LC_ALL: 'de_DE.UTF-8', LANG: 'de_DE.UTF-8' },
  { TZ: 'Pacific/Kiritimati', LC_ALL: 'ar_EG.UTF-8', LANG: 'ar_EG.UTF-8' },
];

it('gives the same bytes in any time zone and locale, with any number of threads', async () => {
  const outputs = [];
  for (const [i, env] of PLACES.entries()) {
    const { status, stdout } = await run(['--jobs', String(1 + (i % 2)), '--quiet', 'fixtures/articles'], {
      cwd: ROOT,
      env,
    });
    expect(status).toBe(0);
    outputs.push(stdout);
  }
  expect(outputs[0]!.split('\n').length).toBeGreaterThan(14);
  expect(new Set(outputs).size).toBe(1);
});

it.skipIf(SHARED === null)(
  'gives a valid record for every annotated article, the same twice (needs ../shared)',
  async () => {
    const articles = execFileSync(process.execPath, [`${SHARED}/gold/inputs.mjs`], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    const outputs = [];
    for (const env of [PLACES[0]!, PLACES[2]!]) {
      const { status, stdout } = await run(['-', '--input-format', 'ndjson', '--format', 'jsonl', '--quiet'], {
        cwd: ROOT,
        env,
        stdin: articles,
      });
      expect(status).toBe(0);
      outputs.push(stdout);
    }
    const records = outputs[0]!
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(records.length).toBe(articles.trimEnd().split('\n').length);
    expect(records.filter(({ error }) => error)).toEqual([]);
    expect(outputs[1]).toBe(outputs[0]);
  },
);
