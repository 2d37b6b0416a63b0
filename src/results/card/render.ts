import { renderPicture } from '../../drawing/render.js';
import type { Card } from './blocks.js';
import { cardSvg } from './card.js';

export function renderCard(card: Card): Promise<Buffer> {
  return renderPicture(cardSvg(card));
}
