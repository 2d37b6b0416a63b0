import { FAMILY, type Weight } from './fonts.js';

/** What XML can't hold at all, and what is no letter: with one of these nothing would be drawn. */
const FORBIDDEN = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;

export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export interface DrawnText {
  x: number;
  /** Of the base line. */
  y: number;
  size: number;
  weight: Weight;
  fill: string;
  anchor?: 'start' | 'middle' | 'end';
}

export function drawText(text: string, { x, y, size, weight, fill, anchor }: DrawnText): string {
  return `<text x="${x}" y="${y}" font-family="${FAMILY}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor ?? 'start'}">${escapeXml(text)}</text>`;
}

export function drawBox(
  {
    x,
    y,
    width,
    height,
    radius = 0,
  }: Record<'x' | 'y' | 'width' | 'height', number> & {
    radius?: number;
  },
  fill: string,
): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`;
}
