/** A ZIP archive of stored texts, for tests: enough of the format for its directory to be read. */
export function zipOf(entries: Record<string, string>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(entries)) {
    const [nameBytes, contentBytes] = [new TextEncoder().encode(name), new TextEncoder().encode(content)];
    const sizes = [0, contentBytes.length, contentBytes.length];
    const local = [...header(0x04034b50, [20, 0, 0, 0, 0], sizes, [nameBytes.length, 0])];
    const entry = [...header(0x02014b50, [20, 20, 0, 0, 0, 0], sizes, [nameBytes.length, 0, 0, 0, 0, 0, 0])];
    directory.push(Uint8Array.from([...entry, ...number(offset, 4), ...nameBytes]));
    chunks.push(Uint8Array.from([...local, ...nameBytes, ...contentBytes]));
    offset += local.length + nameBytes.length + contentBytes.length;
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  const count = number(directory.length, 2);
  const end = [...number(0x06054b50, 4), 0, 0, 0, 0, ...count, ...count, ...number(length, 4), ...number(offset, 4), 0, 0];
  return Uint8Array.from([...chunks, ...directory, Uint8Array.from(end)].flatMap((part) => [...part]));
}

function header(signature: number, shorts: number[], longs: number[], more: number[]) {
  return [...number(signature, 4), ...shorts.flatMap((value) => number(value, 2)), ...longs.flatMap((value) => number(value, 4)), ...more.flatMap((value) => number(value, 2))];
}

const number = (value: number, bytes: number) => Array.from({ length: bytes }, (_, index) => (value >>> (8 * index)) & 0xff);
