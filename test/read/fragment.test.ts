import { describe, expect, test } from 'vitest';
import { readFragment, readInline } from '../../src/read/fragment.ts';

describe('readFragment', () => {
  test.each([
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['One<br>two<br/>three', 'One\ntwo\nthree'],
    ['<div>A <b>bold</b>\n  word</div>', 'A bold word'],
    ['<ul><li>One<li>Two</ul>', 'One\n\nTwo'],
    ['Fish &amp; chips &lt;b&gt; &#8217; &#x2019; &mdash; &nbsp;x', 'Fish & chips <b> ’ ’ — \u00a0x'],
    ['&#146;s &#0; &#xD800; &#x110000; &unknown; &am &amp', '’s \ufffd \ufffd \ufffd &unknown; &am &'],
    ['AT&T; R&D a&copy', 'AT&T; R&D a&copy'],
    ['a < b and 3 <4', 'a < b and 3 <4'],
    ['<script>if (a < b) "<p>no</p>"</script>Yes', 'Yes'],
    ['<style>p{}</style><p>Yes', 'Yes'],
    ['<figure><img src=a><figcaption>no</figcaption></figure>Yes', 'Yes'],
    ['<figure><figure>no</figure>no</figure>Yes', 'Yes'],
    ['<a title="a > b">Yes</a>', 'Yes'],
    ["<a title='x>'>Yes</a>", 'Yes'],
    ['Yes<!-- no --> and<![CDATA[ no ]]> yes', 'Yes and yes'],
    ['<p>Never closed <b>bold', 'Never closed bold'],
    ['Cut <a href="x', 'Cut'],
    ['<svg:p>Yes</svg:p>', 'Yes'],
    ['', ''],
  ])('reads %j', (html, text) => {
    expect(readFragment(html)).toBe(text);
  });

  test.each([
    ['tags never closed', '<a '.repeat(200_000)],
    ['quotes never closed', '<a b="'.repeat(200_000)],
    ['comments never closed', '<!-- '.repeat(200_000)],
    ['scripts never closed', '<script>'.repeat(200_000)],
    ['references never ended', '&am'.repeat(200_000)],
    ['200,000 nested elements', '<div>'.repeat(200_000)],
    ['less-than signs', '<'.repeat(200_000)],
  ])('takes %s in linear time', (_, html) => {
    const before = process.cpuUsage();
    readFragment(`${html}<p>end`);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(3000);
  });
});

test('readInline gives a title on one line', () => {
  expect(readInline('<b>Two</b>\n ports &amp;<br>one')).toBe('Two ports & one');
});
