import type { TextBlock } from './blocks.ts';
export function articleBlocks(blocks: readonly TextBlock[], _title: string | null): TextBlock[] {
  return blocks.filter((b) => b.linked < b.text.length * 0.6);
}
