/**
 * Finishes the program in `dist/`: the last step of `npm run build`.
 *
 * Each of its files is made ASCII, which V8 reads faster, and stamped with a hash of its bytes. Then two articles are
 * read, and what V8 has compiled by then is kept beside the files: `bin/load.js` gives it back to V8 at every start.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { DIST, STAMP_LENGTH, load, scripts } = createRequire(import.meta.url)('../bin/load.js');
const ARTICLES = ['afcfta-kigali', 'rcep-signing'].map((name) =>
  fileURLToPath(new URL(`../fixtures/articles/${name}.txt`, import.meta.url)),
);

function stampAll() {
  for (const name of readdirSync(DIST).filter((file) => file.endsWith('.cjs'))) {
    const code = readFileSync(join(DIST, name), 'utf8').replace(
      /[^\0-\x7f]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    writeFileSync(join(DIST, name), `//${createHash('sha256').update(code).digest('base64url')}\n${code}`);
  }
}

async function writeCaches() {
  const { main } = load('cli.cjs');
  await main(['--help']);
  for (const article of ARTICLES) await main([article]);
  for (const [name, script] of scripts) {
    const stamp = readFileSync(join(DIST, name)).subarray(0, STAMP_LENGTH);
    writeFileSync(join(DIST, `${name}.cache`), Buffer.concat([stamp, script.createCachedData()]));
  }
}

if (process.argv[2] === 'caches') await writeCaches();
else {
  stampAll();
  // In a process of its own, whose records nobody reads.
  const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), 'caches'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  process.exitCode = status ?? 1;
}
