/** Where the bytes of files lie, each under its SHA-256. */
export type Store = {
  /** Keeps the bytes; when it returns they are there as a whole, and when it fails nothing of them is. */
  put: (sha256: string, content: Uint8Array) => Promise<void>;
  /** The bytes as a stream; undefined when they are not there. */
  open: (sha256: string) => Promise<ReadableStream<Uint8Array> | undefined>;
  /** Removes the bytes; nothing happens when they are not there. */
  remove: (sha256: string) => Promise<void>;
};

/** Refuses a name that could lead anywhere else than into the store. */
export function demandHash(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error("A kept file is named by its SHA-256.");
  return sha256;
}
