import { drawBox } from './svg.js';

/** A picture that phones show whole. At 360 pixels letters of 36 are 12 pixels high. */
export const PICTURE_WIDTH = 1080;
/** It may grow as far as a phone still shows it in one piece. */
export const TALLEST = 1800;
export const MARGIN = 60;
export const INNER = PICTURE_WIDTH - 2 * MARGIN;

/** Dark on light: letters at 4.5 : 1 at least, lines and bars at 3 : 1 where they mean something. */
export const INK = '#10243E';
export const SOFT = '#3D4F66';
export const BAND = '#0B2F5B';
export const PAPER = '#FFFFFF';
/** Only parts what is named anyway. */
export const LINE = '#C9D3DF';

/** The picture as a whole, on paper. */
export function pictureSvg(height: number, parts: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE_WIDTH}" height="${height}" viewBox="0 0 ${PICTURE_WIDTH} ${height}">`,
    drawBox({ x: 0, y: 0, width: PICTURE_WIDTH, height }, PAPER),
    ...parts,
    '</svg>',
  ].join('\n');
}
