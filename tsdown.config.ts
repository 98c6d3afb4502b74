import { defineConfig, type UserConfig } from 'tsdown';
import { gazetteerForms } from './src/language/gazetteer-forms.ts';

/**
 * Two files instead of a dozen: each costs some milliseconds to find. What --help needs, and what any article needs.
 */
const CHUNKS = {
  groups: [
    {
      name: 'base',
      test: /src\/(?:model\/(?:formats|errors|version|calendar|options)|cli\/(?:terminal|exit-status))\.ts$/,
      priority: 2,
    },
    { name: 'engine', test: /src\/(?:batch\/process-item|extract|read\/plain\/plain)\.ts$/, priority: 1 },
  ],
};

const COMMON: UserConfig = {
  platform: 'node',
  target: 'node20',
  clean: true,
  fixedExtension: false,
  outputOptions: { codeSplitting: CHUNKS },
  minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
  // Bundled, since reading their many files is a good part of the start-up: THIRD-PARTY-NOTICES has their licences.
  deps: { alwaysBundle: ['commander', 'compromise', 'decode-named-character-reference'], onlyBundle: false },
};

/** Commander can start other programs; this one does not, and need not load what that takes. */
const noChildProcess = {
  name: 'no-child-process',
  resolveId: { filter: { id: /^node:child_process$/ }, handler: () => '\0no-child-process' },
  load: { filter: { id: /^\0no-child-process$/ }, handler: () => 'module.exports = {};' },
};

/** The program is run as scripts, in which `import()` is not to be had: see `bin/load.js`. */
const importsByHand = {
  name: 'imports-by-hand',
  renderChunk: (code: string): string => code.replace(/\bimport\((?=["'`])/g, 'importPackage('),
};

/** What is made of the tables stands in the bundle ready made. */
const readyMade = {
  name: 'ready-made',
  load: {
    filter: { id: /src\/language\/gazetteer-forms\.ts$/ },
    handler: () => `export const gazetteerForms = () => ${JSON.stringify(gazetteerForms())};`,
  },
};

/** The library, as ES modules; and the program, as files that `bin/load.js` loads with V8's code cache. */
export default defineConfig([
  {
    ...COMMON,
    entry: { index: 'src/index.ts', testing: 'src/testing.ts', unified: 'src/unified/plugin.ts' },
    format: 'esm',
    dts: true,
    plugins: [readyMade],
    // Found beside the bundle as beside its source: `new URL('./names.bin', import.meta.url)`.
    copy: [{ from: 'src/recognise/names/names.bin', to: 'dist' }],
  },
  {
    ...COMMON,
    entry: { cli: 'src/cli/main.ts', worker: 'src/batch/worker.ts' },
    format: 'cjs',
    dts: false,
    plugins: [readyMade, noChildProcess, importsByHand],
  },
]);
