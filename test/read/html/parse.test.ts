import { describe, expect, test } from 'vitest';
import { DEEPEST, parsePage } from '../../../src/read/html/parse.ts';
import type { Element, Node } from '../../../src/read/html/tree.ts';

/** A tree as short text: `div(p("a") p("b"))`. */
function shape(node: Node): string {
  if (typeof node === 'string') return JSON.stringify(node);
  const inner = node.children.map(shape).join(' ');
  return inner === '' ? node.tag : `${node.tag}(${inner})`;
}
const tree = (html: string): string => parsePage(html).root.children.map(shape).join(' ');

describe('what HTML lets writers leave open', () => {
  test.each([
    ['paragraphs', '<p>a<p>b', 'p("a") p("b")'],
    ['a paragraph before a block', '<p>a<div>b</div>', 'p("a") div("b")'],
    ['items of a list', '<ul><li>a<li>b</ul>c', 'ul(li("a") li("b")) "c"'],
    ['a list within an item', '<ul><li>a<ul><li>b</ul><li>c</ul>', 'ul(li("a" ul(li("b"))) li("c"))'],
    ['terms and what they mean', '<dl><dt>a<dd>b<dt>c</dl>', 'dl(dt("a") dd("b") dt("c"))'],
    ['rows and cells', '<table><tr><td>a<td>b<tr><td>c</table>', 'table(tr(td("a") td("b")) tr(td("c")))'],
    ['a heading before the next', '<h1>a<h2>b</h2>', 'h1("a") h2("b")'],
    ['the head before the body', '<head><title>a</title><body>b', 'head(title("a")) body("b")'],
    ['a head that never ends', '<head><meta name=x content=y><p>a', 'head(meta) p("a")'],
    ['a link before the next', '<a href=1>a<a href=2>b', 'a("a") a("b")'],
  ])('%s', (_, html, expected) => {
    expect(tree(html)).toBe(expected);
  });
});

describe('what is wrong in the page', () => {
  test.each([
    ['a closing tag of nothing', '<div>a</span></p>b</div>c', 'div("ab") "c"'],
    ['a block closed within a link', '<div><a href=x><div>a</div></a>b</div>c', 'div(a(div("a")) "b") "c"'],
    ['a block closed over open emphasis', '<div><b>a</div>b', 'div(b("a")) "b"'],
    ['a cell closed by its table', '<div><table><tr><td><div>a</table>b</div>', 'div(table(tr(td(div("a")))) "b")'],
    ['bare and cut entities', 'a & b &lt; c &nosuch; d &amp e', '"a & b < c &nosuch; d & e"'],
    ['a script that holds tags', '<script>"<p>a</p>"</script>b', 'script "b"'],
    ['a comment', 'a<!-- <p>b</p> -->c', '"ac"'],
    ['an end tag of a line break', 'a</br>b', '"a" br "b"'],
  ])('%s', (_, html, expected) => {
    expect(tree(html)).toBe(expected);
  });
});

test('keeps the first of two attributes of one name, entities read', () => {
  const [element] = parsePage('<div class="a &amp; b" CLASS="c" onclick="x()">').root.children as Element[];
  expect([...element!.attributes]).toEqual([['class', 'a & b']]);
});

describe('pages made to hurt', () => {
  const words = '<p>The words stay.</p>';
  test.each([
    ['100,000 nested tags', '<div>'.repeat(100_000) + words, true],
    ['100,000 closing tags of nothing', '<div>'.repeat(100_000) + words + '</span>'.repeat(100_000), true],
    ['100,000 open links and blocks', '<a><div>'.repeat(100_000) + words, true],
    ['an attribute of five megabytes', `<div class="${'x '.repeat(2_500_000)}">${words}`, false],
    ['a million attributes', `<div ${'a="b" '.repeat(1_000_000)}>${words}`, false],
    ['300,000 open paragraphs', '<p>'.repeat(300_000) + words, false],
    ['a million open angle brackets', '<'.repeat(1_000_000) + words, false],
  ])('%s are read in seconds, the words kept', { timeout: 30_000 }, (_, html, isTooDeep) => {
    const page = parsePage(html);
    expect(page.isTooDeep).toBe(isTooDeep);
    let depth = 0;
    let last: Node | undefined = page.root;
    while (last !== undefined && typeof last !== 'string') {
      last = last.children.at(-1);
      depth++;
    }
    expect(depth).toBeLessThanOrEqual(DEEPEST + 2);
    const found: string[] = [];
    const open: Node[] = [page.root];
    while (open.length > 0) {
      const node = open.pop()!;
      if (typeof node === 'string') found.push(node);
      else open.push(...node.children.slice(-3));
    }
    expect(found.some((text) => text.includes('The words stay.'))).toBe(true);
  });
});
