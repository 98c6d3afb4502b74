import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    testing: 'src/testing.ts',
    cli: 'src/cli/main.ts',
    worker: 'src/batch/worker.ts',
    unified: 'src/unified/plugin.ts',
  },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  dts: true,
  clean: true,
  fixedExtension: false,
  // Found beside the bundle as beside its source: `new URL('./names.bin', import.meta.url)`.
  copy: [{ from: 'src/recognise/names/names.bin', to: 'dist' }],
  // Two files instead of a dozen: each costs some milliseconds to find. What --help needs, and what any article needs.
  outputOptions: {
    codeSplitting: {
      groups: [
        {
          name: 'base',
          test: /src\/(?:model\/(?:formats|errors|version|calendar|options)|cli\/(?:terminal|exit-status))\.ts$/,
          priority: 2,
        },
        { name: 'engine', test: /src\/(?:batch\/process-item|extract|read\/plain\/plain)\.ts$/, priority: 1 },
      ],
    },
  },
  minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
  // Bundled, since reading their many files is a good part of the start-up: THIRD-PARTY-NOTICES has their licences.
  deps: { alwaysBundle: ['commander', 'compromise', 'decode-named-character-reference'], onlyBundle: false },
});
