import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

/** Debian's Chromium, or the one that `CHROMIUM` names; `null` where there is none: browser tests are skipped then. */
export const CHROMIUM: string | null =
  [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => path && existsSync(path)) ??
  null;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A page opened from a file, with all that it said and asked for. */
export interface Opened {
  readonly page: Page;
  readonly said: string[];
  readonly asked: string[];
}

export async function launch(): Promise<Browser> {
  const args = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'];
  return chromium.launch({ executablePath: CHROMIUM!, args });
}

export async function open(browser: Browser, source: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'view-'));
  const file = join(folder, 'page.html');
  writeFileSync(file, source);
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme });
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('dialog', (dialog) => {
    said.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`file://${file}`);
  page.on('close', () => rmSync(folder, { recursive: true, force: true }));
  return { page, said, asked };
}

/** Violations of the accessibility rules of axe, as lines. */
export async function violations(page: Page): Promise<string[]> {
  // The policy of the page bars foreign scripts; the test's own goes in through the debugger.
  const run = `${AXE}; axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map((n) => n.html).join(' | ')))`;
  return (await page.evaluate(run)) as string[];
}
