import { createHash } from 'node:crypto';

/** Longest file name, in bytes, on all file systems in common use. */
const LONGEST_NAME = 255;
/** Room for the ending that is added last. */
const ENDING = '.json'.length;

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

/** A name cut to the longest that fits, with a hash of the whole in the place of what was cut off. */
function cutToFit(name: string, room: number): string {
  const bytes = Buffer.from(name);
  if (bytes.length <= room) return name;
  let end = room - 17;
  while ((bytes[end]! & 0xc0) === 0x80) end--; // Not through the middle of a character.
  return `${bytes.toString('utf8', 0, end)}-${hashOf(name)}`;
}

/**
 * Where the article of an input goes below an output folder, less the ending: its relative path, which never leads
 * out, with names that are too long cut. A folder is never named as a record or a list of errors could be, whatever
 * the input's folder is called: `y.json/a.txt` goes to `y.json_/a.txt`.
 */
export function basePath(name: string): string {
  const parts = name.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  const last = parts.pop() ?? 'input';
  return [...parts.map((part) => cutToFit(safeFolder(part), LONGEST_NAME)), cutToFit(last, LONGEST_NAME - ENDING)].join(
    '/',
  );
}

/** A name for a folder of the output that no record's file, list of errors or file of the run's own has. */
export function safeFolder(name: string): string {
  return /^(?:.*\.json|errors\.jsonl|\.tmp|\.journal.*|\.lock)_*$/s.test(name) ? `${name}_` : name;
}

/** The folder for the articles of an input that holds many. */
export function folderOf(base: string): string {
  const at = base.lastIndexOf('/') + 1;
  return base.slice(0, at) + safeFolder(base.slice(at));
}

/** The article of an input that holds many, by its place in it, from 0. */
export function basePathWithin(base: string, index: number): string {
  return `${folderOf(base)}/${String(index + 1).padStart(6, '0')}`;
}

/** Gives every input of a run a base path of its own. */
export class BaseNames {
  readonly #taken = new HashSet();

  claim(name: string): string {
    let base = basePath(name);
    for (let attempt = 2; !this.#taken.add(base); attempt++) {
      base = basePath(`${name}-${hashOf(`${name}\n${attempt}`).slice(0, 8)}`);
    }
    return base;
  }
}

/** A set of strings by a 53-bit hash of each: eight bytes a string. Two strings may, very rarely, be taken for one. */
class HashSet {
  #slots = new Float64Array(1024);
  #size = 0;

  /** Adds a string; false when it was there. */
  add(text: string): boolean {
    const hash = createHash('sha1').update(text).digest();
    const value = hash.readUIntBE(0, 6) * 32 + (hash[6]! & 31) + 1;
    if (this.#size * 2 > this.#slots.length) this.#grow();
    return this.#put(value);
  }

  #put(value: number): boolean {
    let at = value % this.#slots.length;
    while (this.#slots[at] !== 0) {
      if (this.#slots[at] === value) return false;
      at = (at + 1) % this.#slots.length;
    }
    this.#slots[at] = value;
    this.#size++;
    return true;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Float64Array(old.length * 2);
    this.#size = 0;
    for (const value of old) if (value !== 0) this.#put(value);
  }
}
