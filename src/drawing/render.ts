import { renderAsync } from '@resvg/resvg-js';
import { FONTS } from './fonts.js';
import { encodePng } from './png.js';

/** Draws a picture as PNG, beside the thread that answers people. */
export async function renderPicture(svg: string): Promise<Buffer> {
  const image = await renderAsync(svg, { font: FONTS });
  return encodePng(image.pixels, image);
}
