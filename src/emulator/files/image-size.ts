export interface ImageSize {
  width: number;
  height: number;
}

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Width and height of a PNG, JPEG or GIF; nothing if the bytes are no such picture. */
export function imageSize(content: Buffer): ImageSize | undefined {
  if (content.length >= 24 && content.subarray(0, 8).equals(PNG_SIGNATURE)) {
    return { width: content.readUInt32BE(16), height: content.readUInt32BE(20) };
  }
  if (content.length >= 10 && content.toString('latin1', 0, 4) === 'GIF8') {
    return { width: content.readUInt16LE(6), height: content.readUInt16LE(8) };
  }
  return content.length >= 4 && content.readUInt16BE(0) === 0xffd8 ? jpegSize(content) : undefined;
}

/** Walks over the segments of a JPEG to the one that starts the frame. */
function jpegSize(content: Buffer): ImageSize | undefined {
  let index = 2;
  while (index + 9 <= content.length && content[index] === 0xff) {
    const marker = content[index + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      return { height: content.readUInt16BE(index + 5), width: content.readUInt16BE(index + 7) };
    }
    index += 2 + content.readUInt16BE(index + 2);
  }
  return undefined;
}
