import { createHash } from "node:crypto";
import { eq, max } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { reportSeals } from "@/db/schema";
import type { Actor } from "@/domain/policy/actor";
import type { SEAL_KINDS } from "../lifecycle";
import { sealedBody, type ReportContent } from "../seal";

type Taken = { actor: Actor; now: Date; actionId: string; reportId: string; kind: (typeof SEAL_KINDS)[number]; content: ReportContent };

/** Keeps the content of a report as bytes that nobody changes, inside the command that decides on it; answers with their hash. */
export async function takeSeal(tx: Tx, { actor, now, actionId, reportId, kind, content }: Taken): Promise<string> {
  const body = sealedBody(content);
  const hash = createHash("sha256").update(body).digest("hex");
  const [last] = await tx.select({ number: max(reportSeals.number) }).from(reportSeals).where(eq(reportSeals.reportId, reportId));
  await tx.insert(reportSeals).values({ id: crypto.randomUUID(), actionId, reportId, kind, body, hash, number: (last?.number ?? 0) + 1, takenAt: now, takenByName: actor.personName });
  return hash;
}
