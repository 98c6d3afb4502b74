/**
 * Loads the program from `dist/` the quick way: each file with what V8 made of it at build time beside it
 * (`cli.cjs.cache`), so that next to nothing is compiled at start. A cache that is not of this file, or of another
 * version of Node, is passed over and the file compiled.
 */
'use strict';

const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const DIST = join(__dirname, '..', 'dist');

/** The first line of a file that the build has finished: says which bytes these are, all of them ASCII. */
const STAMP = /^\/\/[\w-]{43}\n/;
const STAMP_LENGTH = 46;

/** The build writes this for `import()`, which code that is run as a script does not have. */
const importPackage = (name) => import(name);

const modules = new Map();
const scripts = new Map();

function cacheOf(path, stamp) {
  try {
    const cache = readFileSync(`${path}.cache`);
    return cache.latin1Slice(0, STAMP_LENGTH) === stamp ? cache.subarray(STAMP_LENGTH) : undefined;
  } catch {
    return undefined;
  }
}

function scriptOf(path) {
  const bytes = readFileSync(path);
  const stamp = STAMP.exec(bytes.latin1Slice(0, STAMP_LENGTH))?.[0];
  const code = stamp === undefined ? bytes.toString() : bytes.latin1Slice();
  return new Script(`(function(exports,require,module,__filename,__dirname,importPackage){${code}\n})`, {
    filename: path,
    cachedData: stamp === undefined ? undefined : cacheOf(path, stamp),
  });
}

/** What a file of `dist/` exports. */
function load(name) {
  const known = modules.get(name);
  if (known !== undefined) return known.exports;
  const path = join(DIST, name);
  const script = scriptOf(path);
  const module = { exports: {} };
  modules.set(name, module);
  scripts.set(name, script);
  const requireFrom = (id) => (id.startsWith('./') ? load(id.slice(2)) : require(id));
  script.runInThisContext()(module.exports, requireFrom, module, path, DIST, importPackage);
  return module.exports;
}

/** The files loaded so far, compiled: `scripts/code-cache.js` makes the caches of them. */
module.exports = { DIST, STAMP_LENGTH, load, scripts };
