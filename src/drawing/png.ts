import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';

const compress = promisify(deflate);

const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
const CHANNELS = 4;

/**
 * A PNG of a picture's pixels (red, green, blue, alpha). Written here because the drawing library
 * packs it on the thread that answers people: of a picture for a phone, for about 60 ms.
 */
export async function encodePng(
  pixels: Uint8Array,
  { width, height }: { width: number; height: number },
): Promise<Buffer> {
  const line = width * CHANNELS;
  // Each line begins with its filter; 0 is none, which suits large even areas.
  const lines = Buffer.alloc((line + 1) * height);
  for (let y = 0; y < height; y += 1) {
    lines.set(pixels.subarray(y * line, (y + 1) * line), y * (line + 1) + 1);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a channel, colours with alpha.
  header.set([8, 6], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', await compress(lines)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
