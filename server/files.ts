import "server-only";
import { createHash } from "node:crypto";
import { mkdir, open, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { safeFileName } from "@/domain/documents/file-name";
import { MOST_BYTES } from "@/domain/documents/lists";
import { mediaTypeOf, type MediaType } from "@/domain/documents/media-type";
import { refuseField } from "@/domain/shared/problem";

/** Which kinds of file will do, how a refusal is said, and of which field. */
type Wanted = { types?: readonly MediaType[]; key?: string; field?: string };
export type KeptFile = { sha256: string; bytes: number; mediaType: MediaType; fileName: string };

/**
 * Checks a file by its content and puts it in the store under its SHA-256; refuses its field otherwise.
 * Called before the row that names it is written, so no row ever points at a missing file.
 */
export async function keepFile(file: File, { field = "file", ...only }: Wanted = {}): Promise<KeptFile> {
  if (file.size === 0) refuseField(field, "file");
  if (file.size > MOST_BYTES) refuseField(field, "fileTooLarge");
  const content = new Uint8Array(await file.arrayBuffer());
  const mediaType = mediaTypeOf(content) ?? refuseField(field, only.key ?? "fileType");
  if (only.types && !only.types.includes(mediaType)) refuseField(field, only.key ?? "fileType");
  const sha256 = createHash("sha256").update(content).digest("hex");
  await store(sha256, content);
  return { sha256, bytes: content.byteLength, mediaType, fileName: safeFileName(file.name, mediaType) };
}

/** The bytes of a kept file as a stream; undefined when the store has lost it. */
export async function openFile(sha256: string): Promise<ReadableStream<Uint8Array> | undefined> {
  const handle = await open(pathOf(sha256), "r").catch(() => undefined);
  return handle && (Readable.toWeb(handle.createReadStream()) as ReadableStream<Uint8Array>);
}

async function store(sha256: string, content: Uint8Array): Promise<void> {
  const path = pathOf(sha256);
  const known = await stat(path).catch(() => undefined);
  if (known?.size === content.byteLength) return;
  await mkdir(folderOf(sha256), { recursive: true });
  const unfinished = `${path}.${crypto.randomUUID()}`;
  try {
    await writeThrough(unfinished, content);
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function writeThrough(path: string, content: Uint8Array) {
  const handle = await open(path, "wx", 0o600);
  try {
    await handle.writeFile(content);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const folderOf = (sha256: string) => join(/* turbopackIgnore: true */ process.env.FILES_DIR ?? ".data/files", sha256.slice(0, 2));

function pathOf(sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error("A kept file is named by its SHA-256.");
  return join(/* turbopackIgnore: true */ folderOf(sha256), sha256);
}
