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
});
