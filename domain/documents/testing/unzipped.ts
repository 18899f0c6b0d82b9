import { inflateRawSync } from "node:zlib";

/** The text of one file in an archive, read by its central directory. */
export function unzipped(bytes: Uint8Array, name: string): string {
  const data = Buffer.from(bytes);
  const end = data.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  let at = data.readUInt32LE(end + 16);
  for (let left = data.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extra, comment] = [data.readUInt16LE(at + 28), data.readUInt16LE(at + 30), data.readUInt16LE(at + 32)];
    if (data.toString("utf8", at + 46, at + 46 + nameLength) === name) {
      const local = data.readUInt32LE(at + 42);
      const start = local + 30 + data.readUInt16LE(local + 26) + data.readUInt16LE(local + 28);
      const packed = data.subarray(start, start + data.readUInt32LE(at + 20));
      return (data.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed).toString("utf8");
    }
    at += 46 + nameLength + extra + comment;
  }
  throw new Error(`The archive holds no ${name}.`);
}
