import "server-only";
import { createHash } from "node:crypto";
import { safeFileName } from "@/domain/documents/file-name";
import { MOST_BYTES } from "@/domain/documents/lists";
import { mediaTypeOf, type MediaType } from "@/domain/documents/media-type";
import { refuseField } from "@/domain/shared/problem";
import { fileStore } from "./store/file-store";

/** Which kinds of file will do, how a refusal is said, and of which field. */
type Wanted = { types?: readonly MediaType[]; key?: string; field?: string };
const NO_ROOM = ["ENOSPC", "EDQUOT"];
export type KeptFile = { sha256: string; bytes: number; mediaType: MediaType; fileName: string };

/**
 * Checks a file by its content and puts it in the store under its SHA-256; refuses its field otherwise.
 * Called before the row that names it is written, so no row ever points at a missing file.
 */
export async function keepFile(file: File, { field = "file", ...only }: Wanted = {}): Promise<KeptFile> {
  if (file.size === 0) refuseField(field, "file");
  if (file.size > MOST_BYTES) refuseField(field, "fileTooLarge");
  return keepContent(new Uint8Array(await file.arrayBuffer()), file.name, { field, ...only });
}

/** The same for bytes that arrived in another way than in a form. */
export async function keepContent(content: Uint8Array, name: string, { field = "file", ...only }: Wanted = {}): Promise<KeptFile> {
  const mediaType = mediaTypeOf(content) ?? refuseField(field, only.key ?? "fileType");
  if (only.types && !only.types.includes(mediaType)) refuseField(field, only.key ?? "fileType");
  const sha256 = createHash("sha256").update(content).digest("hex");
  await fileStore().put(sha256, content).catch((error: NodeJS.ErrnoException) => {
    // A full disk is said where the file was chosen: whatever else was typed stays.
    if (NO_ROOM.includes(error.code ?? "")) refuseField(field, "noRoom");
    throw error;
  });
  return { sha256, bytes: content.byteLength, mediaType, fileName: safeFileName(name, mediaType) };
}

/** The bytes of a kept file as a stream; undefined when the store has lost it. */
export async function openFile(sha256: string): Promise<ReadableStream<Uint8Array> | undefined> {
  return fileStore().open(sha256);
}

/** Keeps an archive that was made here, of what was checked before. */
export async function keepArchive(zip: Uint8Array): Promise<{ sha256: string; bytes: number }> {
  const sha256 = createHash("sha256").update(zip).digest("hex");
  await fileStore().put(sha256, zip);
  return { sha256, bytes: zip.byteLength };
}
