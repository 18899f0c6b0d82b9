const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/** Names in a ZIP archive's directory, and how large its content says to be; an archive that cannot be read has none. Nothing is unpacked. */
export function readZip(bytes: Uint8Array): { names: string[]; unpacked: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return { names: [], unpacked: 0 };
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const names: string[] = [];
  let unpacked = 0;
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return { names: [], unpacked: 0 };
    unpacked += view.getUint32(at + 24, true);
    const length = view.getUint16(at + 28, true);
    names.push(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { names, unpacked };
}

/** The media type that OpenDocument files carry, unpacked, as their first entry. */
export function storedMimetype(bytes: Uint8Array): string | undefined {
  if (bytes.byteLength < 38) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = (from: number, length: number) => new TextDecoder().decode(bytes.subarray(from, from + length));
  const nameLength = view.getUint16(26, true);
  if (view.getUint16(8, true) !== 0 || text(30, nameLength) !== "mimetype") return undefined;
  return text(30 + nameLength + view.getUint16(28, true), view.getUint32(18, true));
}

// The directory's end is followed by a comment of at most 65,535 bytes.
function endOfDirectory(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65_535); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return undefined;
}
