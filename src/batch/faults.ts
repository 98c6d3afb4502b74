/**
 * Misbehaves as the article says, inside the extraction: `@@fault throw`, `hang`, `oom` or `exit` at its start.
 * For tests only, which set `EXTRACT_TEST_FAULTS=1`: they see that one article's fault costs that article alone.
 */
export function provoke(text: string): void {
  switch (/^@@fault (\w+)/.exec(text)?.[1]) {
    case 'throw':
      throw new TypeError('a fault that a test asked for');
    case 'hang':
      for (;;);
    case 'oom': {
      const held: number[][] = [];
      for (;;) held.push(new Array(100_000).fill(held.length + 0.5));
    }
    case 'exit':
      process.exit(7);
  }
}
