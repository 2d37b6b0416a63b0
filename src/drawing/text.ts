import { Resvg } from '@resvg/resvg-js';
import { FAMILY, FONTS, type Weight } from './fonts.js';
import { escapeXml } from './svg.js';

export interface TextStyle {
  /** Pixels. */
  size: number;
  weight: Weight;
}

/** Widths are asked for again and again while a line is filled. */
const MOST_KNOWN = 5_000;
const widths = new Map<string, number>();

/** How wide a text is in pixels, by the letters as they will be drawn. */
export function textWidth(text: string, { size, weight }: TextStyle): number {
  const key = `${weight} ${size} ${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><text y="${size}" font-family="${FAMILY}" font-weight="${weight}" font-size="${size}">${escapeXml(text)}</text></svg>`;
  const box = new Resvg(svg, { font: FONTS }).getBBox();
  const width = box ? box.x + box.width : 0;
  if (widths.size >= MOST_KNOWN) widths.clear();
  widths.set(key, width);
  return width;
}

/**
 * Cuts a text into lines that fit, at blanks where there are any. What is more than `most` lines is
 * cut off and marked so.
 */
export function wrapText(text: string, style: TextStyle, width: number, most: number): string[] {
  const words = text.split(/\s+/).filter(Boolean);
  const whole = words.join(' ');
  // Most do, and each measuring takes a third of a millisecond.
  if (whole !== '' && textWidth(whole, style) <= width) return [whole];
  const lines: string[] = [];
  let line = '';
  for (const word of words.flatMap((one) => piecesOf(one, style, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, style) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), withEllipsis(kept.at(-1) ?? '', style, width)];
}

function withEllipsis(line: string, style: TextStyle, width: number): string {
  const letters = Array.from(line);
  while (letters.length > 0 && textWidth(`${letters.join('').trimEnd()}…`, style) > width) {
    letters.pop();
  }
  return `${letters.join('').trimEnd()}…`;
}

/** A word that is wider than a line, in pieces: one without blanks must not run out of the picture. */
function piecesOf(word: string, style: TextStyle, width: number): string[] {
  if (textWidth(word, style) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && textWidth(piece + letter, style) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}
