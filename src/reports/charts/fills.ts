import { PAPER } from '../../drawing/page.js';

/**
 * How a bar looks. The colours are those of Okabe and Ito that stand out on white (3 : 1 at least) and
 * that people with any kind of colour vision tell apart; each has a pattern of its own beside.
 */
export const fills = {
  solid: { colour: '#0072B2', pattern: 'none' },
  hatched: { colour: '#D55E00', pattern: 'hatched' },
  dotted: { colour: '#007A5A', pattern: 'dotted' },
  crossed: { colour: '#3D4F66', pattern: 'crossed' },
  outlined: { colour: '#10243E', pattern: 'outlined' },
} as const satisfies Record<string, { colour: string; pattern: string }>;
export type Fill = keyof typeof fills;

/** A tile of the pattern, 16 by 16. */
const TILES: Record<(typeof fills)[Fill]['pattern'], (colour: string) => string> = {
  none: () => '',
  outlined: () => '',
  hatched: (colour) =>
    `<path d="M-4 4L4 -4M0 16L16 0M12 20L20 12" stroke="${colour}" stroke-width="5"/>`,
  dotted: (colour) =>
    `<circle cx="4" cy="4" r="3" fill="${colour}"/><circle cx="12" cy="12" r="3" fill="${colour}"/>`,
  crossed: (colour) => `<path d="M0 8H16M8 0V16" stroke="${colour}" stroke-width="4"/>`,
};

/** What the bars of a picture refer to; stands before them. */
export function fillDefinitions(): string {
  const patterns = Object.values(fills)
    .filter(({ pattern }) => TILES[pattern]('') !== '')
    .map(
      ({ colour, pattern }) =>
        `<pattern id="${pattern}" width="16" height="16" patternUnits="userSpaceOnUse"><rect width="16" height="16" fill="${PAPER}"/>${TILES[pattern](colour)}</pattern>`,
    );
  return `<defs>${patterns.join('')}</defs>`;
}

const FRAME = 4;

/** A bar, as long as it is said to be: its frame lies within. */
export function drawBar(
  { x, y, width, height }: Record<'x' | 'y' | 'width' | 'height', number>,
  fill: Fill,
): string {
  const { colour, pattern } = fills[fill];
  if (pattern === 'none' || width <= 2 * FRAME) {
    return `<rect class="bar" x="${x}" y="${y}" width="${width}" height="${height}" fill="${colour}"/>`;
  }
  const inside = pattern === 'outlined' ? PAPER : `url(#${pattern})`;
  const inner = `<rect x="${x + FRAME}" y="${y + FRAME}" width="${width - 2 * FRAME}" height="${height - 2 * FRAME}" fill="${inside}"/>`;
  return `<rect class="bar" x="${x}" y="${y}" width="${width}" height="${height}" fill="${colour}"/>${inner}`;
}
