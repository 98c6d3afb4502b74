import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { VERSION } from '../model/version.ts';
import { addCheckCommand } from './check-command.ts';
import { addScoreCommand } from './score-command.ts';

async function extractFiles(
  inputs: readonly string[],
  options: { inputFormat?: string; format?: string },
): Promise<void> {
  const { extract } = await import('../extract.ts');
  const { toJson, toJsonLine } = await import('../write/json.ts');
  for (const name of inputs.length > 0 ? inputs : ['-']) {
    const content = readFileSync(name === '-' ? 0 : name);
    if (options.inputFormat === 'ndjson') {
      for (const [index, line] of content.toString('utf8').split('\n').entries()) {
        if (!line.trim()) continue;
        const { id, text, published } = JSON.parse(line) as { id?: string; text: string; published?: string };
        const record = await extract(
          { name, content: text, id: id ?? null, line: index + 1 },
          published ? { published } : {},
        );
        process.stdout.write(toJsonLine(record));
      }
    } else process.stdout.write((options.format === 'jsonl' ? toJsonLine : toJson)(await extract({ name, content })));
  }
}

/** Runs the command line and returns the exit status. */
export async function main(argv: readonly string[]): Promise<number> {
  let status = 0;
  const program = new Command('extract')
    .version(VERSION)
    .argument('[input...]')
    .option('--input-format <format>')
    .option('--format <format>')
    .action(extractFiles);
  const finish = (ended: number): void => {
    status = ended;
  };
  addCheckCommand(program, finish);
  addScoreCommand(program, finish);
  await program.parseAsync([...argv], { from: 'user' });
  return status;
}
