/**
 * Byte-mutation fuzzing, time-boxed and seeded: `npx tsx scripts/fuzz.ts --seconds 60 --seed 1`.
 *
 * Takes the fixtures one by one, changes bytes of them (flips, cuts, repeats, splices of other fixtures, dictionary
 * words), and extracts from what comes out. An input may give a record or an `InputError`; anything else is a find,
 * printed with the seed that makes it again, and kept small under `fixtures/broken/` by hand.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { extract } from '../src/extract.ts';
import { InputError } from '../src/model/errors.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Pieces that have a meaning to some reader or grammar: marks of formats, forms of dates and sums, odd characters. */
const DICTIONARY = [
  '<!DOCTYPE html>',
  '<article>',
  '</p>',
  '<script type="application/ld+json">',
  '{"@type":"NewsArticle"',
  '<![CDATA[',
  ']]>',
  '<?xml version="1.0"?>',
  '<rss><channel><item>',
  '---\n',
  '+++\n',
  '# ',
  '```\n',
  '[a](',
  '| - |',
  'WARC/1.0\r\n',
  '\u0000',
  '\ufeff',
  '\ud800',
  '\u202e',
  '\u200b',
  '\u0301',
  '😀',
  '“',
  '”',
  "'",
  '"',
  '(',
  ')',
  '...',
  '. . .',
  ' U.S. ',
  ' Inc. ',
  '$1,00,000.00.0',
  'Rs 5 lakh crore',
  '3-4-5/6',
  '1e309',
  '999999999999999999999 years',
  'Feb. 30',
  '31 November 0000',
  'May May May',
  'three three three',
  'between Monday and',
  'signed a treaty with',
  'India and Japan',
  'his Japanese counterpart',
  '\n\n',
  '\r',
  '\t',
];

/** A small generator of chance that gives the same numbers for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

interface Seed {
  readonly name: string;
  readonly bytes: Buffer;
}

/** The fixtures that mutations start from, in name order. */
export function seeds(): Seed[] {
  return ['fixtures/articles', 'fixtures/formats', 'fixtures/broken'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.expected.json'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => ({ name: path.slice(ROOT.length), bytes: readFileSync(path) }))
      .filter(({ bytes }) => bytes.length < 100_000),
  );
}

/** One fixture with one to six changes. */
export function mutate(all: readonly Seed[], random: () => number): Seed {
  const below = (limit: number): number => Math.floor(random() * limit);
  const { name, bytes: original } = all[below(all.length)]!;
  let bytes: Buffer = Buffer.from(original);
  for (let changes = 1 + below(6); changes > 0; changes--) {
    const at = below(bytes.length + 1);
    const to = Math.min(bytes.length, at + below(40));
    const splice = (piece: Uint8Array): Buffer => Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(to)]);
    switch (below(6)) {
      case 0:
        if (at < bytes.length) bytes[at] = below(256);
        break;
      case 1:
        bytes = splice(Buffer.alloc(0));
        break;
      case 2:
        bytes = splice(Buffer.from(DICTIONARY[below(DICTIONARY.length)]!, 'utf8'));
        break;
      case 3:
        bytes = splice(Buffer.concat(new Array(1 + below(200)).fill(bytes.subarray(at, to))));
        break;
      case 4: {
        const other = all[below(all.length)]!.bytes;
        const from = below(other.length + 1);
        bytes = splice(other.subarray(from, from + below(400)));
        break;
      }
      default:
        bytes = Buffer.from(bytes.subarray(0, at));
    }
  }
  return { name, bytes };
}

/** Extracts twice from one input: what went wrong, or `null`. */
export async function tryInput({ name, bytes }: Seed): Promise<string | null> {
  const once = async (): Promise<string> => {
    try {
      return JSON.stringify(await extract({ name, content: bytes }, { anyLanguage: true }));
    } catch (error) {
      if (error instanceof InputError) return `${error.code} ${error.message}`;
      throw error;
    }
  };
  const start = process.cpuUsage();
  try {
    const first = await once();
    const { user, system } = process.cpuUsage(start);
    if (user + system > 5e6) return `took ${Math.round((user + system) / 1e6)} s for ${bytes.length} bytes`;
    return first === (await once()) ? null : 'gave other bytes the second time';
  } catch (error) {
    return (error as Error).stack ?? String(error);
  }
}

/** Fuzzes until the time is up; returns the finds. */
export async function fuzz(
  seconds: number,
  seed: number,
): Promise<{ readonly tried: number; readonly finds: string[] }> {
  const all = seeds();
  const finds: string[] = [];
  const until = performance.now() + seconds * 1000;
  let tried = 0;
  for (; performance.now() < until; tried++) {
    const input = mutate(all, chance(seed + tried));
    const wrong = await tryInput(input);
    if (wrong !== null) finds.push(`seed ${seed + tried} (${input.name}): ${wrong}`);
  }
  return { tried, finds };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const option = (name: string, fallback: number): number => {
    const at = process.argv.indexOf(name);
    return at < 0 ? fallback : Number(process.argv[at + 1]);
  };
  const { tried, finds } = await fuzz(option('--seconds', 60), option('--seed', 1));
  for (const find of finds) console.log(find);
  console.log(`${tried} inputs, ${finds.length} finds`);
  process.exitCode = finds.length > 0 ? 1 : 0;
}
