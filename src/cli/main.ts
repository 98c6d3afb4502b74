import { Command, CommanderError } from 'commander';
import { OutputError } from '../batch/output/output.ts';
import { UsageError } from '../model/errors.ts';
import { VERSION } from '../model/version.ts';
import { addCheckCommand } from './check-command.ts';
import { ExitStatus } from './exit-status.ts';
import { addExplainCommand } from './explain-command.ts';
import { describeExtract } from './extract-command.ts';
import { addScoreCommand } from './score-command.ts';
import { printable, tell } from './terminal.ts';
import { addViewCommand } from './view-command.ts';

/** Commander's message as ours are: one line that begins with the program's name. */
function oneLine(message: string): string {
  const text = message
    .trim()
    .replace(/^error: /, '')
    .split('\n')
    .map((line) => line.trim())
    .join(' ');
  return `extract: ${printable(text)}`;
}

/** All commands with their options; `finish` takes the exit status. */
export function programOf(finish: (status: number) => void): Command {
  const program = describeExtract(new Command('extract'), async (inputs, flags, isGiven) => {
    const { runExtract } = await import('./run-extract.ts');
    finish(await runExtract(inputs, flags, isGiven));
  });
  program
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ outputError: (message) => tell(oneLine(message)) })
    .showSuggestionAfterError();
  program
    .command('schema')
    .description('print the JSON Schema of a record')
    .action(async () => {
      const { jsonSchema } = await import('../model/record/json-schema.ts');
      process.stdout.write(`${JSON.stringify(jsonSchema(), null, 2)}\n`);
    });
  addCheckCommand(program, finish);
  addScoreCommand(program, finish);
  addViewCommand(program, finish);
  addExplainCommand(program, finish);
  return program;
}

/** Runs the command line and returns the exit status. Does not throw for anything that a user can cause. */
export async function main(argv: readonly string[]): Promise<number> {
  let status: number = ExitStatus.ok;
  try {
    const program = programOf((end) => {
      status = end;
    });
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? ExitStatus.ok : ExitStatus.usage;
    if (error instanceof UsageError) {
      tell(`extract: ${printable(error.message)}`);
      return ExitStatus.usage;
    }
    if (error instanceof OutputError) {
      tell(`extract: ${printable(error.message)}`);
      return ExitStatus.outputFailed;
    }
    tell(`extract: internal error: ${printable(error instanceof Error ? error.message : String(error))}`);
    return ExitStatus.outputFailed;
  }
  return status;
}
