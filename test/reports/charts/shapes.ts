import type { Weight } from '../../../src/drawing/fonts.js';
import { textWidth } from '../../../src/drawing/text.js';

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Written extends Box {
  text: string;
  fill: string;
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** What is written in a picture, and where. */
export function textsIn(svg: string): Written[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', source]) => {
    const text = (source ?? '').replace(/&(\w+);/g, (_, name: string) => ENTITIES[name] ?? '');
    const size = numberOf(attributes, 'font-size');
    const weight = numberOf(attributes, 'font-weight') as Weight;
    const width = textWidth(text, { size, weight });
    const x = numberOf(attributes, 'x');
    const y = numberOf(attributes, 'y');
    const left = attributes.includes('text-anchor="end"') ? x - width : x;
    const fill = /fill="([^"]*)"/.exec(attributes)?.[1] ?? '';
    return { text, fill, left, right: left + width, top: y - size, bottom: y + size / 4 };
  });
}

/** The bars of a picture, in their order. */
export function barsIn(svg: string): Box[] {
  return [...svg.matchAll(/<rect class="bar" ([^>]*)\/>/g)].map(([, attributes = '']) => {
    const left = numberOf(attributes, 'x');
    const top = numberOf(attributes, 'y');
    const width = numberOf(attributes, 'width');
    return { left, top, right: left + width, bottom: top + numberOf(attributes, 'height') };
  });
}

export function heightOf(svg: string): number {
  return numberOf(svg, 'height');
}

function numberOf(attributes: string, name: string): number {
  return Number(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1]);
}

/** Two that touch each other, if there are any. Less than half a pixel is nothing. */
export function collision(boxes: readonly Box[]): [Box, Box] | undefined {
  for (const [index, one] of boxes.entries()) {
    const other = boxes.slice(index + 1).find((next) => touches(one, next));
    if (other) return [one, other];
  }
  return undefined;
}

function touches(one: Box, other: Box): boolean {
  const shared = (from: number, to: number, from2: number, to2: number) =>
    Math.min(to, to2) - Math.max(from, from2) > 0.5;
  return (
    shared(one.left, one.right, other.left, other.right) &&
    shared(one.top, one.bottom, other.top, other.bottom)
  );
}

/** Those that are not wholly within the picture. */
export function outside(boxes: readonly Box[], width: number, height: number): Box[] {
  return boxes.filter(
    ({ left, right, top, bottom }) => left < 0 || right > width || top < 0 || bottom > height,
  );
}

/** How much a colour stands out on another, as WCAG 2 computes it: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
