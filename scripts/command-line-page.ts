/**
 * Writes the options of every command into `docs/command-line.md`, from commander's own descriptions: what stands
 * between the marks `<!-- options:begin -->` and `<!-- options:end -->`. Run by `npm run docs`; a test compares.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Command, Option } from 'commander';
import { programOf } from '../src/cli/main.ts';

export const PAGE_FILE = fileURLToPath(new URL('../docs/command-line.md', import.meta.url));
const [BEGIN, END] = ['<!-- options:begin -->', '<!-- options:end -->'];

/** Text for a cell of a table: what Markdown or HTML would take for markup is escaped. */
const cell = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('*', '\\*').replace(/\s+/g, ' ');

function optionTable(title: string, options: readonly Option[], command: Command): string {
  const help = command.createHelp();
  const rows = options.map(
    (option) => `| \`${help.optionTerm(option).replaceAll('|', '\\|')}\` | ${cell(help.optionDescription(option))} |`,
  );
  return `| ${title} | |\n| --- | --- |\n${rows.join('\n')}\n`;
}

/** The options of a command, a table for each heading of its help. */
function optionTables(command: Command): string[] {
  const groups = new Map<string, Option[]>();
  for (const option of command.createHelp().visibleOptions(command)) {
    const title = (option.helpGroupHeading ?? 'Options:').replace(/:$/, '');
    groups.set(title, [...(groups.get(title) ?? []), option]);
  }
  return [...groups].map(([title, options]) => optionTable(title, options, command));
}

function section(command: Command, isMain: boolean): string {
  const help = command.createHelp();
  const usage = isMain ? 'extract [options] [input...]' : `extract ${command.name()} ${command.usage()}`;
  const args = help
    .visibleArguments(command)
    .map((argument) => `- \`${help.argumentTerm(argument)}\`: ${cell(help.argumentDescription(argument))}`);
  const description = command.description();
  const sentence = `${description.charAt(0).toUpperCase()}${description.slice(1).replace(/\.$/, '')}.`;
  return [
    `## ${isMain ? 'extract' : `extract ${command.name()}`}\n`,
    `\`${usage}\`\n`,
    `${sentence}\n`,
    ...(args.length > 0 ? [`${args.join('\n')}\n`] : []),
    ...optionTables(command),
  ].join('\n');
}

/** The page with the options as they are now. */
export function pageText(): string {
  const page = readFileSync(PAGE_FILE, 'utf8');
  const [head, rest] = page.split(BEGIN) as [string, string];
  const program = programOf(() => {});
  const sections = [section(program, true), ...program.commands.map((command) => section(command, false))];
  return `${head}${BEGIN}\n\n${sections.join('\n')}\n${END}${rest.split(END)[1]}`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  writeFileSync(PAGE_FILE, pageText());
}
