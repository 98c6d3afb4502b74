import { existsSync, readFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { Explanation } from '../explain/explain.ts';
import { UsageError } from '../model/errors.ts';
import { ExitStatus } from './exit-status.ts';
import { share } from './option-values.ts';
import { addReadingOptions, type ReadingFlags, readingOptions } from './reading-options.ts';
import { printable, tell } from './terminal.ts';

interface ExplainOptions extends ReadingFlags {
  readonly at: string;
  readonly json?: boolean;
}

const percent = (confidence: number): string => `${Math.round(confidence * 100)} % sure`;

function linesOf({ finds, reasons }: Explanation): string[] {
  const found = finds.flatMap(({ id, kind, what, mention, rule, confidence, evidence, isKept }) => {
    const sure = confidence === null ? '' : `, ${percent(confidence)}`;
    const dropped = isKept ? '' : ' — left out: less sure than --min-confidence asks for';
    const proof = evidence.filter(({ start, end }) => start !== mention.start || end !== mention.end);
    return [
      `  ${kind} ${id}: ${what}${dropped}`,
      `    found in “${printable(mention.text)}”${rule === null ? '' : ` by ${rule}`}${sure}`,
      ...(proof.length > 0
        ? [`    on the evidence of ${proof.map(({ text }) => `“${printable(text)}”`).join(', ')}`]
        : []),
    ];
  });
  return [
    ...found,
    ...(finds.length === 0 ? ['  nothing was found here:'] : []),
    ...reasons.map((reason) => `  - ${printable(reason)}`),
  ];
}

/** `extract explain`: why something is, or is not, in the record. Returns the exit status. */
export async function explainInput(input: string, { at, json, ...flags }: ExplainOptions): Promise<number> {
  if (input !== '-' && !existsSync(input)) throw new UsageError(`${input}: no such file`);
  const { resolveOptions } = await import('../model/options.ts');
  const { read } = await import('../read/read.ts');
  const { explain } = await import('../explain/explain.ts');
  const { lineOf } = await import('../expect/line.ts');
  const options = resolveOptions(await readingOptions([input], flags));
  let article: Awaited<ReturnType<typeof read>>;
  try {
    article = await read({ name: input, content: readFileSync(input === '-' ? 0 : input) }, options);
  } catch (error) {
    tell(`extract: ${printable(input)}: ${printable((error as Error).message)}`);
    return ExitStatus.inputFailed;
  }
  const { text, explanations } = explain(article, /^\d+$/.test(at) ? Number(at) : at, options);
  if (json) {
    process.stdout.write(`${JSON.stringify(explanations, null, 2)}\n`);
    return ExitStatus.ok;
  }
  if (explanations.length === 0) {
    tell(`extract: ${printable(input)}: the article does not have the words “${printable(at)}”`);
    return ExitStatus.inputFailed;
  }
  const out = explanations.flatMap((explanation) => {
    const { line, column, excerpt, at: place, length } = lineOf(text, explanation.span);
    return [
      `${printable(input)}:${line}:${column}`,
      `  ${excerpt}`,
      `  ${' '.repeat(place)}^${'~'.repeat(length - 1)}`,
      ...linesOf(explanation),
      '',
    ];
  });
  process.stdout.write(`${out.join('\n')}`);
  return ExitStatus.ok;
}

/** Adds `explain` to the command line; `finish` takes the exit status. */
export function addExplainCommand(program: Command, finish: (status: number) => void): void {
  const command = program
    .command('explain')
    .description('why something is, or is not, in the record: the rule, its evidence, or what stood in the way')
    .argument('<input>', 'an article, or - for standard input')
    .requiredOption('--at <what>', 'words of the article, or an offset in its text')
    .option('--min-confidence <share>', 'tell which finds this would leave out, from 0 to 1', share)
    .option('--json', 'the explanations as JSON');
  addReadingOptions(command).action(async (input: string, options: ExplainOptions) => {
    finish(await explainInput(input, options));
  });
}
