import type { Actor } from "@/domain/policy/actor";
import { refuseField } from "@/domain/shared/problem";
import { keepFile, type KeptFile } from "@/server/files";
import { keepUpload } from "@/server/uploads";

/** Keeps the file of a form, or the one that arrived in pieces before it; what arrived in pieces goes first. */
export async function keepSent(actor: Actor, { file, upload }: { file: File | null; upload: string | null }): Promise<KeptFile> {
  if (upload) return keepUpload(actor, upload);
  return file ? keepFile(file) : refuseField("file", "file");
}
