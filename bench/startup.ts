/**
 * Start-up time and peak memory of the built program, beside a bare `node -e 0` in the same run: `npm run bench:startup`.
 *
 * The runs take turns, so that a busy machine slows all alike; the quickest of each is shown, and its ratio to the bare
 * one. Limits are those that the project promises; the exit status is 1 when one is broken.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BIN = fileURLToPath(new URL('../bin/extract.js', import.meta.url));
const ROUNDS = Number(process.env.ROUNDS ?? 15);
/** Prints the peak of resident memory, in KB, as the process ends; only in a round of its own, since it takes time. */
const PEAK = `data:text/javascript,process.on('exit',()=>process.stderr.write('peak '+process.resourceUsage().maxRSS+'\\n'))`;

const plain = [
  'Harbour reopens after storm\n',
  'Waves of nine metres had closed the harbour for two days. Crews cleared the sand on Sunday night and the first boats left at dawn.',
  'About 40 trawlers waited in the bay, and the delay cost the fleet $2.5 million, the harbour office said.',
  '"We had no choice but to close," said Anna Lind, the harbour master, on March 4, 2024. "Nobody could see the pier."',
  'The storm also cut power to 12,000 homes in the west of the island. Most lines were up again by Monday.',
].join('\n\n');
const signed = [
  'Estonia and Latvia sign ferry pact\n',
  'TALLINN, March 4, 2024 - Estonia and Latvia signed an agreement on Monday to run 12 ferries a week for five years, Transport Minister Mart Saar said.',
  'Under the memorandum of understanding on port security, the two countries will share radar data. Saar and his Latvian counterpart Ilze Ozola signed the documents in Riga.',
  'The deal follows the 2008 Baltic Ports Convention and a contract worth $40 million that Tallinna Laevad won last year.',
].join('\n\n');
const to3KB = (text: string): string => `${text}\n\n`.repeat(Math.ceil(3000 / text.length)).slice(0, 3000);

const folder = mkdtempSync(join(tmpdir(), 'newsfacts-'));
writeFileSync(join(folder, 'plain.txt'), to3KB(plain));
writeFileSync(join(folder, 'signed.txt'), to3KB(signed));

interface Row {
  readonly what: string;
  readonly args: readonly string[];
  /** Largest ratio to a bare `node -e 0`. */
  readonly limit: number | null;
  best: number;
  peakMB: number;
}
const row = (what: string, args: readonly string[], limit: number | null): Row => ({
  what,
  args,
  limit,
  best: Number.POSITIVE_INFINITY,
  peakMB: 0,
});
const rows = [
  row('node -e 0', ['-e', '0'], null),
  row('extract --help', [BIN, '--help'], 1.5),
  row('extract, 3 KB without agreements', [BIN, join(folder, 'plain.txt')], 3),
  row('extract, 3 KB with agreements', [BIN, join(folder, 'signed.txt')], 6),
];

for (let round = 0; round <= ROUNDS; round++) {
  for (const each of rows) {
    const begun = performance.now();
    const args = round === 0 ? ['--import', PEAK, ...each.args] : each.args;
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    const ms = performance.now() - begun;
    if (status !== 0) throw new Error(`${each.what} ended with ${status}: ${stderr}`);
    if (round === 0) each.peakMB = Number(/peak (\d+)/.exec(stderr)![1]) / 1024;
    else each.best = Math.min(each.best, ms);
  }
}
rmSync(folder, { recursive: true });

const bare = rows[0]!.best;
const cpu = /model name\s*:\s*(.*)/.exec(readFileSync('/proc/cpuinfo', 'utf8'))?.[1] ?? 'unknown processor';
console.log(`Start-up, best of ${ROUNDS}; Node ${process.versions.node}, ${cpu}\n`);
console.log('| what | ms | ratio | limit | peak MB |\n| --- | ---: | ---: | ---: | ---: |');
for (const { what, best, limit, peakMB } of rows) {
  console.log(`| ${what} | ${best.toFixed(0)} | ${(best / bare).toFixed(2)} | ${limit ?? ''} | ${peakMB.toFixed(0)} |`);
}
const isBroken = rows.some(({ best, limit, peakMB }) => (limit !== null && best / bare > limit) || peakMB > 150);
console.log(isBroken ? '\na limit is broken' : '\nall within their limits (and 150 MB)');
process.exitCode = isBroken ? 1 : 0;
