import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extract } from '../../src/extract.ts';
import { indexEntryOf, toIndexPage } from '../../src/view/index-page.ts';
import { toPage } from '../../src/view/page.ts';
import { amountOf, flagOf, grouped } from '../../src/view/words.ts';
import { smallRecord } from '../expect/record.ts';
import { CHROMIUM, launch, open, violations } from './browser.ts';

const record = await smallRecord();

/** Texts that would run as script, break out of an attribute or end the page's own script, were they not escaped. */
const HOSTILE = [
  `<script>alert(1)</script> <img src=x onerror="alert(2)">`,
  `"><svg onload=alert(3)> ' onmouseover='alert(4)`,
  `</script></style></title><iframe src="javascript:alert(5)"></iframe>`,
  `\u202eevil\u0000 &lt;b&gt; {{7*7}} \${alert(6)} javascript:alert(7)`,
].join(' ');

async function hostileRecord() {
  const text = `${HOSTILE}\n\nNorland ${HOSTILE} signed.\n`;
  const made = await extract({ name: HOSTILE, content: text }, { publisher: HOSTILE, anyLanguage: true });
  const inner = made.article.text;
  const span = { start: 0, end: HOSTILE.length, text: inner.slice(0, HOSTILE.length) };
  const party = {
    ...record.parties[0]!,
    name: HOSTILE,
    aliases: [HOSTILE],
    title: HOSTILE,
    mentions: [{ ...record.parties[0]!.mentions[0]!, ...span }],
  };
  const agreement = {
    ...record.agreements[0]!,
    name: HOSTILE,
    subject: HOSTILE,
    parties: [{ party: 'p1', role: 'party' as const }],
    date: null,
    mentions: [span],
  };
  return { ...made, parties: [party], agreements: [agreement], dates: [], figures: [], quotes: [] };
}

describe('words', () => {
  it('groups digits the same everywhere', () => {
    expect([500000, 1234.5678, 10, 1e21].map(grouped)).toEqual(['500\u202f000', '1\u202f234.5678', '10', '1e+21']);
  });
  it('writes a flag from a code', () => {
    expect(flagOf('JP')).toBe('🇯🇵');
    expect(flagOf(null)).toBe('');
  });
  it('tells a range and what it is per', () => {
    const figure = {
      ...record.figures[0]!,
      value: null,
      min: 3,
      max: 5,
      unit: 'USD',
      currency: 'USD',
      per: 'barrel',
      modifier: 'about' as const,
    };
    expect(amountOf(figure)).toBe('about 3–5 USD per barrel');
  });
});

describe('the markup of a page', () => {
  const page = toPage(record);
  it('holds no handler, no style attribute and no address of the network', () => {
    const markup = page.replace(/<(script|style)>[\s\S]*?<\/\1>/g, '');
    expect(markup).not.toMatch(/\son\w+=|\sstyle=|https?:/);
  });
  it('has a policy that lets nothing in', () => {
    expect(page).toMatch(/Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-/);
  });
  it('is the same each time', () => {
    expect(toPage(record)).toBe(page);
  });
  it('has the whole text, in order', async () => {
    const article = /<article[^>]*>([\s\S]*)<\/article>/
      .exec(page)![1]!
      .replace(/<\/p>/g, ' ')
      .replace(/<[^>]+>/g, '');
    expect(article.replace(/\s+/g, ' ').trim()).toBe(record.article.text.replace(/\s+/g, ' ').trim());
  });
});

describe.skipIf(CHROMIUM === null)('a page in a browser (needs Chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => browser.close());

  it.each(['light', 'dark'] as const)('breaks no rule of accessibility, %s', async (scheme) => {
    const { page, said, asked } = await open(browser, toPage(record), scheme);
    expect(await violations(page)).toEqual([]);
    expect(said).toEqual([]);
    expect(asked).toHaveLength(1);
    await page.close();
  });

  it('leads from a find to its entry and back, by keyboard', async () => {
    const { page } = await open(browser, toPage(record));
    await page.locator('a.find.agreement').first().focus();
    expect(await page.locator('#tip').textContent()).toContain('fishing pact');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('a1');
    await page.locator('#a1 a.back').press('Enter');
    expect(new URL(page.url()).hash).toBe('#at-a1');
    await page.keyboard.press('Escape');
    expect(await page.locator('#tip').isHidden()).toBe(true);
    await page.close();
  });

  it('lights up every mention of what the pointer is on', async () => {
    const { page } = await open(browser, toPage(record));
    await page.locator('a.find.party', { hasText: 'Norland' }).first().hover();
    expect(await page.locator('#p1.hot').count()).toBe(1);
    expect(await page.locator('.edge.hot').count()).toBe(1);
    expect(await page.locator('#tip').isVisible()).toBe(true);
    await page.close();
  });

  it('filters by kind and by confidence', async () => {
    const { page } = await open(browser, toPage(record));
    const status = page.locator('#status');
    expect(await status.textContent()).toBe('6 of 6 finds shown');
    await page.getByRole('checkbox', { name: 'Parties' }).uncheck();
    expect(await status.textContent()).toBe('3 of 6 finds shown');
    expect(await page.locator('a.find.party.off').count()).toBe(3);
    await page.locator('#confidence').fill('95');
    expect(await status.textContent()).toBe('0 of 6 finds shown');
    await page.close();
  });

  it('changes between light and dark', async () => {
    const { page } = await open(browser, toPage(record));
    const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const before = await ground();
    await page.getByRole('button', { name: 'Light or dark' }).click();
    expect(await ground()).not.toBe(before);
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('lets hostile text stand as text', async () => {
    const hostile = await hostileRecord();
    const { page, said, asked } = await open(browser, toPage(hostile, { indexHref: 'index.html' }));
    await page.mouse.move(200, 300);
    expect(said).toEqual([]);
    expect(asked).toHaveLength(1);
    expect(await page.locator('iframe, img, svg[onload], main script').count()).toBe(0);
    expect(await page.locator('h1').textContent()).toContain('<script>alert(1)</script>');
    await page.close();
  });

  it('finds articles in the index as one types', async () => {
    const other = { ...record, article: { ...record.article, title: 'Rain in Sudia' }, agreements: [] };
    const { page, said } = await open(
      browser,
      toIndexPage([
        indexEntryOf(record, 'a.html'),
        indexEntryOf(other, 'b.html'),
        indexEntryOf(await hostileRecord(), 'c.html'),
      ]),
    );
    expect(await page.locator('.results li').count()).toBe(3);
    await page.getByLabel('Search').fill('fishing norland');
    expect(await page.locator('#status').textContent()).toBe('1 of 3 articles');
    expect(await violations(page)).toEqual([]);
    expect(said).toEqual([]);
    await page.close();
  });
});
