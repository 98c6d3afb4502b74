import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONFIG_SCHEMA_FILE, configSchemaText } from '../../scripts/schema.ts';
import { ConfigSchema } from '../../src/model/config.ts';
import { article, folder, run } from './program.ts';

const json = (value: unknown): string => JSON.stringify(value);
const recordOf = async (args: string[], cwd: string) => JSON.parse((await run(args, { cwd })).stdout);

describe('newsfacts.config.json', () => {
  it('gives defaults, found upward from the input, also from outside its folder', async () => {
    const cwd = folder({
      'paper/newsfacts.config.json': json({ options: { publisher: 'Harbour Times', omit: ['text', 'sentences'] } }),
      'paper/2024/03/a.txt': article(),
      'b.txt': article(),
    });
    const record = await recordOf(['paper/2024/03/a.txt'], cwd);
    expect([record.article.publisher, record.sentences]).toEqual(['Harbour Times', undefined]);
    expect(record.generator.options).toEqual({ publisher: 'Harbour Times', omit: ['text', 'sentences'] });
    expect((await recordOf(['b.txt'], cwd)).article.publisher).toBeNull();
  });

  it('may be a key of package.json, and is found from the working folder for standard input', async () => {
    const cwd = folder({ 'package.json': json({ name: 'x', newsfacts: { options: { format: 'jsonl' } } }) });
    expect((await run([], { cwd, stdin: article() })).stdout.split('\n')).toHaveLength(2);
  });

  it('is beaten by flags, by those that have defaults too', async () => {
    const cwd = folder({
      'newsfacts.config.json': json({
        options: { publisher: 'Harbour Times', offsets: 'code-points', format: 'jsonl' },
      }),
      'a.txt': article(),
    });
    const { generator } = await recordOf(['a.txt', '--publisher', 'Post', '--offsets', 'utf-16'], cwd);
    expect(generator.options).toEqual({ publisher: 'Post' });
  });

  it('steps back where its defaults do not go with the flags', async () => {
    const cwd = folder({
      'newsfacts.config.json': json({ options: { omit: ['text'], key: 'id', incremental: true } }),
      'a.txt': article(),
    });
    const { status, stdout } = await run(['a.txt', '--format', 'csv'], { cwd });
    expect([status, stdout.startsWith('article,agreement,')]).toEqual([0, true]);
  });

  it('is not taken for an article, nor looked for with --no-config', async () => {
    const cwd = folder({
      'newsfacts.config.json': json({ options: { publisher: 'Harbour Times' } }),
      'a.txt': article(),
    });
    const { status, stdout } = await run(['.'], { cwd });
    expect([status, stdout.split('\n').length]).toEqual([0, 2]);
    expect((await recordOf(['a.txt', '--no-config'], cwd)).article.publisher).toBeNull();
  });

  it('may be named, and leads to an output beside itself', async () => {
    const cwd = folder({
      'conf/mine.json': json({ options: { output: 'out.json', published: '2021-05-03' } }),
      'a.txt': 'Norland and Sudia signed a pact on Monday.',
    });
    expect((await run(['a.txt', '--config', 'conf/mine.json'], { cwd })).status).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, 'conf/out.json'), 'utf8')).article.published.date).toBe('2021-05-03');
  });

  it('gives publishers their boilerplate and parties their names', async () => {
    const cwd = folder({
      'newsfacts.config.json': json({
        boilerplate: { '*': ['Follow *'] },
        parties: [{ name: 'Port of Riga', kind: 'organization', aliases: ['Riga'] }],
      }),
      'a.txt': `${article()}\nFollow our ferries.\n`,
    });
    const record = await recordOf(['a.txt'], cwd);
    expect(record.sentences.at(-1)).toMatchObject({ text: 'Follow our ferries.', kind: 'boilerplate' });
    expect(record.parties.map(({ name }: { name: string }) => name)).toContain('Port of Riga');
    expect(Object.keys(record.generator.options)).toEqual(['boilerplate', 'parties']);
  });

  it.each([
    ['{"options": {"minConfidence": 2}}', /newsfacts\.config\.json: options\.minConfidence: .*1/],
    ['{"options": {"colour": true}}', /newsfacts\.config\.json: options\.colour: there is no such key/],
    ['{"parties": [{"name": "X", "kind": "firm"}]}', /newsfacts\.config\.json: parties\.0\.kind: /],
    ['{"options": {"maxBytes": "big"}}', /newsfacts\.config\.json: options\.maxBytes: /],
    ['{"options": {"published": "2021-02-30"}}', /newsfacts\.config\.json: options\.published: /],
    ['{"options": {"output": "../../etc/x"}}', /newsfacts\.config\.json: options\.output: leads out of the folder/],
    ['{"options": ', /newsfacts\.config\.json: the config file is not JSON/],
    ['[]', /newsfacts\.config\.json: the top: /],
  ])('is refused with the key that is wrong: %s', async (config, message) => {
    const cwd = folder({ 'newsfacts.config.json': config, 'a.txt': article() });
    const { status, stdout, stderr } = await run(['a.txt'], { cwd });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr.split('\n')).toHaveLength(2);
  });

  it('is refused when it is named and not there', async () => {
    const cwd = folder({ 'a.txt': article() });
    const { status, stderr } = await run(['a.txt', '--config', 'none.json'], { cwd });
    expect([status, stderr]).toEqual([2, 'extract: none.json: the config file cannot be read\n']);
  });

  it('has a JSON Schema for editors (npm run schema writes it)', () => {
    expect(readFileSync(CONFIG_SCHEMA_FILE, 'utf8')).toBe(configSchemaText());
  });

  it('may set every option of extract but --config itself', async () => {
    const { stdout } = await run(['--help']);
    const flags = [...stdout.split('Commands:')[0]!.matchAll(/^ {2}(?:-\w, )?--(no-)?([a-z-]+)/gm)]
      .map(([, , name]) => name!.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()))
      .filter((name) => !['config', 'version', 'help'].includes(name));
    const { options } = ConfigSchema.shape;
    expect(Object.keys(options.unwrap().shape).sort()).toEqual([...new Set(flags)].sort());
  });
});
