import type { Command } from 'commander';
import { addReadingOptions } from './reading-options.ts';
import type { ViewFlags } from './run-view.ts';

/** Adds `view` to the command line; `finish` takes the exit status. */
export function addViewCommand(program: Command, finish: (status: number) => void): void {
  const command = program
    .command('view')
    .description('one self-contained HTML page: the article with every find marked')
    .argument('[input...]', 'an article; several, or a folder, for pages with an index (default: standard input)')
    .option('-o, --output <path>', 'where to write: a file for one article, a folder for several');
  addReadingOptions(command).action(async (inputs: string[], flags: ViewFlags) => {
    const { view } = await import('./run-view.ts');
    finish(await view(inputs, flags));
  });
}
