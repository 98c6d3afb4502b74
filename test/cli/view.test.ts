import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { article, folder, run } from './program.ts';

const FEED = `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour Times</title>${['Norland', 'Sudia']
  .map(
    (name) =>
      `<item><title>${name} signs</title><description>${name} signed a pact with Westmark.</description></item>`,
  )
  .join('')}</channel></rss>`;

describe('extract view', () => {
  it('writes one article as a page to standard output, whatever it is read from', async () => {
    const cwd = folder({ 'a.txt': article() });
    const named = await run(['view', 'a.txt'], { cwd });
    expect(named.stdout).toMatch(/^<!doctype html>/i);
    const piped = await run(['view'], { cwd, stdin: article() });
    expect([named.status, piped.status]).toEqual([0, 0]);
    expect(piped.stdout.length).toBeGreaterThan(1000);
  });

  it('walks a folder into pages and an index, also where the pages stand in it, and tells of what it cannot read', async () => {
    const cwd = folder({ 'news/a.txt': article(), 'news/deep/a.txt': article(), 'news/b.txt': '\u0000\u0001\u0002' });
    for (const round of [1, 2]) {
      const { status, stdout, stderr } = await run(['view', 'news', '-o', 'news/site/'], { cwd });
      expect([round, status, stdout, stderr.split('\n').length]).toEqual([round, 1, '', 2]);
      expect(stderr).toMatch(/^extract: b\.txt: /);
      expect(readdirSync(join(cwd, 'news/site')).sort()).toEqual(['a.txt.3.html', 'a.txt.html', 'index.html'].sort());
    }
  });

  it('makes a page of each entry of a feed, into a folder alone', async () => {
    const cwd = folder({ 'feed.xml': FEED });
    const one = await run(['view', 'feed.xml'], { cwd });
    expect([one.status, one.stdout]).toEqual([2, '']);
    expect(one.stderr).toMatch(/feed\.xml holds several articles: view needs --output FOLDER\//);
    expect((await run(['view', 'feed.xml', '-o', 'site/'], { cwd })).status).toBe(0);
    expect(readdirSync(join(cwd, 'site'))).toHaveLength(3);
  });

  it.each([
    [['view', 'none.txt'], 2, /none\.txt: no such file/],
    [['view', 'a.txt', 'a.txt'], 2, /needs --output FOLDER/],
    [['view', 'a.txt', '--published', 'today'], 2, /A day is needed/],
    [['view', 'a.txt', '-o', 'no/such/page.html'], 3, /page\.html: cannot be written: no such folder/],
  ])('says in one line what is wrong: %j', async (args, status, message) => {
    const cwd = folder({ 'a.txt': article() });
    const ended = await run(args, { cwd });
    expect([ended.status, ended.stdout]).toEqual([status, '']);
    expect(ended.stderr).toMatch(message);
    expect(ended.stderr.split('\n')).toHaveLength(2);
    expect(existsSync(join(cwd, 'no'))).toBe(false);
  });
});

describe('the config file', () => {
  const config = JSON.stringify({
    options: { publisher: 'Harbour Times' },
    parties: [{ name: 'Port of Riga', kind: 'organization', aliases: ['Riga'] }],
  });
  const cwd = (): string => folder({ 'newsfacts.config.json': config, 'a.txt': article() });

  it('holds for view, and is beaten by its flags', async () => {
    const place = cwd();
    const page = async (...flags: string[]): Promise<string> =>
      (await run(['view', 'a.txt', ...flags], { cwd: place })).stdout;
    expect(await page()).toContain('Harbour Times');
    const other = await page('--publisher', 'Post');
    expect([other.includes('Post'), other.includes('Harbour Times')]).toEqual([true, false]);
    expect(await page('--no-config')).not.toContain('Harbour Times');
  });

  it('holds for explain', async () => {
    const { stdout } = await run(['explain', 'a.txt', '--at', 'Riga'], { cwd: cwd() });
    expect(stdout).toContain('Port of Riga');
  });

  it('holds for check', async () => {
    const place = cwd();
    await run(['check', '--update', 'a.txt'], { cwd: place });
    const written = JSON.parse(readFileSync(join(place, 'a.expected.json'), 'utf8'));
    expect(JSON.stringify(written)).toContain('Port of Riga');
    expect((await run(['check', 'a.txt', '--no-config'], { cwd: place })).status).toBe(1);
  });

  it.each([['view'], ['explain'], ['check'], ['score']])('that is wrong is wrong use of %s too', async (command) => {
    const gold = { slug: 'a', people: [], agreements: [], figures: [], quotes: [] };
    const place = folder({
      'newsfacts.config.json': '{"options": {"colour": true}}',
      'a.txt': article(),
      'a.expected.json': '{}',
      'a.gold.json': JSON.stringify(gold),
    });
    const target = command === 'score' ? '.' : 'a.txt';
    const { status, stderr } = await run([command, target, ...(command === 'explain' ? ['--at', '0'] : [])], {
      cwd: place,
    });
    expect([status, stderr]).toEqual([2, 'extract: newsfacts.config.json: options.colour: there is no such key\n']);
  });
});
