import { asc, eq } from "drizzle-orm";
import { as } from "@/db/client";
import { documents } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";

/** Files that wait for the virus scanner, the oldest first; twenty at a time. */
export async function findToScan(actor: Actor): Promise<{ id: string; sha256: string; fileName: string }[]> {
  return as(actor, (tx) => tx.select({ id: documents.id, sha256: documents.sha256, fileName: documents.fileName }).from(documents).where(eq(documents.scan, "pending")).orderBy(asc(documents.uploadedAt)).limit(20));
}
