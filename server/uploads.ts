import "server-only";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { FileStore } from "@tus/file-store";
import { Server } from "@tus/server";
import { MOST_UPLOAD_BYTES } from "@/domain/documents/lists";
import type { Actor } from "@/domain/policy/actor";
import { refuseField } from "@/domain/shared/problem";
import { keepContent, type KeptFile } from "./files";
import { filesFolder } from "./store/file-store";

const A_DAY = 24 * 60 * 60 * 1000;
const folder = () => join(/* turbopackIgnore: true */ filesFolder(), "unfinished");
const unfinished = () => new FileStore({ directory: folder(), expirationPeriodInMilliseconds: A_DAY });

/**
 * Takes a large file in pieces, by the tus protocol: after a broken line it goes on where it stopped. The number of an upload
 * begins with its owner's, and nobody else is answered. What is not used within a day is thrown away.
 */
export async function takeUpload(actor: Actor, request: Request): Promise<Response> {
  const id = new URL(request.url).pathname.split("/")[3];
  if (id && !isOf(actor, id)) return new Response(null, { status: 404 });
  // Files in parts that are joined afterwards: what the protocol allows, and no page of ours sends.
  if (request.headers.has("upload-concat")) return new Response(null, { status: 400 });
  const server = new Server({ path: "/api/uploads", datastore: unfinished(), maxSize: MOST_UPLOAD_BYTES, relativeLocation: true, namingFunction: () => `${actor.userId}_${crypto.randomUUID()}`, disableTerminationForFinishedUploads: true });
  return server.handleWeb(request);
}

/** Puts a file that arrived in pieces in the store, as `keepFile` does; refuses its field unless it is this actor's and whole. */
export async function keepUpload(actor: Actor, id: string): Promise<KeptFile> {
  if (!isOf(actor, id)) refuseField("file", "file");
  const upload = await unfinished().getUpload(id).catch(() => undefined);
  if (!upload || upload.offset !== upload.size) return refuseField("file", "uploadUnfinished");
  return keepContent(await readFile(join(/* turbopackIgnore: true */ folder(), id)), upload.metadata?.filename ?? "document");
}

/** Throws away what was begun or sent more than a day ago; what was used lies in the store. */
export async function clearUploads(): Promise<number> {
  // The store makes its folder in its own time, and the first round may look before.
  await mkdir(folder(), { recursive: true });
  return unfinished().deleteExpired();
}

const isOf = (actor: Actor, id: string) => new RegExp(`^${actor.userId}_[0-9a-f-]{36}$`).test(id);
