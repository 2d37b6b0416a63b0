import { inflateSync } from 'node:zlib';
import { renderAsync } from '@resvg/resvg-js';
import { expect, test } from 'vitest';
import { pictureSvg } from '../../src/drawing/page.js';
import { encodePng } from '../../src/drawing/png.js';
import { renderPicture } from '../../src/drawing/render.js';
import { drawBox } from '../../src/drawing/svg.js';
import { imageSize } from '../../src/emulator/files/image-size.js';

/** Red beside blue. */
const PIXELS = Buffer.from('ff0000ff0000ffff', 'hex');

test('holds every pixel, and is a PNG by another reader, too', async () => {
  const png = await encodePng(PIXELS, { width: 1, height: 2 });
  const size = png.readUInt32BE(33);
  expect(inflateSync(png.subarray(41, 41 + size)).toString('hex')).toBe('00ff0000ff000000ffff');

  const href = `data:image/png;base64,${png.toString('base64')}`;
  const image = `<image x="0" y="0" width="1" height="2" href="${href}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="2">${image}</svg>`;
  expect((await renderAsync(svg)).pixels.toString('hex')).toBe(PIXELS.toString('hex'));
});

test('a picture is drawn at the size of its page', async () => {
  const box = drawBox({ x: 0, y: 0, width: 540, height: 600 }, '#0072B2');
  const png = await renderPicture(pictureSvg(1200, [box]));
  expect(imageSize(png)).toEqual({ width: 1080, height: 1200 });
});
