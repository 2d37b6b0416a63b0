/** A key of Redis as it stands in a backup. */
export interface KeyRecord {
  /** Without what every key of the contest begins with. */
  rest: string;
  /** When it expires, epoch milliseconds; 0: never. */
  expiresAt: number;
  /** As Redis's own DUMP writes it: any type, exactly, with a checksum of its own. */
  dump: Buffer;
}

/** Length of the name, length of the value, time of its end. */
const HEAD = 4 + 4 + 8;

export function encodeRecord({ rest, expiresAt, dump }: KeyRecord): Buffer {
  const name = Buffer.from(rest);
  const head = Buffer.alloc(HEAD);
  head.writeUInt32BE(name.length, 0);
  head.writeUInt32BE(dump.length, 4);
  head.writeBigUInt64BE(BigInt(expiresAt), 8);
  return Buffer.concat([head, name, dump]);
}

/** Reads records one after the other; only one of them is in memory. */
export async function* decodeRecords(source: AsyncIterable<Buffer>): AsyncGenerator<KeyRecord> {
  let held: Buffer[] = [];
  let length = 0;
  let need = HEAD;
  for await (const chunk of source) {
    held.push(chunk);
    length += chunk.length;
    // A large value comes in many pieces: they are put together once, when all of them are there.
    if (length < need) continue;
    let bytes = Buffer.concat(held);
    for (;;) {
      need = bytes.length < HEAD ? HEAD : HEAD + bytes.readUInt32BE(0) + bytes.readUInt32BE(4);
      if (bytes.length < need) break;
      yield decodeRecord(bytes.subarray(0, need));
      bytes = bytes.subarray(need);
    }
    held = [bytes];
    length = bytes.length;
  }
  if (length > 0) throw new Error('The keys of the backup end in the middle');
}

function decodeRecord(bytes: Buffer): KeyRecord {
  const nameLength = bytes.readUInt32BE(0);
  return {
    rest: bytes.subarray(HEAD, HEAD + nameLength).toString(),
    expiresAt: Number(bytes.readBigUInt64BE(8)),
    dump: bytes.subarray(HEAD + nameLength),
  };
}
