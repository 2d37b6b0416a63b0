import { pictureSvg, TALLEST } from '../../drawing/page.js';
import {
  type Block,
  type Card,
  footBlock,
  GAP,
  headBlock,
  type Layout,
  labelBlock,
  moreBlock,
  rowBlock,
} from './blocks.js';

/** It grows with the results. */
const SHORTEST = 1350;

/** How large the letters are and how much is told of each row, from the roomiest. */
const LAYOUTS = [
  { unit: 46, title: 38, titleLines: 2, unitLines: 3 },
  { unit: 42, title: 36, titleLines: 2, unitLines: 3 },
  { unit: 40, title: 36, titleLines: 1, unitLines: 2 },
  { unit: 40, title: 36, titleLines: 0, unitLines: 2 },
  { unit: 38, title: 36, titleLines: 0, unitLines: 1 },
] as const satisfies Layout[];
/** So many of them tell names and titles whole, but for very long ones. */
const WHOLE = 2;

/** The card as SVG: in the roomiest layout that has room for all. */
export function cardSvg(card: Card): string {
  const head = headBlock(card);
  const foot = footBlock(card);
  const frame = head.height + foot.height + 2 * GAP;
  const ways = LAYOUTS.map((layout) => blocksOf(card, layout));
  const fits = (most: number) => (way: readonly Block[]) => frame + heightOf(way) <= most;
  // A taller card with whole titles is worth more than a short one that cuts them.
  const blocks =
    ways.slice(0, WHOLE).find(fits(SHORTEST)) ??
    ways.slice(WHOLE - 1).find(fits(TALLEST)) ??
    cutToFit(card, ways.at(-1) ?? [], TALLEST - frame);
  const height = Math.max(SHORTEST, frame + heightOf(blocks));
  const parts = [head.draw(0)];
  let y = head.height + GAP;
  for (const block of blocks) {
    parts.push(block.draw(y));
    y += block.height;
  }
  parts.push(foot.draw(height - foot.height));
  return pictureSvg(height, parts);
}

function heightOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { height }) => sum + height, 0);
}

function blocksOf({ groups }: Card, layout: Layout): Block[] {
  return groups.flatMap(({ label, rows }) => [
    labelBlock(label),
    ...rows.map((row, index) => rowBlock(row, layout, index < rows.length - 1)),
  ]);
}

/** Leaves out what there is no room for, and says how many rows that is. */
function cutToFit(card: Card, blocks: readonly Block[], room: number): Block[] {
  const kept = [...blocks];
  let cut = 0;
  while (kept.length > 0) {
    // A label at the end would stand over nothing.
    if (kept.at(-1)?.rows === 0) kept.pop();
    else {
      const more = moreBlock(card.more(cut));
      if (cut > 0 && heightOf(kept) + more.height <= room) return [...kept, more];
      cut += kept.pop()?.rows ?? 0;
    }
  }
  return [moreBlock(card.more(cut))];
}
