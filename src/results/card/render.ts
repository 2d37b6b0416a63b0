import { renderAsync } from '@resvg/resvg-js';
import type { Card } from './blocks.js';
import { cardSvg } from './card.js';
import { FONTS } from './fonts.js';

/** Draws the card, beside the thread that answers people. */
export async function renderCard(card: Card): Promise<Buffer> {
  const image = await renderAsync(cardSvg(card), { font: FONTS });
  return image.asPng();
}
